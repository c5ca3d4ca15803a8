"""Damaged STEP files: each ends with a result or a clear error, and never hurts more than its own process."""

from __future__ import annotations

import asyncio
import gzip
import os
import random
import re
import zlib
from collections import Counter
from pathlib import Path

from tests.kernel.conftest import MakeJob

from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Done, Failed

SAMPLE = Path(__file__).parents[2] / "src/cadcloud/samples/pillow-block.step"
FILES = int(os.environ.get("CADCLOUD_GARBAGE", "40"))
"""How many; 200 take some minutes."""
SECONDS = 5
"""Of processor time for each: many times what the sound file takes. What has no end ends by this limit."""
CLEAR = {
    "INVALID_INPUT",
    "KERNEL_ERROR",
    "KERNEL_CRASHED",
    "KERNEL_TIMEOUT",
    "KERNEL_CPU_LIMIT",
    "KERNEL_OUT_OF_MEMORY",
}


def mutated(content: bytes, number: int) -> bytes:  # noqa: PLR0911 - one for each kind of damage
    """A damaged version of a file; the same number always damages the same way."""
    chance = random.Random(number)
    kind = number % 8
    if kind == 0:
        return content[: chance.randrange(len(content))]
    if kind == 1:
        return _flipped(content, chance, 10 ** chance.randrange(4))
    if kind == 2:
        return _redirected(content, chance)
    if kind == 3:
        return _looped(content, chance)
    if kind == 4:
        return _numbered(content, chance)
    if kind == 5:
        return gzip.compress(content)[: chance.randrange(8000)] + chance.randbytes(chance.randrange(100))
    if kind == 6:
        return _shuffled(content, chance)
    return content.replace(b"PRODUCT_DEFINITION(", chance.choice([b"PRODUCT(", b"X(", b"((("]), chance.randrange(9))


def _flipped(content: bytes, chance: random.Random, times: int) -> bytes:
    damaged = bytearray(content)
    for _ in range(times):
        damaged[chance.randrange(300, len(damaged) - 30)] = chance.randrange(256)
    return bytes(damaged)


def _redirected(content: bytes, chance: random.Random) -> bytes:
    def change(found: re.Match[bytes]) -> bytes:
        return b"#%d" % chance.randrange(2500) if chance.random() < 0.02 else found.group()

    return re.sub(rb"(?<=[(,])#\d+", change, content)


def _looped(content: bytes, chance: random.Random) -> bytes:
    """Entities that refer to themselves."""

    def change(found: re.Match[bytes]) -> bytes:
        if chance.random() < 0.97:
            return found.group()
        return found.group(1) + b" = " + re.sub(rb"#\d+", found.group(1), found.group(2))

    return re.sub(rb"(#\d+) = ([A-Z_]+\([^;]*;)", change, content)


def _numbered(content: bytes, chance: random.Random) -> bytes:
    wild = [b"1.E300", b"-1.E-300", b"0.", b"NAN", b"1.E9", b"-5."]
    return re.sub(
        rb"-?\d+\.\d+(E[+-]?\d+)?",
        lambda found: chance.choice(wild) if chance.random() < 0.01 else found.group(),
        content,
    )


def _shuffled(content: bytes, chance: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    for _ in range(20):
        del lines[chance.randrange(15, len(lines) - 3)]
    return b"".join(lines)


def bomb() -> bytes:
    engine = zlib.compressobj(9, wbits=31)
    return b"".join(engine.compress(bytes(1 << 20)) for _ in range(1100)) + engine.flush()


async def test_damaged_files_end_clearly(kernel: Kernel, make_job: MakeJob, tmp_path: Path):
    content = SAMPLE.read_bytes()
    files = [tmp_path / f"{number}.step" for number in range(FILES)]
    for number, path in enumerate(files):
        path.write_bytes(mutated(content, number))
    files.append(tmp_path / "bomb.step")
    files[-1].write_bytes(bomb())
    ended: Counter[str] = Counter()
    two = asyncio.Semaphore(2)

    async def run(path: Path) -> None:
        async with two:
            job = make_job("convert", {"options": {}}, [path], wall_seconds=120, cpu_seconds=SECONDS)
            outcome = await kernel.run(job)
        if isinstance(outcome, Done):
            assert outcome.metadata["verdict"]["grade"] in ("faithful", "degraded", "partial")
            ended[outcome.metadata["verdict"]["grade"]] += 1
            return
        assert isinstance(outcome, Failed)
        assert outcome.code in CLEAR, (path.name, outcome)
        assert "internal" not in outcome.details, (path.name, outcome)
        assert outcome.message
        ended[outcome.code] += 1

    await asyncio.gather(*(run(path) for path in files))
    assert sum(ended.values()) == FILES + 1
    assert ended["INVALID_INPUT"] > FILES // 8
    sound = await kernel.run(make_job("convert", {"options": {}}, [SAMPLE]))
    assert isinstance(sound, Done), "the zygote is well"
