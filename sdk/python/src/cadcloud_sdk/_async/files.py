"""Files: uploads by URLs that take just the announced bytes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from os import PathLike
from pathlib import Path
from typing import IO, Any, TypeAlias

from cadcloud_sdk import sources
from cadcloud_sdk._async import backend, transfer
from cadcloud_sdk._async.pages import AsyncPages
from cadcloud_sdk._async.tasks import body_of
from cadcloud_sdk._async.transport import AsyncTransport
from cadcloud_sdk.errors import Conflict
from cadcloud_sdk.paths import segment
from cadcloud_sdk.progress import Bars
from cadcloud_sdk.types import (
    ConfirmResult,
    DeleteResult,
    FileDetail,
    FileList,
    FileStatus,
    FileUploadBody,
    UploadResult,
)

OnBytes: TypeAlias = Callable[[int, int], object]
"""Takes how many bytes have been sent, and of how many."""


class AsyncFiles:
    """``client.files``: what models, conversions and pipelines read."""

    def __init__(self, transport: AsyncTransport, bars: Bars) -> None:
        self._transport = transport
        self._bars = bars

    async def upload(
        self,
        source: str | PathLike[str] | bytes | IO[bytes],
        *,
        filename: str | None = None,
        content_type: str | None = None,
        on_progress: OnBytes | None = None,
    ) -> ConfirmResult:
        """Upload a file: announce it, send its bytes piece by piece, and confirm it.

        Args:
            source: a path, bytes, or an open binary file, which is read from where it stands.
            filename: what it is called; by default as it is on disk.
            content_type: by default what the name says.
            on_progress: called with the number of bytes sent so far, and of all.

        Returns:
            The confirmed file; its ``file_id`` is what other requests want.

        Raises:
            UploadFailed: the bytes did not arrive.
        """
        opened = await backend.in_thread(lambda: sources.opened(source, filename, content_type))
        with opened as file:
            announced = await self.announce(file.name, file.size, content_type=file.content_type, sha256=file.sha256)
            with self._bars.bar(f"upload {file.name}") as bar:

                def told(done: int) -> None:
                    if on_progress:
                        on_progress(done, file.size)
                    if bar:
                        bar(done, file.size)

                def content() -> AsyncIterator[bytes]:
                    return backend.chunks(file.rewound(), file.counter(told))

                await self._transport.put(announced.upload_url, content, file.content_type, file.size)
        return await self.confirm(str(announced.file_id))

    async def announce(
        self,
        filename: str,
        size: int,
        *,
        content_type: str = "application/octet-stream",
        sha256: str | None = None,
    ) -> UploadResult:
        """Announce a file, and get the URL to PUT its bytes to, without a key and with that very type and size."""
        values: dict[str, Any] = {"filename": filename, "bytes": size, "content_type": content_type, "sha256": sha256}
        body = body_of(self._transport, FileUploadBody, {**values, "bytes_": None})
        reply = await self._transport.call("POST", "/api/v1/files/upload", body=body)
        return UploadResult.model_validate(reply.data)

    async def confirm(self, file_id: str) -> ConfirmResult:
        """Say that the bytes have been sent; they are checked against what was announced."""
        reply = await self._transport.call("POST", f"/api/v1/files/{segment(file_id)}/confirm")
        return ConfirmResult.model_validate(reply.data)

    async def get(self, file_id: str) -> FileDetail:
        """Everything about a file, with a URL to download it once it is confirmed."""
        reply = await self._transport.call("GET", f"/api/v1/files/{segment(file_id)}")
        return FileDetail.model_validate(reply.data)

    async def download(self, file_id: str, path: str | PathLike[str]) -> Path:
        """Save a confirmed file; in a folder it gets the name that it was uploaded with."""
        detail = await self.get(file_id)
        if not detail.download_url:
            raise Conflict(f"File {file_id} is {detail.status}; there is nothing to download", code="NOT_CONFIRMED")
        target = Path(path)
        if target.is_dir():
            target /= Path(detail.filename).name
        return await transfer.save(self._transport, self._bars, detail.download_url, target)

    def list(self, *, status: FileStatus | None = None, limit: int = 50) -> AsyncPages[FileDetail]:
        """Your files, newest first, as an iterator that fetches page by page.

        Args:
            status: only those.
            limit: how many at a time, 50 at most.
        """

        def read(data: Any) -> tuple[list[FileDetail], int, int, int]:
            found = FileList.model_validate(data)
            return found.files, found.page, found.limit, found.total

        query = {"status": status, "limit": limit}
        return AsyncPages(self._transport, "/api/v1/files", query, read, lambda file: str(file.file_id))

    async def delete(self, file_id: str) -> DeleteResult:
        """Delete a file and its bytes."""
        reply = await self._transport.call("DELETE", f"/api/v1/files/{segment(file_id)}")
        return DeleteResult.model_validate(reply.data)
