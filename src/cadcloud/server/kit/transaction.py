"""One request is one transaction: what an endpoint did is committed once its reply is known, or not at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from fastapi import Request, Response
from sqlalchemy.ext.asyncio import AsyncSession


@dataclass(frozen=True)
class Transaction:
    """What a request does to the database.

    Attributes:
        session: the session of the request's endpoint and dependencies, which need not commit it.
        before_commit: called with the reply, to record more in the same transaction.
        after_commit: called with the reply, to exchange it for another when all of it is certain.
    """

    session: AsyncSession
    before_commit: list[Callable[[Response], Awaitable[None]]] = field(default_factory=list)
    after_commit: list[Callable[[Response], Awaitable[Response]]] = field(default_factory=list)

    async def finish(self, response: Response) -> Response:
        """Commit, and return the reply to send."""
        for record in self.before_commit:
            await record(response)
        await self.session.commit()
        return await self.exchange(response)

    async def exchange(self, response: Response) -> Response:
        """The reply to send for one whose transaction is over."""
        for change in self.after_commit:
            response = await change(response)
        return response


class AnsweredBefore(Exception):
    """The request was answered at another time: this is the reply, and there is nothing to do."""

    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


def begin(request: Request, session: AsyncSession) -> None:
    """Make ``session`` the transaction of the request."""
    request.state.transaction = Transaction(session)


def transaction_of(request: Request) -> Transaction:
    """The transaction of a request; any dependency on the session has begun it."""
    return request.state.transaction


async def finished(request: Request, response: Response) -> Response:
    """Finish the request's transaction, if it has one, and return the reply to send."""
    transaction: Transaction | None = getattr(request.state, "transaction", None)
    return response if transaction is None else await transaction.finish(response)
