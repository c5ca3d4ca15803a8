from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import psycopg
import pytest

from cadcloud.server.keys import service as keys
from cadcloud.server.tasks import repository, service
from cadcloud.server.tasks.errors import NotRetryable
from cadcloud.server.tasks.tables import Task


async def test_row_and_job_are_committed_together(submit, reload, jobs):
    task = await submit()
    assert await jobs() == [(task.job_id, "todo")]
    row = await reload(task)
    assert (row.status, row.attempt, row.label, row.kind) == ("queued", 0, "box", "cad")
    assert row.expires_at - row.created_at == timedelta(hours=24)


async def test_rollback_leaves_neither(sessions, key_id, jobs):
    async with sessions() as session:
        task = await service.submit(session, key_id=key_id, kind="cad", request={}, retention=timedelta(hours=1))
        await session.rollback()
    assert await jobs() == []
    async with sessions() as session:
        assert await session.get(Task, task.id) is None


async def test_row_that_is_refused_leaves_no_job(sessions, jobs):
    async with sessions() as session:
        with pytest.raises(Exception, match="fk_tasks_key_id_api_keys"):
            await service.submit(session, key_id=uuid4(), kind="cad", request={}, retention=timedelta(hours=1))
    assert await jobs() == []


async def test_every_change_of_status_is_notified(database_url, submit, sessions):
    with psycopg.connect(database_url, autocommit=True) as listener:
        listener.execute("LISTEN cadcloud_task")
        task = await submit()
        async with sessions.begin() as session:
            await repository.claim(session, task.id)
        async with sessions.begin() as session:
            await service.cancel(session, await session.get(Task, task.id))
        heard = [notice.payload for notice in listener.notifies(timeout=5, stop_after=3)]
    assert heard == [str(task.id)] * 3


async def test_cancel_before_the_run(sessions, submit, reload, jobs):
    task = await submit()
    async with sessions.begin() as session:
        mine = await repository.get(session, task.id, task.key_id)
        assert await service.cancel(session, mine) == "queued"
        assert mine.status == "cancelled"
    assert (await reload(task)).finished_at is not None
    assert await jobs() == []


async def test_cancel_rolled_back_cancels_nothing(sessions, submit, reload, jobs):
    task = await submit()
    async with sessions() as session:
        await service.cancel(session, await session.get(Task, task.id))
        await session.rollback()
    assert (await reload(task)).status == "queued"
    assert await jobs() == [(task.job_id, "todo")]


async def test_cancel_waiting_task_without_a_job(sessions, submit, reload):
    task = await submit()
    async with sessions.begin() as session:
        row = await session.get(Task, task.id)
        row.status, row.job_id = "waiting", None
    async with sessions.begin() as session:
        assert await service.cancel(session, await session.get(Task, task.id)) == "waiting"
    assert (await reload(task)).status == "cancelled"


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled", "expired"])
async def test_cancel_leaves_finished_tasks_alone(sessions, submit, reload, status):
    task = await submit()
    async with sessions.begin() as session:
        (await session.get(Task, task.id)).status = status
    async with sessions.begin() as session:
        assert await service.cancel(session, await session.get(Task, task.id)) == status
    row = await reload(task)
    assert (row.status, row.finished_at) == (status, None)


@pytest.mark.parametrize("status", ["failed", "cancelled"])
async def test_retry_is_a_new_task_with_the_same_request(sessions, submit, status, jobs):
    task = await submit()
    async with sessions.begin() as session:
        old = await session.get(Task, task.id)
        old.status = status
        new = await service.retry(session, old)
    assert new.id != task.id
    assert (new.status, new.request, new.kind, new.label) == ("queued", task.request, "cad", "box")
    assert new.expires_at - new.created_at == timedelta(hours=24)
    assert (new.job_id, "todo") in await jobs()


@pytest.mark.parametrize("status", ["waiting", "queued", "processing", "completed", "expired"])
async def test_other_tasks_cannot_be_retried(sessions, submit, status):
    task = await submit()
    async with sessions() as session:
        row = await session.get(Task, task.id)
        row.status = status
        with pytest.raises(NotRetryable, match=status) as caught:
            await service.retry(session, row)
    assert caught.value.status == status


async def test_keys_see_their_own_tasks_only(sessions, submit):
    task = await submit()
    async with sessions.begin() as session:
        other = (await keys.create(session, name="other")).row
        assert await repository.get(session, task.id, other.id) is None
        assert (await repository.get(session, task.id, task.key_id)).id == task.id
        assert await repository.list_page(session, other.id, page=1, limit=20) == ([], 0)


async def test_pages_are_newest_first_and_count_all(sessions, submit):
    ids = [(await submit()).id for _ in range(5)]
    async with sessions() as session:
        key_id = (await session.get(Task, ids[0])).key_id
        first, total = await repository.list_page(session, key_id, page=1, limit=2)
        last, _ = await repository.list_page(session, key_id, page=3, limit=2)
        beyond, _ = await repository.list_page(session, key_id, page=4, limit=2)
    assert total == 5
    assert [task.id for task in first] == [ids[4], ids[3]]
    assert [task.id for task in last] == [ids[0]]
    assert beyond == []


async def test_pages_filter(sessions, submit):
    done, queued = await submit(), await submit()
    async with sessions.begin() as session:
        (await session.get(Task, done.id)).status = "completed"
        (await session.get(Task, queued.id)).kind = "pipeline"
    async with sessions() as session:
        page = {"page": 1, "limit": 20}
        by_status, count = await repository.list_page(session, done.key_id, status="completed", **page)
        by_kind, _ = await repository.list_page(session, done.key_id, kind="pipeline", **page)
        by_both, _ = await repository.list_page(session, done.key_id, kind="pipeline", status="completed", **page)
    assert ([task.id for task in by_status], count) == ([done.id], 1)
    assert [task.id for task in by_kind] == [queued.id]
    assert by_both == []


async def test_sub_tasks_are_listed_below_their_parent_only(sessions, submit):
    parent, second, first = await submit(), await submit(), await submit()
    async with sessions.begin() as session:
        for position, task in enumerate((first, second)):
            row = await session.get(Task, task.id)
            row.parent_id, row.position = parent.id, position
    async with sessions() as session:
        assert [task.id for task in await repository.children(session, parent.id)] == [first.id, second.id]
        listed, total = await repository.list_page(session, parent.key_id, page=1, limit=20)
    assert ([task.id for task in listed], total) == ([parent.id], 1)
