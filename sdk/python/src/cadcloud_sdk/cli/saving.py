"""Saving what a task made, and which format the name of a file asks for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from cadcloud_sdk import Outcome
from cadcloud_sdk.cli.session import SESSION, as_json, show

FORMATS = {
    ".glb": "gltf",
    ".gltf": "gltf",
    ".step": "step",
    ".stp": "step",
    ".stpz": "stpz",
    ".stl": "stl",
    ".3mf": "3mf",
    ".json": "json",
    ".csv": "csv",
    ".iges": "iges",
    ".igs": "iges",
    ".brep": "brep",
    ".obj": "obj",
    ".ply": "ply",
    ".dxf": "dxf",
    ".svg": "svg",
}
STDOUT = Path("-")


def format_of(path: Path) -> str:
    """The format that a path asks for; glTF for standard output.

    Raises:
        typer.BadParameter: its ending says nothing.
    """
    if path == STDOUT:
        return "gltf"
    try:
        return FORMATS[path.suffix.lower()]
    except KeyError:
        raise typer.BadParameter(f"{path}: end it with one of {', '.join(FORMATS)}", param_hint="--output") from None


def formats_of(paths: Sequence[Path]) -> list[str]:
    """The formats that paths ask for, each once; folders ask for none."""
    return list(dict.fromkeys(format_of(path) for path in paths if not path.is_dir()))


def save(made: Outcome, paths: Sequence[Path], parts: dict[str, str] | None = None) -> None:
    """Save files of a task, and tell where.

    Args:
        made: what there is.
        paths: where to; a folder takes all there is.
        parts: keys of files by formats, where they differ.
    """
    saved: list[Path] = []
    for path in paths:
        if path == STDOUT:
            sys.stdout.buffer.write(made.read())
        elif path.is_dir():
            saved += [made.download(path, part) for part in made.formats]
        else:
            wanted = format_of(path)
            saved.append(made.download(path, (parts or {}).get(wanted, wanted)))
    told = {"taskId": made.task_id, "downloads": as_json(list(made.downloads)), "saved": [str(path) for path in saved]}
    if SESSION.json and STDOUT not in paths:
        show(told)
    for path in saved:
        if not SESSION.json:
            typer.echo(f"{path}  {path.stat().st_size:,} bytes")
    if not paths and not SESSION.json:
        typer.echo(f"Task {made.task_id} completed. Its files, for an hour:")
        for download in made.downloads:
            typer.echo(f"  {download.format:<10} {download.download_url}")
