"""A kernel with misbehaving operations, and jobs for it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Extensions, Job, JobKind, Limits

PLUGIN = "tests.kernel.misbehave"
MakeJob = Callable[..., Job]


@pytest.fixture(scope="session")
async def kernel() -> AsyncIterator[Kernel]:
    """A kernel that all tests share; those that hurt the zygote make their own."""
    async with Kernel(spares=2, extensions=Extensions(plugins=(PLUGIN,))) as running:
        yield running


@pytest.fixture
async def own_kernel() -> AsyncIterator[Kernel]:
    """A kernel that a test may break."""
    async with Kernel(spares=1, extensions=Extensions(plugins=(PLUGIN,))) as running:
        yield running


@pytest.fixture
def make_job(tmp_path: Path) -> MakeJob:
    """Makes jobs of any kind, each with a folder of its own."""
    made = 0

    def make(kind: JobKind, payload: dict[str, Any], files: list[Path] | None = None, **limits: Any) -> Job:
        nonlocal made
        made += 1
        folder = tmp_path / f"job-{made}"
        folder.mkdir()
        paths = [str(path) for path in files or []]
        return Job(kind=kind, payload=payload, files=paths, folder=str(folder), limits=Limits(**limits))

    return make


@pytest.fixture
def operation_job(make_job: MakeJob) -> MakeJob:
    """Makes jobs of one operation."""

    def make(operation: str, params: dict[str, Any] | None = None, **limits: Any) -> Job:
        return make_job("execute", {"operation": operation, "params": params or {}}, **limits)

    return make
