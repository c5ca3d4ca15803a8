"""The catalogs of operations and models, read from files: the API process never loads operations or models."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import resources
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from cadcloud.pipelines.signatures import Signatures
from cadcloud.server.settings import Settings


class PluginsBroken(RuntimeError):
    """What ``CADCLOUD_PLUGINS`` or ``CADCLOUD_MODELS`` name cannot be loaded; the message is what was printed."""


PACKAGED = "_catalog"
MODELS = "cadcloud.models"
"""The entry points by which installed packages offer models."""
IN_REPOSITORY = Path(__file__).parents[3] / "catalog"


def load(settings: Settings) -> Signatures:
    """The operations of this installation."""
    if settings.plugins and settings.catalog is None:
        return Signatures(json.loads(_described("cadcloud.ops.catalog", settings.plugins)))
    path = settings.catalog or catalog_folder() / "operations.json"
    return Signatures(json.loads(path.read_text(encoding="utf-8")))


def load_models(settings: Settings) -> dict[str, Any]:
    """The models of this installation, by slug: their definitions, presets and JSON schemas."""
    if settings.models or entry_points(group=MODELS):
        return json.loads(_described("cadcloud.ops.models", settings.models))["models"]
    return json.loads((catalog_folder() / "models.json").read_text(encoding="utf-8"))["models"]


def _described(module: str, extensions: tuple[str, ...]) -> bytes:
    """A catalog with extensions in it, made in a process of its own: this one must not import them."""
    command = [sys.executable, "-m", module, *extensions]
    made = subprocess.run(command, capture_output=True, check=False)
    if made.returncode:
        raise PluginsBroken(made.stderr.decode(errors="replace")[-2000:])
    return made.stdout


def catalog_folder() -> Path:
    """Where the generated catalog is: inside an installed package, or beside the sources."""
    packaged = Path(str(resources.files("cadcloud"))) / PACKAGED
    return packaged if packaged.is_dir() else IN_REPOSITORY
