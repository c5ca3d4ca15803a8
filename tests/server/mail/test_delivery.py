"""The outbox against a small SMTP server."""

from __future__ import annotations

import asyncio
import email
from collections.abc import AsyncIterator
from datetime import timedelta
from email.message import Message

import pytest
from pydantic import SecretStr, ValidationError
from sqlalchemy import select, update

from cadcloud.server.database.model import now
from cadcloud.server.mail.delivery import WAITS, claim, forget_old, send_next
from cadcloud.server.mail.tables import Mail
from cadcloud.server.settings import Settings


class Post:
    """An SMTP server that keeps what it takes, and says no while it is told to."""

    def __init__(self) -> None:
        self.taken: list[Message] = []
        self.refuses = False
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.test\r\n")
        while line := await reader.readline():
            command = line.split()[0].upper() if line.split() else b""
            if command == b"DATA" and not self.refuses:
                writer.write(b"354 go on\r\n")
                content = await reader.readuntil(b"\r\n.\r\n")
                self.taken.append(email.message_from_bytes(content))
            writer.write(b"451 not now\r\n" if self.refuses and command == b"RCPT" else b"250 fine\r\n")
            await writer.drain()
            if command == b"QUIT":
                break
        writer.close()


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    post = Post()
    async with await asyncio.start_server(post.serve, "127.0.0.1", 0) as server:
        post.port = server.sockets[0].getsockname()[1]
        yield post


@pytest.fixture
def settings(post: Post) -> Settings:
    return Settings(
        smtp_url=SecretStr(f"smtp+plain://127.0.0.1:{post.port}"),
        mail_from="CAD Cloud <no-reply@cad.test>",
        public_url="https://cad.test",
    )


@pytest.fixture
def put(sessions):
    async def put(subject: str = "Hello", *, hours: float = 1) -> None:
        async with sessions.begin() as session:
            expires_at = now() + timedelta(hours=hours)
            session.add(
                Mail(recipient="ada@example.com", subject=subject, body="Grüße\nhttps://x", expires_at=expires_at)
            )

    return put


@pytest.fixture
def mails(sessions):
    async def mails() -> list[Mail]:
        async with sessions() as session:
            return list(await session.scalars(select(Mail).order_by(Mail.created_at)))

    return mails


async def hurry(sessions) -> None:
    async with sessions.begin() as session:
        await session.execute(update(Mail).values(next_attempt_at=now()))


async def test_a_mail_is_sent_once_and_its_text_goes(sessions, post, settings, put, mails):
    await put()
    assert await send_next(sessions, settings)
    assert not await send_next(sessions, settings)
    (got,) = post.taken
    assert (got["To"], got["From"], got["Subject"]) == ("ada@example.com", "CAD Cloud <no-reply@cad.test>", "Hello")
    assert "Grüße" in got.get_payload(decode=True).decode()
    (mail,) = await mails()
    assert (mail.status, mail.body, mail.error) == ("sent", "", None)


async def test_a_killed_worker_loses_no_mail(sessions, post, settings, put):
    await put()
    async with sessions.begin() as session:
        assert await claim(session) is not None
    assert not await send_next(sessions, settings)  # the claim stands for a while
    await hurry(sessions)
    assert await send_next(sessions, settings)
    assert len(post.taken) == 1


async def test_workers_at_once_send_each_mail_once(sessions, post, settings, put):
    for number in range(6):
        await put(str(number))
    sent = await asyncio.gather(*(send_next(sessions, settings) for _ in range(9)))
    while await send_next(sessions, settings):
        pass
    assert sum(sent) <= 6
    assert sorted(mail["Subject"] for mail in post.taken) == [str(number) for number in range(6)]


async def test_what_is_refused_is_tried_again_and_given_up_at_last(sessions, post, settings, put, mails):
    await put(hours=48)
    post.refuses = True
    for attempt in range(1, len(WAITS) + 2):
        assert await send_next(sessions, settings)
        (mail,) = await mails()
        assert (mail.attempts, mail.status) == (attempt, "pending" if attempt <= len(WAITS) else "failed")
        assert "not now" in mail.error
        await hurry(sessions)
    assert mail.body == ""
    assert not await send_next(sessions, settings)


async def test_a_server_that_is_away(sessions, settings, put, mails):
    await put()
    away = settings.model_copy(update={"smtp_url": SecretStr("smtp+plain://127.0.0.1:1")})
    assert await send_next(sessions, away)
    (mail,) = await mails()
    assert mail.status == "pending"
    assert mail.error


async def test_encryption_is_not_given_up(sessions, post, settings, put, mails):
    """A server that offers no STARTTLS gets nothing, as does one whose certificate nobody vouches for."""
    await put()
    strict = settings.model_copy(update={"smtp_url": SecretStr(f"smtp://127.0.0.1:{post.port}")})
    await send_next(sessions, strict)
    assert post.taken == []
    assert (await mails())[0].error


async def test_mail_that_is_of_no_use_any_more_is_given_up(sessions, put, mails):
    await put(hours=-1)
    async with sessions.begin() as session:
        await forget_old(session)
    (mail,) = await mails()
    assert (mail.status, mail.body) == ("failed", "")
    async with sessions.begin() as session:
        await session.execute(update(Mail).values(created_at=now() - timedelta(days=8)))
        await forget_old(session)
    assert await mails() == []


def test_mail_needs_a_sender_and_a_public_address():
    with pytest.raises(ValidationError, match="CADCLOUD_MAIL_FROM"):
        Settings(smtp_url=SecretStr("smtp://mail.test"), public_url="https://cad.test")
    with pytest.raises(ValidationError, match="CADCLOUD_PUBLIC_URL"):
        Settings(smtp_url=SecretStr("smtp://mail.test"), mail_from="a@b.c")
    with pytest.raises(ValidationError, match="must begin with"):
        Settings(smtp_url=SecretStr("mail.test:25"), mail_from="a@b.c", public_url="https://cad.test")
