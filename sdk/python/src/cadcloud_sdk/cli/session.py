"""What all commands share: the connection, what is printed, and how errors end."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from pydantic import BaseModel
from rich.console import Console
from rich.table import Table

from cadcloud_sdk import CadCloud
from cadcloud_sdk.errors import CadCloudError, TaskError
from cadcloud_sdk.wire import plain

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
Outputs = Annotated[
    list[Path] | None,
    typer.Option(
        "--output", "-o", help="Where to save; the ending says the format. May be repeated. - is standard output."
    ),
]
Timeout = Annotated[float | None, typer.Option(help="Seconds after which the task is cancelled.")]
INTERRUPTED = 130


@dataclass
class Session:
    """Options of the command itself.

    Attributes:
        url: where the service is.
        key: who asks.
        quiet: whether bars are left out.
        json: whether JSON is printed.
    """

    url: str | None = None
    key: str | None = None
    quiet: bool = False
    json: bool = False


SESSION = Session()
"""Of this process."""


def ask_for_json(wanted: bool) -> None:
    """Note that a command is to print JSON."""
    SESSION.json = SESSION.json or wanted


@contextmanager
def connected() -> Generator[CadCloud]:
    """A client; what goes wrong with it ends the command with a line that says so."""
    progress = False if SESSION.quiet or SESSION.json else None
    try:
        with CadCloud(SESSION.key, SESSION.url, progress=progress) as client:
            yield client
    except (CadCloudError, OSError) as error:
        fail(error)
    except KeyboardInterrupt:
        typer.echo("Interrupted; what was running has been cancelled.", err=True)
        raise typer.Exit(INTERRUPTED) from None


def fail(error: Exception) -> NoReturn:
    """End with an error, in the form that was asked for."""
    if SESSION.json:
        about: dict[str, Any] = {
            "code": getattr(error, "code", "ERROR"),
            "message": getattr(error, "message", str(error)),
        }
        for name in ("status", "details", "request_id"):
            if getattr(error, name, None) is not None:
                about[name] = getattr(error, name)
        if isinstance(error, TaskError):
            about["task_id"] = error.task_id
        typer.echo(json.dumps({"ok": False, "error": about}, default=str), err=True)
    else:
        typer.echo(f"Error: {error}", err=True)
        details = getattr(error, "details", None)
        if isinstance(details, list) and len(details) > 1:  # pyright: ignore[reportUnknownArgumentType]
            for each in details:  # pyright: ignore[reportUnknownVariableType]
                typer.echo(f"  {each['path']}: {each['message']}", err=True)
    raise typer.Exit(1)


def show(value: Any, words: str | None = None) -> None:
    """Print a value as JSON, or words for people."""
    if SESSION.json or words is None:
        typer.echo(json.dumps(as_json(value), indent=1, ensure_ascii=False))
    else:
        typer.echo(words)


def as_json(value: Any) -> Any:
    """A value as JSON, with all fields of replies."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True)
    return [as_json(item) for item in value] if isinstance(value, list) else plain(value)  # pyright: ignore[reportUnknownVariableType]


def show_list(items: Sequence[BaseModel], columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a list as JSON, or as a table."""
    if SESSION.json:
        show(list(items))
        return
    table = Table(*columns, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*("" if value is None else str(value) for value in row))
    Console(soft_wrap=not sys.stdout.isatty(), width=None if sys.stdout.isatty() else 240).print(table)
