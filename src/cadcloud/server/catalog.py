"""The catalog of operations, read from its file: the API process never loads the operations themselves."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import resources
from pathlib import Path

from cadcloud.pipelines.signatures import Signatures
from cadcloud.server.settings import Settings


class PluginsBroken(RuntimeError):
    """The modules of ``CADCLOUD_PLUGINS`` cannot be loaded; the message holds the end of what they printed."""


PACKAGED = "_catalog"
IN_REPOSITORY = Path(__file__).parents[3] / "catalog"


def load(settings: Settings) -> Signatures:
    """The operations of this installation."""
    if settings.plugins and settings.catalog is None:
        return Signatures(json.loads(_described(settings.plugins)))
    path = settings.catalog or catalog_folder() / "operations.json"
    return Signatures(json.loads(path.read_text(encoding="utf-8")))


def _described(plugins: tuple[str, ...]) -> bytes:
    """The catalog with the operations of plugins, made in a process of its own: this one must not import them."""
    command = [sys.executable, "-m", "cadcloud.ops.catalog", *plugins]
    made = subprocess.run(command, capture_output=True, check=False)
    if made.returncode:
        raise PluginsBroken(made.stderr.decode(errors="replace")[-2000:])
    return made.stdout


def catalog_folder() -> Path:
    """Where the generated catalog is: inside an installed package, or beside the sources."""
    packaged = Path(str(resources.files("cadcloud"))) / PACKAGED
    return packaged if packaged.is_dir() else IN_REPOSITORY
