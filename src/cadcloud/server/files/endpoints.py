"""/api/v1/files: uploads, by URLs that take just the announced bytes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query

from cadcloud.server.files import repository, service
from cadcloud.server.files.schemas import (
    ConfirmResult,
    DeleteResult,
    FileDetail,
    FileList,
    FileStatus,
    FileUploadBody,
    UploadResult,
)
from cadcloud.server.idempotency.access import ONCE
from cadcloud.server.keys.access import key_for
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import BaseUrl, Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.paging import PageQuery
from cadcloud.server.kit.responses import errors

router = APIRouter(prefix="/files", tags=["Files"], route_class=StrictRoute)
Key = Annotated[ApiKey, Depends(key_for("files"))]
# Text, not a UUID: what is no UUID names no file either, and that is a 404.
FileId = Annotated[str, Path(alias="fileId", json_schema_extra={"format": "uuid"})]


@router.post("/upload", dependencies=[ONCE], status_code=201, responses=errors(400, 500))
async def upload_file(
    body: FileUploadBody, key: Key, session: Session, context: Held, base: BaseUrl
) -> Reply[UploadResult]:
    """Announce a file and get the URL to PUT it to."""
    announced = await service.announce(session, context, key.id, body, base)
    return Reply(ok=True, data=announced)


@router.post("/{fileId}/confirm", dependencies=[ONCE], responses=errors(404))
async def confirm_file(file_id: FileId, key: Key, session: Session, context: Held) -> Reply[ConfirmResult]:
    """Say that the bytes were uploaded; they are checked against what was announced."""
    file = await service.find(session, file_id, key.id, lock=True)
    await service.confirm(context, file)
    confirmed = ConfirmResult(
        file_id=file.id, status="confirmed", bytes=file.announced_bytes, content_type=file.content_type
    )
    return Reply(ok=True, data=confirmed)


@router.get("", response_model_exclude_unset=True)
async def list_files(
    key: Key,
    session: Session,
    context: Held,
    base: BaseUrl,
    paging: PageQuery,
    status: Annotated[FileStatus | None, Query()] = None,
) -> Reply[FileList]:
    """List your files, newest first."""
    files, total = await repository.list_page(session, key.id, page=paging.page, limit=paging.limit, status=status)
    details = [await service.detail(file, context, base) for file in files]
    return Reply(ok=True, data=FileList(files=details, page=paging.page, limit=paging.limit, total=total))


@router.get("/{fileId}", response_model_exclude_unset=True, responses=errors(404))
async def get_file(file_id: FileId, key: Key, session: Session, context: Held, base: BaseUrl) -> Reply[FileDetail]:
    """Tell about a file, with a URL to download it once it is confirmed."""
    file = await service.find(session, file_id, key.id)
    return Reply(ok=True, data=await service.detail(file, context, base))


@router.delete("/{fileId}", responses=errors(404))
async def delete_file(file_id: FileId, key: Key, session: Session, context: Held) -> Reply[DeleteResult]:
    """Delete a file and its bytes."""
    await service.delete(session, context, await service.find(session, file_id, key.id))
    return Reply(ok=True, data=DeleteResult(deleted=True))
