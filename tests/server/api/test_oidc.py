"""Signing in at an OpenID provider: a small one of our own, over real HTTP."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import time
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from pydantic import SecretStr, ValidationError
from sqlalchemy import select, update

from cadcloud.server.accounts.oidc import own_path
from cadcloud.server.accounts.tables import Account, AccountIdentity
from cadcloud.server.database.model import now
from cadcloud.server.settings import Settings

START = "/api/v1/account/oidc/start"
ACCOUNT = "/api/v1/account"
LOGIN = "Basic " + base64.b64encode(b"studio:s%2Fcret").decode()


class Provider:
    """What the protocol asks of a provider. ``claims`` and ``key`` can be bent by the tests."""

    def __init__(self) -> None:
        self.issuer = ""
        self.key = RSAKey.generate_key(2048, {"kid": "1"})
        self.published = [self.key]
        self.asked: dict[str, str] = {}
        self.claims: dict[str, Any] = {}
        self.algorithm = "RS256"
        self.person = {"sub": "u-1", "email": "Ada@example.com", "email_verified": True, "name": "Ada"}

    def visit(self, address: str) -> str:
        """Do as a browser and its user: sign in, and return the address that it is sent back to."""
        self.asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        return f"{self.asked['redirect_uri']}?code=the-code&state={self.asked['state']}"

    def token(self, form: dict[str, str], login: str) -> tuple[int, Any]:
        challenge = hashlib.sha256(form["code_verifier"].encode()).digest()
        right = (
            login == LOGIN
            and form["code"] == "the-code"
            and form["redirect_uri"] == self.asked["redirect_uri"]
            and base64.urlsafe_b64encode(challenge).decode().rstrip("=") == self.asked["code_challenge"]
        )
        if not right:
            return 400, {"error": "invalid_grant"}
        claims = {"iss": self.issuer, "aud": "studio", "iat": int(time.time()), "exp": int(time.time()) + 60}
        claims |= {"nonce": self.asked["nonce"], **self.person, **self.claims}
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": self.algorithm, "kid": self.key.kid}
        token = jwt.encode(header, claims, self.key, algorithms=[self.algorithm])
        return 200, {"access_token": "a", "token_type": "Bearer", "id_token": token}

    def answer(self, path: str, headers: dict[str, str], body: bytes) -> tuple[int, Any]:
        if path == "/.well-known/openid-configuration":
            ends = {f"{name}_endpoint": f"{self.issuer}/{name}" for name in ("authorization", "token")}
            return 200, {"issuer": self.issuer, "jwks_uri": f"{self.issuer}/keys", **ends}
        if path == "/keys":
            return 200, {"keys": [key.as_dict(private=False) for key in self.published]}
        if path == "/token":
            return self.token(dict(parse_qsl(body.decode())), headers.get("authorization", ""))
        return 404, {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        status, reply = self.answer(first.split()[1], headers, body)
        content = json.dumps(reply).encode()
        head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n"
        writer.write(f"{head}Connection: close\r\n\r\n".encode() + content)
        await writer.drain()
        writer.close()


@pytest.fixture
async def provider(configure) -> AsyncIterator[Provider]:
    provider = Provider()
    async with await asyncio.start_server(provider.serve, "127.0.0.1", 0) as server:
        provider.issuer = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        configure(
            oidc_issuer=provider.issuer,
            oidc_client_id="studio",
            oidc_client_secret=SecretStr("s/cret"),
            oidc_name="Example",
        )
        yield provider


async def sign_in(browser: Any, provider: Provider, **query: str) -> str:
    """Sign in, and return the page at which it ends."""
    started = await browser.get(START, params=query)
    assert started.status_code == 303, started.text
    ended = await browser.get(provider.visit(started.headers["location"]))
    assert ended.status_code == 303, ended.text
    return ended.headers["location"]


async def test_signing_in_for_the_first_time_and_again(provider, new_browser, sessions):
    browser = await new_browser()
    assert (await browser.data("GET", f"{ACCOUNT}/ways"))["oidc"] == "Example"
    assert await sign_in(browser, provider, next="/tasks?status=failed") == "/tasks?status=failed"
    asked = provider.asked
    assert (asked["response_type"], asked["code_challenge_method"], asked["scope"]) == (
        "code",
        "S256",
        "openid email profile",
    )
    account = await browser.data("GET", ACCOUNT)
    assert (account["email"], account["name"], account["emailConfirmed"]) == ("ada@example.com", "Ada", True)
    assert account["hasPassword"] is False
    assert {cookie.name for cookie in browser.cookies.jar} == {"cadcloud_session"}
    provider.person |= {"email": "new@example.com"}
    again = await new_browser()
    assert await sign_in(again, provider) == "/"
    assert (await again.data("GET", ACCOUNT))["accountId"] == account["accountId"]
    async with sessions() as session:
        assert len((await session.scalars(select(AccountIdentity))).all()) == 1


async def test_a_sign_in_begins_a_new_session(provider, sign_up, new_browser):
    browser = await sign_up("eve@example.com")
    (planted,) = browser.cookies.values()
    await sign_in(browser, provider)
    assert (await browser.data("GET", ACCOUNT))["email"] == "ada@example.com"
    await (await new_browser(Cookie=f"cadcloud_session={planted}")).error("GET", ACCOUNT, 401)


async def test_an_address_that_is_not_proved_joins_nothing(provider, sign_up, new_browser, sessions):
    """Whoever signed up here with another's address shall not share an account with its owner, nor the reverse."""
    await sign_up()
    browser = await new_browser()
    assert await sign_in(browser, provider) == "/sign-in?problem=taken"
    async with sessions.begin() as session:
        await session.execute(update(Account).where(Account.role == "member").values(email_confirmed_at=now()))
    provider.person["email_verified"] = False
    assert await sign_in(browser, provider) == "/sign-in?problem=taken"
    await browser.error("GET", ACCOUNT, 401)
    provider.person["email_verified"] = True
    assert await sign_in(browser, provider) == "/"
    assert (await browser.data("GET", ACCOUNT))["hasPassword"] is True


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another"},
        {"aud": ["studio", "another"]},
        {"aud": ["studio", "another"], "azp": "another"},
        {"iss": "https://evil.test"},
        {"exp": 1_700_000_000},
        {"exp": None},
        {"sub": None},
        {"sub": ""},
        {"sub": 5},
        {"at_hash": "wrong"},
    ],
    ids=str,
)
async def test_tokens_that_do_not_fit(provider, new_browser, claims):
    provider.claims = claims
    browser = await new_browser()
    assert await sign_in(browser, provider) == "/sign-in?problem=provider"
    await browser.error("GET", ACCOUNT, 401)


