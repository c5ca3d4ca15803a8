"""Reading and writing objects, wherever they are.

Object paths are made of our own ids and part names only; nothing that a user says becomes a path.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import anyio
import obstore
from obstore.store import AzureStore, GCSStore, LocalStore, ObjectStore, S3Store, from_url

from cadcloud.server.settings import Settings
from cadcloud.server.storage.links import CloudLinks, Links, LocalLinks, signing_secret

CHUNK = 1 << 20


class StorageUnsupported(ValueError):
    """``CADCLOUD_STORAGE_URL`` names a store whose URLs cannot be signed."""

    def __init__(self) -> None:
        super().__init__("CADCLOUD_STORAGE_URL must begin with s3://, gs:// or az://. Leave it out for a local folder.")


def open_storage(settings: Settings) -> Storage:
    """The configured object storage."""
    if settings.storage_url is not None:
        store = from_url(settings.storage_url)
        if not isinstance(store, (S3Store, GCSStore, AzureStore)):
            raise StorageUnsupported
        return Storage(store, CloudLinks(store))
    root = settings.folder / "objects"
    root.mkdir(parents=True, exist_ok=True)
    links = LocalLinks(signing_secret(settings))
    return Storage(LocalStore(prefix=root, automatic_cleanup=True), links, root)


class Storage:
    """Objects by path.

    Args:
        store: where they are.
        links: makes the URLs by which clients reach them.
        root: the folder of a local store; None for one in a cloud.
    """

    def __init__(self, store: ObjectStore, links: Links, root: Path | None = None) -> None:
        self._store = store
        self.links = links
        self._root = root

    async def read_to(self, path: str, local: Path) -> None:
        """Copy an object to a local file.

        Raises:
            FileNotFoundError: there is no such object.
        """
        found = await obstore.get_async(self._store, path)
        async with await anyio.open_file(local, "wb") as file:
            async for chunk in found.stream(min_chunk_size=CHUNK):
                await file.write(chunk)

    async def write_from(self, local: Path, path: str, content_type: str = "", filename: str = "") -> int:
        """Make a local file an object and return its size in bytes. The file may be gone afterwards."""
        size = (await anyio.Path(local).stat()).st_size
        if self._root is not None:
            await anyio.to_thread.run_sync(_move, local, self._root / path)
        else:
            await obstore.put_async(self._store, path, local, attributes=_attributes(content_type, filename))
        return size

    async def size(self, path: str) -> int | None:
        """The size of an object in bytes; None if there is none."""
        try:
            return (await obstore.head_async(self._store, path))["size"]
        except FileNotFoundError:
            return None

    async def head(self, path: str, count: int) -> bytes:
        """The first bytes of an object, at most ``count``.

        Raises:
            FileNotFoundError: there is no such object.
        """
        size = await self.size(path)
        if size is None:
            raise FileNotFoundError(path)
        if size == 0:
            return b""
        return bytes(await obstore.get_range_async(self._store, path, start=0, length=min(count, size)))

    async def sha256(self, path: str) -> str:
        """The SHA-256 of an object, in hexadecimal."""
        digest = hashlib.sha256()
        async for chunk in (await obstore.get_async(self._store, path)).stream(min_chunk_size=CHUNK):
            digest.update(chunk)
        return digest.hexdigest()

    async def move(self, source: str, target: str) -> None:
        """Make an object another one, replacing it.

        Raises:
            FileNotFoundError: there is no such object.
        """
        await obstore.rename_async(self._store, source, target)

    async def copy(self, source: str, target: str) -> None:
        """Make another object of an object's bytes.

        Raises:
            FileNotFoundError: there is no such object.
        """
        if self._root is not None:
            await anyio.to_thread.run_sync(_link, self._root / source, self._root / target)
        else:
            await obstore.copy_async(self._store, source, target)

    async def delete(self, path: str) -> None:
        """Delete an object; none is no error."""
        try:
            await obstore.delete_async(self._store, path)
        except FileNotFoundError:
            return

    async def delete_prefix(self, prefix: str) -> None:
        """Delete every object below a prefix."""
        # Untyped in obstore where Arrow is not installed.
        batches = cast("AsyncIterator[list[dict[str, str]]]", obstore.list(self._store, prefix))  # pyright: ignore[reportUnknownMemberType]
        async for batch in batches:
            await obstore.delete_async(self._store, [found["path"] for found in batch])

    def local_path(self, path: str) -> Path:
        """The file of an object in a local store.

        Raises:
            LookupError: the store is in a cloud, and clients reach it without us.
        """
        if self._root is None:
            raise LookupError(path)
        return self._root / path

    @asynccontextmanager
    async def receiving(self, path: str) -> AsyncGenerator[Path]:
        """A temporary file that becomes the object if the block ends well, and vanishes otherwise."""
        target = self.local_path(path)
        draft = target.with_name(f"{target.name}.{uuid4().hex}.part")
        await anyio.Path(draft.parent).mkdir(parents=True, exist_ok=True)
        try:
            yield draft
            await anyio.Path(draft).rename(target)
        finally:
            await anyio.Path(draft).unlink(missing_ok=True)


def _move(source: Path, target: Path) -> None:
    """Rename where both are on one file system, copy otherwise; either way the target appears whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f"{target.name}.{uuid4().hex}.part")
    shutil.move(source, draft)
    draft.rename(target)


def _link(source: Path, target: Path) -> None:
    """A second name for a file, which no one changes; each name can be deleted without the other."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.hardlink_to(source)
    except FileNotFoundError:
        raise
    except OSError:  # a file system without links
        shutil.copyfile(source, target)


def _attributes(content_type: str, filename: str) -> Any:
    if not content_type:
        return None
    attributes = {"Content-Type": content_type}
    if filename:
        attributes["Content-Disposition"] = f'attachment; filename="{filename}"'
    return cast("Any", attributes)
