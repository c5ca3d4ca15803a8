"""The catalog of operations, read from its file: the API process never loads the operations themselves."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

from cadcloud.pipelines.signatures import Signatures
from cadcloud.server.settings import Settings

PACKAGED = "_catalog"
IN_REPOSITORY = Path(__file__).parents[3] / "catalog"


def load(settings: Settings) -> Signatures:
    """The operations of this installation."""
    path = settings.catalog or catalog_folder() / "operations.json"
    return Signatures(json.loads(path.read_text(encoding="utf-8")))


def catalog_folder() -> Path:
    """Where the generated catalog is: inside an installed package, or beside the sources."""
    packaged = Path(str(resources.files("cadcloud"))) / PACKAGED
    return packaged if packaged.is_dir() else IN_REPOSITORY
