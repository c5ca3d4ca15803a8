"""What kernel processes print: to a file in the folder of their job."""

from __future__ import annotations

import os
from pathlib import Path

LOG = "kernel.log"
"""The name of that file."""
LONGEST = 8000
"""Bytes of it that anybody gets to see."""


def end_of_log(folder: Path) -> str:
    """The end of what the process of a job printed, without the paths of its folder and of the inputs beside it."""
    try:
        with (folder / LOG).open("rb") as file:
            file.seek(max(file.seek(0, os.SEEK_END) - LONGEST, 0))
            text = file.read().decode(errors="replace")
    except OSError:
        return ""
    for private in (folder, folder.parent):
        text = text.replace(f"{private}{os.sep}", "")
    return text.replace("\0", "").strip()
