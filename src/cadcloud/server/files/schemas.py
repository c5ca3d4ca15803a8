"""Files on the wire."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from cadcloud.server.kit.envelope import Wire
from cadcloud.server.tasks.schemas import LARGEST, Bytes, Uri

FileStatus: TypeAlias = Literal["pending", "confirmed", "expired"]


class FileUploadBody(Wire):
    """What is going to be uploaded."""

    filename: Annotated[str, Field(min_length=1, max_length=255)]
    content_type: Annotated[str, Field(min_length=1, max_length=255)]
    bytes: Annotated[int, Field(gt=0, le=1 << 30, strict=True)]
    sha256: Annotated[str, Field(min_length=1, max_length=128)] = ""


class UploadResult(Wire):
    """Where to PUT the bytes; their type and count must be the announced ones."""

    file_id: UUID
    upload_url: Uri
    expires_in: Annotated[int, Field(gt=0, le=LARGEST)]
    max_bytes: Annotated[int, Field(gt=0, le=LARGEST)]
    status: Literal["pending"]


class ConfirmResult(Wire):
    """A file that arrived."""

    file_id: UUID
    status: Literal["confirmed"]
    bytes: Bytes
    content_type: str


class FileDetail(Wire):
    """Everything about a file."""

    file_id: UUID
    filename: str
    content_type: str
    bytes: Bytes | None
    sha256: str | None
    status: FileStatus
    created_at: str
    confirmed_at: str | None
    download_url: str = ""


class FileList(Wire):
    """One page of files, newest first."""

    files: list[FileDetail]
    page: Annotated[int, Field(gt=0, le=1000)]
    limit: Annotated[int, Field(gt=0, le=50)]
    total: Bytes


class DeleteResult(Wire):
    """A file that is gone."""

    deleted: Literal[True]
