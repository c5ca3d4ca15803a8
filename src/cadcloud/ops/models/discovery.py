"""Finding models: those that come along, of installed packages, and in folders and modules that are named."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from functools import cache
from importlib.metadata import entry_points
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from cadcloud.ops.models import registry

SHIPPED = ("dragon_cup", "enclosure", "phone_nest")
GROUP = "cadcloud.models"
"""The entry points by which installed packages offer models: each names a module that holds some."""


def load(sources: Iterable[str | Path] = (), *, installed: bool = True) -> list[str]:
    """Import every module that holds models.

    Args:
        sources: dotted names of modules, and paths of files or of folders whose ``*.py`` files hold models;
            files whose names begin with an underscore are left out.
        installed: look for models of installed packages too.

    Returns:
        The slugs of all models, sorted.

    Raises:
        RuntimeError: a module could not be imported, or a model in it is not declared right.
    """
    for name in SHIPPED:
        importlib.import_module(f"cadcloud.ops.models.{name}")
    if installed:
        for entry in entry_points(group=GROUP):
            _named(entry.value.partition(":")[0])
    for source in sources:
        files = _files(source)
        if files is None:
            _named(str(source))
        for file in files or ():
            _file(file)
    for slug in registry.names():
        registry.get(slug)
    return registry.names()


def _files(source: str | Path) -> list[Path] | None:
    """The files that a path stands for; None for the name of a module."""
    path = Path(source)
    if path.is_dir():
        return sorted(file for file in path.glob("*.py") if not file.name.startswith("_"))
    if path.suffix == ".py" or isinstance(source, Path) or "/" in source:
        return [path]
    return None


@cache
def _named(module: str) -> None:
    try:
        importlib.import_module(module)
    except Exception as error:
        raise RuntimeError(f"the module of models {module} could not be imported: {error}") from error


def _file(path: Path) -> None:
    path = path.resolve()
    name = f"cadcloud_models_{path.stem}_{abs(hash(str(path)))}"
    if name in sys.modules:
        return
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise RuntimeError(f"there are no models at {path}: it is neither a folder nor a Python file")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        raise RuntimeError(f"the models in {path} could not be imported: {error}") from error