async def test_tokens_that_others_signed(provider, new_browser):
    browser = await new_browser()
    await sign_in(browser, provider)
    known = provider.key
    provider.key = RSAKey.generate_key(2048, {"kid": "1"})
    assert await sign_in(browser, provider) == "/sign-in?problem=provider"
    # Signed by the secret that client and provider share, or by the public key taken for one.
    provider.algorithm = "HS256"
    for secret in (b"s/cret" * 8, known.as_pem(private=False)):
        provider.key = OctKey.import_key(base64.b64encode(secret), {"kid": "1"})
        assert await sign_in(browser, provider) == "/sign-in?problem=provider"
    # A new key that is published is found though the old ones are remembered.
    provider.algorithm = "RS256"
    provider.key = RSAKey.generate_key(2048, {"kid": "2"})
    provider.published = [known, provider.key]
    assert await sign_in(browser, provider) == "/"


async def test_only_the_browser_that_began_can_end(provider, new_browser):
    """A link to the callback, sent to somebody, must not sign them in to the sender's account."""
    eve, victim = await new_browser(), await new_browser()
    link = provider.visit((await eve.get(START)).headers["location"])
    assert (await victim.get(link)).headers["location"] == "/sign-in?problem=expired"
    await victim.get(START)
    assert (await victim.get(link)).headers["location"] == "/sign-in?problem=expired"
    refused = await eve.get(f"/api/v1/account/oidc/callback?error=access_denied&state={provider.asked['state']}")
    assert refused.headers["location"] == "/sign-in?problem=refused"


async def test_a_provider_that_is_away(provider, new_browser):
    browser = await new_browser()
    provider.issuer = "http://elsewhere.test"
    assert (await browser.get(START)).headers["location"] == "/sign-in?problem=provider"


async def test_without_a_provider(new_browser):
    await (await new_browser()).error("GET", START, 404)
    with pytest.raises(ValidationError, match="go together"):
        Settings(oidc_issuer="https://id.test")


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("/", "/"),
        ("/tasks?x=1#y", "/tasks?x=1#y"),
        ("https://evil.test", "/"),
        ("//evil.test", "/"),
        ("/\\evil.test", "/"),
        ("/a\\b", "/"),
        ("/a\nb", "/"),
        ("", "/"),
    ],
)
def test_a_sign_in_ends_at_a_page_of_ours(given, path):
    assert own_path(given) == path
