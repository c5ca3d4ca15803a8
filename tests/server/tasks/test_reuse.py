"""Results that are used again, and those that must not be."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import update
from tests.server.doubles import ScriptedKernel

from cadcloud.server.keys import service as keys
from cadcloud.server.tasks.tables import Task

REQUEST = {"kind": "convert", "payload": {"options": {"meshPrecision": 0.1}}, "files": ["a"]}


@pytest.fixture
def upload(objects: Path):
    """Puts a file into storage."""

    def upload(name: str, content: str) -> None:
        (objects / "files").mkdir(exist_ok=True)
        (objects / "files" / name).write_text(content)

    return upload


async def test_the_same_request_is_computed_once(submit, make_runner, reload, upload, stored):
    upload("a", "solid")
    upload("b", "solid")  # another upload of the same bytes
    kernel = ScriptedKernel()
    runner = make_runner(kernel)
    first, again = await submit(**REQUEST), await submit(**REQUEST | {"files": ["b"]})
    await runner.run(first.id)
    await runner.run(again.id)
    assert kernel.runs == 1
    one, two = await reload(first), await reload(again)
    assert (two.status, two.primary_part, two.compute_ms) == ("completed", "glb", 0)
    assert two.details == {**one.details, "cached": True}
    assert "cached" not in one.details
    results = [path for path in stored() if path.startswith("results/")]
    assert sorted(results) == sorted(row.parts["glb"]["path"] for row in (one, two))


async def test_copies_outlive_what_they_were_made_of(submit, make_runner, reload, upload, storage, objects):
    upload("a", "solid")
    runner = make_runner(ScriptedKernel())
    first, again, third = await submit(**REQUEST), await submit(**REQUEST), await submit(**REQUEST)
    await runner.run(first.id)
    await runner.run(again.id)
    await storage.delete_prefix(f"results/{first.id}/")
    two = await reload(again)
    assert (objects / two.parts["glb"]["path"]).read_bytes() == b"glTF"
    await storage.delete_prefix(f"results/{again.id}/")
    await runner.run(third.id)  # nothing left to copy: computed anew
    assert "cached" not in (await reload(third)).details


@pytest.mark.parametrize(
    "other",
    [
        {"payload": {"options": {"meshPrecision": 0.2}}},
        {"files": ["b"]},
        {"files": ["a", "a"]},
        {"kind": "execute"},
    ],
)
async def test_other_requests_are_computed(submit, make_runner, upload, other):
    upload("a", "solid")
    upload("b", "another solid")
    kernel = ScriptedKernel()
    runner = make_runner(kernel)
    for task in (await submit(**REQUEST), await submit(**REQUEST | other)):
        await runner.run(task.id)
    assert kernel.runs == 2


async def test_operations_are_computed_each_time(submit, make_runner, upload):
    upload("a", "1")
    kernel = ScriptedKernel()
    runner = make_runner(kernel)
    request = REQUEST | {"kind": "pipeline"}
    for task in (await submit(**request), await submit(**request)):
        await runner.run(task.id)
    assert kernel.runs == 2


async def test_keys_share_nothing(submit, make_runner, upload, sessions):
    upload("a", "solid")
    kernel = ScriptedKernel()
    runner = make_runner(kernel)
    first, second = await submit(**REQUEST), await submit(**REQUEST)
    async with sessions.begin() as session:
        other: UUID = (await keys.create(session, name="other")).row.id
        await session.execute(update(Task).where(Task.id == second.id).values(key_id=other))
    await runner.run(first.id)
    await runner.run(second.id)
    assert kernel.runs == 2
