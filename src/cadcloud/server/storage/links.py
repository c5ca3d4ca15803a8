"""Pre-signed URLs: whoever holds one may do just one thing with one object for a while, without a key."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Literal, Protocol, TypeAlias
from urllib.parse import quote

import obstore
from itsdangerous import BadData, URLSafeSerializer
from obstore.store import AzureStore, GCSStore, S3Store

from cadcloud.server.settings import Settings
from cadcloud.server.storage.errors import LinkExpired, LinkInvalid

Cloud: TypeAlias = S3Store | GCSStore | AzureStore

NO_NAME = re.compile(r"[/\\\x00-\x1f\x7f]")
SECRET_FILE = "signing-secret"  # noqa: S105 - the name of the file, not what is in it


class Links(Protocol):
    """Makes URLs for clients. ``base`` is how the client reaches the API; clouds have their own address."""

    async def upload(self, path: str, *, content_type: str, size: int, seconds: int, base: str) -> str:
        """A URL to PUT an object of just this type and size to."""
        ...

    async def download(self, path: str, *, content_type: str, filename: str, seconds: int, base: str) -> str:
        """A URL to GET an object from."""
        ...


class CloudLinks:
    """URLs that the cloud's own servers understand."""

    def __init__(self, store: Cloud) -> None:
        self._store = store

    async def upload(self, path: str, *, content_type: str, size: int, seconds: int, base: str) -> str:
        """A pre-signed PUT. The cloud does not hold it to type and size: confirming the upload does."""
        return await obstore.sign_async(self._store, "PUT", path, timedelta(seconds=seconds))

    async def download(self, path: str, *, content_type: str, filename: str, seconds: int, base: str) -> str:
        """A pre-signed GET; type and name are attributes of the object itself."""
        return await obstore.sign_async(self._store, "GET", path, timedelta(seconds=seconds))


@dataclass(frozen=True)
class Grant:
    """What a local URL allows.

    Attributes:
        method: the HTTP method.
        path: the object.
        expires: seconds since 1970.
        content_type: what an upload must declare, or a download is served as.
        filename: what a download is called.
        size: how many bytes an upload must have.
    """

    method: Literal["GET", "PUT"]
    path: str
    expires: int
    content_type: str
    filename: str = ""
    size: int = 0


class LocalLinks:
    """URLs of our own: the grant itself, signed by HMAC-SHA-256, is the address."""

    def __init__(self, secret: str) -> None:
        self._signer = URLSafeSerializer(secret, salt="storage", signer_kwargs={"digest_method": hashlib.sha256})

    async def upload(self, path: str, *, content_type: str, size: int, seconds: int, base: str) -> str:
        """A URL to PUT an object of just this type and size to."""
        return self._url(Grant("PUT", path, int(time.time()) + seconds, content_type, size=size), base)

    async def download(self, path: str, *, content_type: str, filename: str, seconds: int, base: str) -> str:
        """A URL to GET an object from; it ends with the file's name."""
        name = _harmless(filename)
        grant = Grant("GET", path, int(time.time()) + seconds, content_type, name)
        return f"{self._url(grant, base)}/{quote(name, safe='')}"

    def _url(self, grant: Grant, base: str) -> str:
        return f"{base.rstrip('/')}/storage/{self._signer.dumps(asdict(grant))}"

    def open(self, token: str, method: str) -> Grant:
        """Read a grant back.

        Raises:
            LinkInvalid: the token is not ours, was changed, or is for another method.
            LinkExpired: its time is over.
        """
        try:
            grant = Grant(**self._signer.loads(token))
        except (BadData, TypeError):
            raise LinkInvalid from None
        if grant.method != method:
            raise LinkInvalid
        if grant.expires < time.time():
            raise LinkExpired
        return grant


def _harmless(filename: str) -> str:
    """A name without what would make it a path, in the URL or on the disk of whoever downloads it."""
    name = NO_NAME.sub("_", filename)
    return name if name.strip(".") else "_"


def signing_secret(settings: Settings) -> str:
    """The secret that signs local URLs: the configured one, else one that is made once and kept in the data folder."""
    if settings.signing_secret is not None:
        return settings.signing_secret.get_secret_value()
    path = settings.folder / SECRET_FILE
    if not path.exists():
        # Process ids come again, in containers at once: one that died here must not stop the next.
        draft = path.with_name(f"{SECRET_FILE}.{secrets.token_hex(8)}")
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(32))
        # A link fails where the file exists: of two processes that start at once, the first one's secret stays.
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return path.read_text()
