"""Events on their way: signed, repeated, given up, and never lost or told to others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from standardwebhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from cadcloud.server.database.model import now
from cadcloud.server.keys import service as keys
from cadcloud.server.tasks import service as tasks
from cadcloud.server.tasks.tables import Task
from cadcloud.server.webhooks import delivery, service
from cadcloud.server.webhooks.tables import Delivery, Webhook

Maker = async_sessionmaker[AsyncSession]


@dataclass
class Receiver:
    """A real HTTP server that keeps what it was sent and answers as told."""

    status: int = 204
    port: int = 0
    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[1:]
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head if line)}
        self.received.append((headers, await reader.readexactly(int(headers["content-length"]))))
        writer.write(f"HTTP/1.1 {self.status} X\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}/hook?x=1"


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    async with server:
        yield receiver


@pytest.fixture
async def webhook(sessions: Maker, key_id: UUID, receiver: Receiver) -> Webhook:
    async with sessions.begin() as session:
        events = ["task.completed", "task.failed"]
        return await service.create(session, key_id, receiver.url, events, private=True)


async def end_a_task(sessions: Maker, key_id: UUID, status: str) -> Task:
    async with sessions.begin() as session:
        task = await tasks.submit(
            session, key_id=key_id, kind="cad", label="größe", request={}, retention=timedelta(hours=1)
        )
    async with sessions.begin() as session:
        await session.execute(update(Task).where(Task.id == task.id).values(status=status, finished_at=now()))
    return task


async def send_due(sessions: Maker) -> int:
    async with httpx.AsyncClient(trust_env=False) as client:
        async with sessions.begin() as session:
            claims = await delivery.claim(session, 10)
        for claimed in claims:
            answer = await delivery.attempt(client, claimed, private=True)
            async with sessions.begin() as session:
                await delivery.record(session, claimed, answer)
    return len(claims)


async def deliveries(sessions: Maker) -> list[Delivery]:
    async with sessions() as session:
        return list(await session.scalars(select(Delivery).order_by(Delivery.created_at)))


async def make_due(sessions: Maker) -> None:
    async with sessions.begin() as session:
        await session.execute(update(Delivery).values(next_attempt_at=now()))


async def all_delivered(sessions: Maker) -> None:
    # The outcome stands in the database, which tells nobody, so this has to look again and again.
    while {sent.status for sent in await deliveries(sessions)} != {"delivered"}:  # noqa: ASYNC110
        await asyncio.sleep(0.05)


async def test_an_ended_task_is_told_of_with_a_signature(
    sessions: Maker, key_id: UUID, webhook: Webhook, receiver: Receiver
):
    task = await end_a_task(sessions, key_id, "completed")
    assert await send_due(sessions) == 1
    [(headers, body)] = receiver.received
    event = Verifier(webhook.secret).verify(body, headers)
    assert event["type"] == "task.completed"
    assert event["data"]["taskId"] == str(task.id)
    assert event["data"]["label"] == "größe"
    assert headers["host"] == f"localhost:{receiver.port}"
    with pytest.raises(WebhookVerificationError):
        Verifier(webhook.secret).verify(body + b" ", headers)
    [sent] = await deliveries(sessions)
    assert (sent.status, sent.attempts, sent.response_status) == ("delivered", 1, 204)
    assert await send_due(sessions) == 0


async def test_only_asked_events_of_the_own_key_are_told(sessions: Maker, key_id: UUID, webhook: Webhook):
    await end_a_task(sessions, key_id, "cancelled")
    async with sessions.begin() as session:
        stranger = (await keys.create(session, name="stranger")).row.id
    await end_a_task(sessions, stranger, "completed")
    assert await deliveries(sessions) == []
    await end_a_task(sessions, key_id, "failed")
    assert [sent.webhook_id for sent in await deliveries(sessions)] == [webhook.id]


@pytest.mark.parametrize("status", [500, 404, 302])
@pytest.mark.usefixtures("webhook")
async def test_a_refused_event_is_sent_again_later_with_the_same_id(
    sessions: Maker, key_id: UUID, receiver: Receiver, status: int
):
    receiver.status = status
    await end_a_task(sessions, key_id, "completed")
    assert await send_due(sessions) == 1
    [sent] = await deliveries(sessions)
    assert (sent.status, sent.response_status) == ("pending", status)
    assert sent.next_attempt_at > now() + timedelta(seconds=3)
    receiver.status = 200
    await make_due(sessions)
    assert await send_due(sessions) == 1
    assert len({headers["webhook-id"] for headers, _ in receiver.received}) == 1
    [sent] = await deliveries(sessions)
    assert (sent.status, sent.attempts) == ("delivered", 2)


@pytest.mark.usefixtures("webhook")
async def test_it_is_given_up_in_the_end(sessions: Maker, key_id: UUID, receiver: Receiver):
    receiver.status = 503
    await end_a_task(sessions, key_id, "completed")
    for _ in range(len(delivery.WAITS) + 1):
        await make_due(sessions)
        assert await send_due(sessions) == 1
    await make_due(sessions)
    assert await send_due(sessions) == 0
    [sent] = await deliveries(sessions)
    assert (sent.status, sent.attempts) == ("failed", len(delivery.WAITS) + 1)


async def test_a_receiver_that_is_gone_is_told_no_more(
    sessions: Maker, key_id: UUID, webhook: Webhook, receiver: Receiver
):
    receiver.status = 410
    await end_a_task(sessions, key_id, "completed")
    await send_due(sessions)
    await end_a_task(sessions, key_id, "completed")
    assert [sent.status for sent in await deliveries(sessions)] == ["failed"]
    async with sessions() as session:
        found = await session.get(Webhook, webhook.id)
        assert found
        assert found.disabled_at


@pytest.mark.usefixtures("webhook")
async def test_a_claim_of_a_killed_worker_comes_back(sessions: Maker, key_id: UUID, receiver: Receiver):
    await end_a_task(sessions, key_id, "completed")
    async with sessions.begin() as session:
        [lost] = await delivery.claim(session, 10)
    assert await send_due(sessions) == 0, "it is leased"
    await make_due(sessions)
    assert await send_due(sessions) == 1
    # The first worker was only slow: what it writes no longer counts.
    async with sessions.begin() as session:
        await delivery.record(session, lost, delivery.Answer(500, None))
    [sent] = await deliveries(sessions)
    assert (sent.status, sent.attempts) == ("delivered", 2)
    assert len(receiver.received) == 1


async def test_an_address_inside_is_never_called(sessions: Maker, key_id: UUID, webhook: Webhook, receiver: Receiver):
    await end_a_task(sessions, key_id, "completed")
    async with sessions.begin() as session:
        [claimed] = await delivery.claim(session, 1)
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await delivery.attempt(client, claimed, private=False)
    assert answer.error
    assert "not public" in answer.error
    assert receiver.received == []
    assert webhook.url == claimed.url


@pytest.mark.usefixtures("webhook")
async def test_the_worker_sends_by_itself(sessions: Maker, key_id: UUID, receiver: Receiver):
    sender = asyncio.create_task(delivery.deliver_forever(sessions, private=True))
    try:
        tasks_ended = [await end_a_task(sessions, key_id, "completed") for _ in range(3)]
        async with asyncio.timeout(20):
            await all_delivered(sessions)
    finally:
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)
    assert len(receiver.received) == len(tasks_ended)
