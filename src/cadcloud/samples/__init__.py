"""Sample files that come with the package, for trying things out.

``path("pillow-block.step")`` is an assembly made by ``tools/make_samples.py``: a housing with machined
faces, a bearing, two dowels of which one is painted, and four fasteners of a bolt and a washer each.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

PILLOW_BLOCK = "pillow-block.step"


@contextmanager
def path(name: str = PILLOW_BLOCK) -> Generator[Path]:
    """A sample as a file on disk, for as long as the context lasts.

    Raises:
        FileNotFoundError: there is no such sample.
    """
    with as_file(files(__name__) / name) as found:
        if not found.is_file():
            raise FileNotFoundError(name)
        yield found
