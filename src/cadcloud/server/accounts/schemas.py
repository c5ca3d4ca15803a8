"""Accounts on the wire."""

from __future__ import annotations

import re
from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AfterValidator, Field

from cadcloud.server.accounts import passwords
from cadcloud.server.kit.envelope import Wire

ADDRESS = re.compile(r"[^\s@<>(),;:\\\"\[\]]{1,64}@(?:[a-z0-9-]{1,63}\.)*[a-z0-9-]{1,63}")


def _address(value: str) -> str:
    found = value.strip().lower()
    if not ADDRESS.fullmatch(found) or not found.isascii() or not found.isprintable():
        raise ValueError("must be an e-mail address, such as ada@example.com")
    return found


Email: TypeAlias = Annotated[
    str, Field(min_length=3, max_length=254), AfterValidator(_address), Field(json_schema_extra={"format": "email"})
]
NewPassword: TypeAlias = Annotated[str, Field(min_length=passwords.SHORTEST, max_length=passwords.LONGEST)]
Password: TypeAlias = Annotated[str, Field(max_length=passwords.LONGEST)]
PersonName: TypeAlias = Annotated[str, Field(max_length=100)]
Token: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]


class Ways(Wire):
    """How one can sign in here, and what else there is."""

    sign_up: bool
    """Whether anyone may make an account."""
    password_reset: bool
    """Whether the service can send mail."""
    local: bool
    """Whether this very browser may be the owner without a password: POST /account/sign-in/local."""
    oidc: str | None
    """What the OpenID provider is called: GET /account/oidc/start."""


class SignUpBody(Wire):
    """An account to be."""

    email: Email
    password: NewPassword
    name: PersonName = ""


class SignInBody(Wire):
    """Who signs in."""

    email: Email
    password: Password


class AccountPlan(Wire):
    """The plan that an account has."""

    name: str
    title: str


class AccountDetail(Wire):
    """The account that is signed in."""

    account_id: UUID
    email: str | None
    email_confirmed: bool
    name: str
    role: Literal["owner", "member"]
    has_password: bool
    plan: AccountPlan
    created_at: str


class AccountBody(Wire):
    """What is to change of an account; what is left out stays."""

    name: PersonName | None = None
    email: Email | None = None
    current_password: Password | None = None
    """Needed for another address, if the account has a password."""


class PasswordBody(Wire):
    """A new password."""

    current_password: Password | None = None
    """Needed if the account has one."""
    new_password: NewPassword


class DeleteBody(Wire):
    """Who deletes the account."""

    current_password: Password | None = None
    """Needed if the account has one. Without one, the sign-in must be a few minutes old at most."""


class SessionDetail(Wire):
    """A browser that is signed in to the account."""

    session_id: UUID
    current: bool
    """Whether it is the one that asks."""
    user_agent: str
    """What it calls itself; whatever it likes."""
    created_at: str
    last_used_at: str
    expires_at: str


class SessionList(Wire):
    """The browsers that are signed in to the account, the one used last first."""

    sessions: list[SessionDetail]


class ForgottenBody(Wire):
    """Who forgot a password."""

    email: Email


class ResetBody(Wire):
    """A new password for who got the mail."""

    token: Token
    new_password: NewPassword


class ConfirmBody(Wire):
    """What the mail to confirm an address held."""

    token: Token


class Done(Wire):
    """It is done; or, where that must not be told, it is done if there is such an account."""

    done: Literal[True] = True
