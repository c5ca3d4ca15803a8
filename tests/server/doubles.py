"""A kernel whose jobs the test writes, so that it can stop a run at any point; everything else is real."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from cadcloud.kernel.protocol import Done, Failed, Job, Part, Progress

Body = Callable[[Job, Callable[[Progress], None]], Awaitable[Done | Failed]]


class ScriptedKernel:
    """Runs what the test says. Counts runs, and those that were cancelled."""

    def __init__(self, body: Body | None = None) -> None:
        self.body = body or box
        self.runs = 0
        self.cancelled = 0
        self.started = asyncio.Event()

    async def run(self, job: Job, on_progress: Callable[[Progress], None]) -> Done | Failed:
        self.runs += 1
        self.started.set()
        try:
            return await self.body(job, on_progress)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise


async def box(job: Job, _: object) -> Done:
    """Write one result and end."""
    await asyncio.to_thread(Path(job.folder, "out.glb").write_bytes, b"glTF")
    part = Part(key="glb", filename="result.glb", mime="model/gltf-binary", path="out.glb")
    return Done(parts=[part], metadata={"volume": 6})


async def for_ever(_job: Job, _: object) -> Done:
    """Never end by itself."""
    await asyncio.Event().wait()
    raise AssertionError
