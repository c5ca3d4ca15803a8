"""Signing in at an OpenID Connect provider: the code flow with PKCE.

The protocol is Authlib's and joserfc's; the requests are made by our own HTTP client, as Authlib's needs another one.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import quote_plus

import httpx
import structlog
from authlib.oauth2 import rfc7636
from authlib.oauth2.rfc6749 import parameters
from authlib.oidc.core import CodeIDToken
from itsdangerous import BadData, URLSafeTimedSerializer
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.accounts import repository, service
from cadcloud.server.accounts.tables import Account, AccountIdentity
from cadcloud.server.database.model import now
from cadcloud.server.errors import Conflict
from cadcloud.server.settings import Settings
from cadcloud.server.storage.links import signing_secret

SCOPE = "openid email profile"
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA"]
"""Signatures by a key of the provider's own. Those by a shared secret, and none at all, do not count."""
FLOW_SECONDS = 600
PROVIDER_SECONDS = 15.0
KNOWN_SECONDS = 600.0
CLOCK_SECONDS = 60

log = structlog.stdlib.get_logger(__name__)


class OidcFailed(Exception):
    """The sign-in did not come about. ``problem`` is a word for the page, the message is for the log."""

    def __init__(self, problem: str, message: str) -> None:
        super().__init__(message)
        self.problem = problem


@dataclass(frozen=True)
class Flow:
    """A sign-in that has begun: what the browser keeps in a signed cookie until it comes back."""

    state: str
    nonce: str
    verifier: str
    next: str

    @classmethod
    def begin(cls, next_path: str) -> Flow:
        """A new one, to end at a path of ours."""
        return cls(*(secrets.token_urlsafe(32) for _ in range(3)), next=next_path)


@dataclass(frozen=True)
class Person:
    """Whom the provider says it is."""

    issuer: str
    subject: str
    email: str | None
    email_verified: bool
    name: str


