"""Operations that do what bad input makes real ones do. Loaded as a plugin by the tests of the kernel wall."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.registry import operation

STATE: list[int] = []


@operation("test.segfault")
def segfault() -> None:
    """Ask a null shape for its kind."""
    TopoDS_Shape().ShapeType()


@operation("test.loop")
def loop() -> None:
    """Never end."""
    while True:
        pass


@operation("test.sleep")
def sleep(seconds: float = 60) -> float:
    """Wait without using the processor."""
    time.sleep(seconds)
    return seconds


@operation("test.memory")
def memory() -> int:
    """Take all memory there is."""
    hoard: list[bytearray] = []
    while True:
        hoard.append(bytearray(64 << 20))


@operation("test.exit")
def exit_(code: int = 3) -> None:
    """Leave without a word."""
    os._exit(code)


@operation("test.write")
def write(target: str = "big") -> None:
    """Write without end."""
    with Path(target).open("wb") as file:
        while True:
            file.write(bytes(1 << 20))


@operation("test.recurse")
def recurse(depth: int = 0) -> int:
    """Call itself for ever."""
    return recurse(depth + 1)


@operation("test.shout")
def shout() -> str:
    """Print a lot, from Python and past it."""
    print("x" * 1_000_000)
    os.write(1, b'{"type":"done","parts":[],"metadata":{"forged":true}}\n' * 1000)
    print("y" * 1_000_000, file=sys.stderr)
    return "done"


@operation("test.remember")
def remember() -> int:
    """Count the calls in this process."""
    STATE.append(1)
    return len(STATE)


@operation("test.inspect")
def inspect() -> dict[str, Any]:
    """Tell what this process can see."""
    return {
        "pid": os.getpid(),
        "descriptors": sorted(int(entry.name) for entry in Path("/proc/self/fd").iterdir()),
        "environment": sorted(os.environ),
    }


@operation("test.internal")
def internal() -> None:
    """Fail in a way that nobody foresaw."""
    raise KeyError("secret detail")
