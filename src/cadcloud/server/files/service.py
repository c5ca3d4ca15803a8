"""Announcing, confirming and deleting files."""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from cadcloud.server.database.model import now
from cadcloud.server.errors import Conflict, InvalidRequest, NotFound
from cadcloud.server.files import repository
from cadcloud.server.files.expiry import delete_objects
from cadcloud.server.files.schemas import FileDetail, FileUploadBody, UploadResult
from cadcloud.server.files.tables import File
from cadcloud.server.kit.context import Context
from cadcloud.server.plans import service as plans
from cadcloud.server.storage.errors import WrongUpload
from cadcloud.server.tasks.results import timestamp

SHA256 = re.compile(r"[0-9a-fA-F]{64}")
HEADER = re.compile(r"[\x20-\x7e]+")


async def find(session: AsyncSession, file_id: str, key_id: UUID, *, lock: bool = False) -> File:
    """A file of a key; ``lock`` keeps others from changing it until the transaction ends.

    Raises:
        NotFound: there is none of that id, or it is another key's.
    """
    try:
        file = await repository.get(session, UUID(file_id), key_id, lock=lock)
    except ValueError:
        file = None
    if file is None:
        raise NotFound(f"There is no file {file_id[:64]}.")
    return file


async def announce(
    session: AsyncSession, context: Context, key_id: UUID, body: FileUploadBody, base: str
) -> UploadResult:
    """Record a file that will be uploaded, and make the URL for it; the caller commits.

    A file of the same key with the same SHA-256 and size is used again. Its bytes are there already, so
    uploading and confirming it once more changes nothing.

    Raises:
        InvalidRequest: the file is too large, or what is said of it cannot be true.
        TooLargeForPlan: it is too large for the account's plan, or for what is left of its storage.
    """
    _check(body, context.settings.max_upload_bytes)
    seconds = context.settings.upload_url_seconds
    digest = body.sha256.lower()
    file = await repository.same_content(session, key_id, digest, body.bytes) if digest else None
    if file is None:
        file = File(
            key_id=key_id,
            filename=body.filename,
            content_type=body.content_type,
            announced_bytes=body.bytes,
            sha256=digest or None,
            upload_expires_at=now() + timedelta(seconds=seconds),
        )
        await plans.admit_upload(session, context.plans, key_id, body.bytes)
        session.add(file)
        await session.flush()
    url = await context.storage.links.upload(
        file.upload_path, content_type=body.content_type, size=body.bytes, seconds=seconds, base=base
    )
    return UploadResult(file_id=file.id, upload_url=url, expires_in=seconds, max_bytes=body.bytes, status="pending")


def _check(body: FileUploadBody, limit: int) -> None:
    problems: list[tuple[str, str]] = []
    if body.bytes > limit:
        problems.append(("bytes", f"files may have at most {limit:,} bytes"))
    if body.sha256 and not SHA256.fullmatch(body.sha256):
        problems.append(("sha256", "must be the SHA-256 of the bytes as 64 hexadecimal digits"))
    if not HEADER.fullmatch(body.content_type):
        problems.append(("contentType", "must be ASCII text, as it goes into a header"))
    if problems:
        raise InvalidRequest(problems)


async def confirm(context: Context, file: File) -> None:
    """Take a file as uploaded, once what was stored is what was announced; the caller commits.

    Args:
        context: of this process.
        file: locked, so that no second confirmation exchanges the bytes that this one checks.

    Raises:
        Conflict: nothing was uploaded.
        WrongUpload: size or SHA-256 differ from the announced ones; the file stays pending.
    """
    if file.confirmed_at is not None:
        await context.storage.delete(file.upload_path)
        return
    # First out of reach of the upload URL, then checked: what is confirmed can never change again.
    with suppress(FileNotFoundError):
        await context.storage.move(file.upload_path, file.path)
    try:
        await _verify(context, file)
    except WrongUpload:
        await context.storage.delete(file.path)
        raise
    file.confirmed_at = now()


async def _verify(context: Context, file: File) -> None:
    size = await context.storage.size(file.path)
    if size is None:
        raise Conflict("NOT_UPLOADED", "Nothing was uploaded yet. PUT the bytes to uploadUrl first.")
    if size != file.announced_bytes:
        raise WrongUpload(f"{size:,} bytes were uploaded, but {file.announced_bytes:,} were announced. Upload again.")
    if file.sha256 is not None:
        found = await context.storage.sha256(file.path)
        if not hmac.compare_digest(found, file.sha256):
            raise WrongUpload("The SHA-256 of what was uploaded is not the announced one. Upload again.")


async def delete(session: AsyncSession, context: Context, file: File) -> None:
    """Delete a file and its bytes; the caller commits."""
    # The bytes first: killed in between, the row still names what is left to delete.
    await delete_objects(context.storage, file)
    await session.delete(file)


async def detail(file: File, context: Context, base: str) -> FileDetail:
    """A file on the wire; one that arrived has a URL to download it."""
    expired = file.confirmed_at is None and file.upload_expires_at <= now()
    found = FileDetail(
        file_id=file.id,
        filename=file.filename,
        content_type=file.content_type,
        bytes=file.announced_bytes if file.confirmed_at else None,
        sha256=file.sha256,
        status="confirmed" if file.confirmed_at else "expired" if expired else "pending",
        created_at=timestamp(file.created_at),
        confirmed_at=timestamp(file.confirmed_at) if file.confirmed_at else None,
    )
    if file.confirmed_at is not None:
        found.download_url = await context.storage.links.download(
            file.path,
            content_type=file.content_type,
            filename=file.filename,
            seconds=context.settings.download_url_seconds,
            base=base,
        )
    return found


async def inputs(session: AsyncSession, key_id: UUID, given: Sequence[tuple[str, str]]) -> list[str]:
    """Check input files and return their ids.

    Args:
        session: an open session.
        key_id: whose files they must be.
        given: for each, the path of the field that names it, and what stands there.

    Raises:
        InvalidRequest: one does not exist, is another key's, or has not arrived.
    """
    ids = [_as_id(file_id) for _, file_id in given]
    known = await repository.confirmed(session, [found for found in ids if found], key_id) if ids else {}
    wrong = [
        (path, "there is no confirmed file of this id; upload it and confirm the upload first")
        for (path, _), file_id in zip(given, ids, strict=True)
        if file_id not in known
    ]
    if wrong:
        raise InvalidRequest(wrong)
    return [str(file_id) for file_id in ids]


def _as_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