@dataclass
class Provider:
    """The provider of this installation, and what it says of itself, read now and then."""

    settings: Settings
    _known: dict[str, tuple[float, Any]] = field(default_factory=dict[str, tuple[float, Any]])

    @property
    def issuer(self) -> str:
        """The provider's name, as it stands in its tokens."""
        return self.settings.oidc_issuer or ""

    async def address(self, flow: Flow, redirect_uri: str) -> str:
        """Where to send the browser."""
        described = await self._described()
        return cast("Any", parameters).prepare_grant_uri(
            described["authorization_endpoint"],
            client_id=self.settings.oidc_client_id,
            response_type="code",
            redirect_uri=redirect_uri,
            scope=SCOPE,
            state=flow.state,
            nonce=flow.nonce,
            code_challenge=cast("Any", rfc7636).create_s256_code_challenge(flow.verifier),
            code_challenge_method="S256",
        )

    async def person(self, flow: Flow, code: str, redirect_uri: str) -> Person:
        """Who has signed in there, by the code that the browser brought.

        Raises:
            OidcFailed: the provider does not say, or what it says is not to be believed.
        """
        described = await self._described()
        body = cast("Any", parameters).prepare_token_request(
            "authorization_code", code=code, redirect_uri=redirect_uri, code_verifier=flow.verifier
        )
        token = await self._token(described["token_endpoint"], body)
        claims = await self._claims(token, flow.nonce, described)
        email = claims.get("email")
        return Person(
            issuer=self.issuer,
            subject=claims["sub"],
            email=email.strip().lower() if isinstance(email, str) and "@" in email else None,
            email_verified=claims.get("email_verified") is True,
            name=str(claims.get("name") or "")[:100],
        )

    async def _token(self, url: str, body: str) -> Mapping[str, Any]:
        secret = self.settings.oidc_client_secret
        # As RFC 6749 has it, id and secret are encoded as in a form before they go into the header.
        login = (
            quote_plus(self.settings.oidc_client_id or ""),
            quote_plus(secret.get_secret_value() if secret else ""),
        )
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        try:
            async with httpx.AsyncClient(timeout=PROVIDER_SECONDS) as client:
                reply = await client.post(url, content=body, headers=headers, auth=login)
                found = reply.raise_for_status().json()
        except (httpx.HTTPError, ValueError) as error:
            raise OidcFailed("provider", f"the token could not be fetched: {error}") from error
        if not isinstance(found, dict):
            raise OidcFailed("provider", "the token is no JSON object")
        return cast("Mapping[str, Any]", found)

    async def _claims(self, token: Mapping[str, Any], nonce: str, described: Mapping[str, Any]) -> Mapping[str, Any]:
        """What the ID token says, once signature, issuer, audience, times, nonce and access token fit."""
        client_id = self.settings.oidc_client_id
        options = {"iss": {"essential": True, "value": self.issuer}, "aud": {"essential": True, "value": client_id}}
        params = {"nonce": nonce, "client_id": client_id, "access_token": token.get("access_token")}
        try:
            decoded = await self._decoded(str(token.get("id_token", "")), described)
            claims = cast("Any", CodeIDToken)(decoded.claims, decoded.header, options, params)
            claims.validate(leeway=CLOCK_SECONDS)
        except (JoseError, ValueError, TypeError) as error:
            raise OidcFailed("provider", f"the ID token is not valid: {error}") from error
        if not isinstance(claims.get("sub"), str) or not claims["sub"]:
            raise OidcFailed("provider", "the ID token is nobody's")
        return claims

    async def _decoded(self, token: str, described: Mapping[str, Any]) -> jwt.Token:
        try:
            return jwt.decode(token, await self._keys(described), algorithms=ALGORITHMS)
        except (JoseError, ValueError):
            # Providers change their keys; what is known may be too old.
            self._known.pop(described["jwks_uri"], None)
            return jwt.decode(token, await self._keys(described), algorithms=ALGORITHMS)

    async def _keys(self, described: Mapping[str, Any]) -> KeySet:
        return KeySet.import_key_set(await self._read(described["jwks_uri"]))

    async def _described(self) -> Mapping[str, Any]:
        described = await self._read(f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
        needed = ("authorization_endpoint", "token_endpoint", "jwks_uri")
        if described.get("issuer") != self.issuer or not all(isinstance(described.get(name), str) for name in needed):
            raise OidcFailed("provider", f"what the provider says of itself does not fit {self.issuer}")
        return described

    async def _read(self, url: str) -> Any:
        read_at, known = self._known.get(url, (0.0, None))
        if known is not None and time.monotonic() - read_at < KNOWN_SECONDS:
            return known
        try:
            async with httpx.AsyncClient(timeout=PROVIDER_SECONDS) as client:
                reply = await client.get(url)
                found = reply.raise_for_status().json()
        except (httpx.HTTPError, ValueError) as error:
            raise OidcFailed("provider", f"{url} cannot be read: {error}") from error
        if not isinstance(found, dict):
            raise OidcFailed("provider", f"{url} is no JSON object")
        self._known[url] = (time.monotonic(), found)
        return cast("Any", found)


def seal(settings: Settings, flow: Flow) -> str:
    """A flow as the browser keeps it: readable to it, but not to be changed."""
    return _serializer(settings).dumps([flow.state, flow.nonce, flow.verifier, flow.next])


def unseal(settings: Settings, kept: str, state: str) -> Flow:
    """The flow that a browser kept, if it is the one that comes back now.

    Raises:
        OidcFailed: it is not, or it began too long ago.
    """
    try:
        flow = Flow(*_serializer(settings).loads(kept, max_age=FLOW_SECONDS))
    except (BadData, TypeError) as error:
        raise OidcFailed("expired", "the browser kept no flow, or it is too old") from error
    if not secrets.compare_digest(flow.state.encode(), state.encode()):
        raise OidcFailed("expired", "the state is another one")
    return flow


def _serializer(settings: Settings) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(
        signing_secret(settings), salt="oidc", signer_kwargs={"digest_method": hashlib.sha256}
    )


def own_path(path: str) -> str:
    """A path of ours to end at; ``/`` for whatever could lead elsewhere."""
    fine = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() and "\\" not in path
    return path if fine and len(path) <= 500 else "/"


async def account_of(session: AsyncSession, person: Person) -> Account:
    """The account of a person, made if it is a new one. The caller commits.

    An account that is here already is theirs only if both sides have proved the address: else whoever signs up
    with somebody else's address, here or there, would share an account with its owner.

    Raises:
        OidcFailed: there is an account of the address and it is not known to be theirs, or it is disabled.
    """
    known = await session.get(AccountIdentity, (person.issuer, person.subject))
    if known is not None:
        account = (await session.scalars(select(Account).where(Account.id == known.account_id))).one()
    else:
        account = await _joined(session, person)
        session.add(AccountIdentity(issuer=person.issuer, subject=person.subject, account_id=account.id))
        try:
            await session.flush()
        except IntegrityError as error:
            raise OidcFailed("taken", "the person got an account this moment") from error
    if account.disabled_at is not None:
        raise OidcFailed("disabled", "the account is disabled")
    return account


async def _joined(session: AsyncSession, person: Person) -> Account:
    found = await repository.by_email(session, person.email) if person.email else None
    if found is not None:
        if person.email_verified and found.email_confirmed_at is not None:
            return found
        raise OidcFailed("taken", "the address has an account that is not known to be theirs")
    try:
        account = await service.create(session, email=person.email, name=person.name)
    except Conflict as error:
        raise OidcFailed("taken", "the address got an account this moment") from error
    account.email_confirmed_at = now() if person.email and person.email_verified else None
    return account
