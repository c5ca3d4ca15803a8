"""``cad files``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from cadcloud_sdk.cli.session import Json, ask_for_json, connected, show, show_list
from cadcloud_sdk.types import FileDetail

app = typer.Typer(no_args_is_help=True, help="Files that were uploaded.")
FileId = Annotated[str, typer.Argument(metavar="ID", help="The file.")]


@app.command("list")
def list_files(
    status: Annotated[str | None, typer.Option(help="Only those, such as confirmed.")] = None,
    limit: Annotated[int, typer.Option(help="How many at most.", min=1)] = 20,
    json_: Json = False,
) -> None:
    """List your files, newest first."""
    ask_for_json(json_)
    wanted: dict[str, Any] = {"status": status, "limit": min(limit, 50)}
    with connected() as client:
        found: list[FileDetail] = []
        for file in client.files.list(**wanted):
            found.append(file)
            if len(found) == limit:
                break
    rows = [
        (file.file_id, file.status, file.bytes, f"{file.created_at:%Y-%m-%d %H:%M}", file.filename) for file in found
    ]
    show_list(found, ("id", "status", "bytes", "created", "name"), rows)


@app.command()
def upload(
    paths: Annotated[list[Path], typer.Argument(help="What to upload.", exists=True, dir_okay=False)],
    json_: Json = False,
) -> None:
    """Upload files, and print their ids."""
    ask_for_json(json_)
    with connected() as client:
        done = [client.files.upload(path) for path in paths]
    show(done, "\n".join(f"{file.file_id}  {path}" for file, path in zip(done, paths, strict=True)))


@app.command()
def get(file_id: FileId, json_: Json = False) -> None:
    """Tell about a file."""
    ask_for_json(json_)
    with connected() as client:
        file = client.files.get(file_id)
    show(file, f"{file.file_id}  {file.status}  {file.bytes or 0:,} bytes  {file.content_type}  {file.filename}")


@app.command()
def download(
    file_id: FileId,
    output: Annotated[Path, typer.Option("--output", "-o", help="A file, or a folder.")] = Path(),
    json_: Json = False,
) -> None:
    """Save an uploaded file."""
    ask_for_json(json_)
    with connected() as client:
        saved = client.files.download(file_id, output)
    show({"saved": str(saved)}, f"{saved}  {saved.stat().st_size:,} bytes")


@app.command()
def delete(
    file_ids: Annotated[list[str], typer.Argument(metavar="ID…", help="The files.")], json_: Json = False
) -> None:
    """Delete files."""
    ask_for_json(json_)
    with connected() as client:
        for file_id in file_ids:
            client.files.delete(file_id)
    show({"deleted": list(file_ids)}, f"Deleted {len(file_ids)}.")
