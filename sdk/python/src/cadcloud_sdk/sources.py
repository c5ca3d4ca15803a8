"""What can be uploaded: paths, bytes and open files."""

from __future__ import annotations

import hashlib
import io
import mimetypes
import shutil
import tempfile
from collections.abc import Callable
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import IO, Self

KINDS = {
    ".step": "application/step",
    ".stp": "application/step",
    ".stpz": "application/gzip",
    ".iges": "model/iges",
    ".igs": "model/iges",
    ".stl": "model/stl",
    ".glb": "model/gltf-binary",
    ".gltf": "model/gltf+json",
    ".3mf": "model/3mf",
    ".obj": "model/obj",
    ".brep": "application/octet-stream",
    ".svg": "image/svg+xml",
    ".dxf": "image/vnd.dxf",
    ".json": "application/json",
    ".csv": "text/csv",
}
IN_MEMORY = 8 << 20
CHUNK = 1 << 20


class Source:
    """An open file with all that is announced of it.

    Attributes:
        name: what it is called.
        content_type: what kind of file it is.
        size: how many bytes there are.
        sha256: their hash, by which the service knows that they arrived.
    """

    def __init__(self, file: IO[bytes], name: str, content_type: str | None, *, owned: bool) -> None:
        self._file = file
        self._owned = owned
        self._start = file.tell()
        self.name = name[-255:] or "file"
        self.content_type = content_type or content_type_of(name)
        self.size, self.sha256 = self._measured()

    def rewound(self) -> IO[bytes]:
        """The file at its beginning."""
        self._file.seek(self._start)
        return self._file

    def counter(self, told: Callable[[int], object]) -> Callable[[int], object]:
        """Tells ``told`` the sum of what it is told itself."""
        done = 0

        def count(more: int) -> None:
            nonlocal done
            done += more
            told(done)

        return count

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._owned:
            self._file.close()

    def _measured(self) -> tuple[int, str]:
        digest, size = hashlib.sha256(), 0
        while chunk := self._file.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
        return size, digest.hexdigest()


def opened(source: str | PathLike[str] | bytes | IO[bytes], filename: str | None, content_type: str | None) -> Source:
    """Open what is to be uploaded; a file that cannot be read twice is copied first.

    Args:
        source: a path, bytes, or an open binary file.
        filename: what it is called, if not as on disk.
        content_type: what kind of file it is, if not as the name says.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return Source(io.BytesIO(source), filename or "file", content_type, owned=True)
    if isinstance(source, (str, PathLike)):
        path = Path(source)
        return Source(path.open("rb"), filename or path.name, content_type, owned=True)
    name = filename or Path(str(getattr(source, "name", "") or "file")).name
    if source.seekable():
        return Source(source, name, content_type, owned=False)
    copy: IO[bytes] = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - closed by the source
    shutil.copyfileobj(source, copy)
    copy.seek(0)
    return Source(copy, name, content_type, owned=True)


def content_type_of(name: str) -> str:
    """What kind of file a name says it is.

    >>> content_type_of("part.STEP")
    'application/step'
    """
    suffix = Path(name).suffix.lower()
    return KINDS.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
