# Generated from cadcloud_sdk/_async/outcome.py by sdk/python/tools; not edited by hand.
"""What came of a task that was waited for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cadcloud_sdk.errors import NotFound
from cadcloud_sdk.types import FormatDownload, ManifestEntry, TaskDetail

if TYPE_CHECKING:
    from cadcloud_sdk._sync.tasks import Tasks

METADATA = "metadata"


class Outcome:
    """A completed task and where to get what it made.

    Attributes:
        task_id: its id.
        task: everything about it.
        downloads: its files; the URLs need no key and are valid for an hour.
    """

    def __init__(self, tasks: Tasks, task: TaskDetail, downloads: Sequence[FormatDownload]) -> None:
        self._tasks = tasks
        self.task_id = str(task.task_id)
        self.task = task
        self.downloads = list(downloads)

    @property
    def download_url(self) -> str:
        """The URL of the main file."""
        return self.url()

    @property
    def formats(self) -> list[str]:
        """The keys of the files, such as ``glb``; the main one first."""
        return sorted((download.format for download in self.downloads), key=lambda key: key == METADATA)

    def url(self, format: str | None = None) -> str:
        """The URL of a file.

        Args:
            format: its key; the main file's if left out.

        Raises:
            NotFound: there is none of that key.
        """
        return self._found(format).download_url

    def download(self, path: str | PathLike[str], format: str | None = None) -> Path:
        """Save a file.

        Args:
            path: where; in a folder it gets the name that the service gave it.
            format: its key; the main file's if left out.

        Returns:
            The path of the file.
        """
        found = self._found(format)
        return self._tasks.save(self.task_id, found.format, found, path)

    def read(self, format: str | None = None) -> bytes:
        """The bytes of a file."""
        found = self._found(format)
        return self._tasks.read(self.task_id, found.format, found)

    def json(self, format: str = "json") -> Any:
        """The value of a JSON file: the result of an operation on data, or ``result`` for steps marked as output."""
        return json.loads(self.read(format))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.task_id}: {', '.join(self.formats)}>"

    def _found(self, format: str | None) -> FormatDownload:
        wanted = {"gltf": "glb"}.get(format or "", format) or next(iter(self.formats), None)
        for download in self.downloads:
            if download.format == wanted:
                return download
        made = ", ".join(self.formats) or "nothing"
        raise NotFound(f"Task {self.task_id} has no {format or 'file'}; it made {made}")


class BatchItem:
    """What came of one of several sub-tasks.

    Attributes:
        index: its place in what was submitted.
        task_id: its id.
        status: how it ended.
        error: why it failed; None if it did not.
        download_urls: the URLs of its files by their keys; empty if it failed.
    """

    def __init__(self, tasks: Tasks, entry: ManifestEntry, error: str | None) -> None:
        self._tasks = tasks
        self.index = entry.index
        self.task_id = entry.task_id
        self.status = entry.status
        self.error = error
        self.download_urls = dict(entry.download_urls or {})

    @property
    def completed(self) -> bool:
        """Whether there is a result."""
        return self.status == "completed"

    def download(self, path: str | PathLike[str], format: str | None = None) -> Path:
        """Save a file of the sub-task; the main one if ``format`` is left out."""
        return self._tasks.download(self.task_id, path, format=format)

    def read(self, format: str | None = None) -> bytes:
        """The bytes of a file of the sub-task."""
        return self._tasks.read(self.task_id, format)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.index}: {self.status}>"


class BatchOutcome:
    """A compound task that ended, with at least one sub-task completed.

    Attributes:
        task_id: its id.
        task: everything about it.
        items: its sub-tasks in the order in which they were submitted.
    """

    def __init__(self, tasks: Tasks, task: TaskDetail, manifest: Sequence[ManifestEntry]) -> None:
        self.task_id = str(task.task_id)
        self.task = task
        wrong = {sub.task_id: sub.error for sub in getattr(task, "sub_tasks", None) or ()}
        entries = sorted(manifest, key=lambda entry: entry.index)
        self.items = [BatchItem(tasks, entry, wrong.get(entry.task_id)) for entry in entries]

    @property
    def completed(self) -> list[BatchItem]:
        """The items that have a result."""
        return [item for item in self.items if item.completed]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.task_id}: {len(self.completed)} of {len(self.items)} completed>"
