"""``cad tasks``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from cadcloud_sdk.cli.session import Json, Timeout, ask_for_json, connected, show, show_list
from cadcloud_sdk.types import TaskDetail

app = typer.Typer(no_args_is_help=True, help="Tasks: what became of what was submitted.")
TaskId = Annotated[str, typer.Argument(metavar="ID", help="The task.")]


@app.command("list")
def list_tasks(
    status: Annotated[str | None, typer.Option(help="Only those, such as failed.")] = None,
    kind: Annotated[str | None, typer.Option(help="Only those, such as pipeline.")] = None,
    limit: Annotated[int, typer.Option(help="How many at most.", min=1)] = 20,
    json_: Json = False,
) -> None:
    """List your tasks, newest first."""
    ask_for_json(json_)
    wanted: dict[str, Any] = {"status": status, "kind": kind, "limit": min(limit, 50)}
    with connected() as client:
        found: list[TaskDetail] = []
        for task in client.tasks.list(**wanted):
            found.append(task)
            if len(found) == limit:
                break
    rows = [(task.task_id, task.status, task.kind, f"{task.created_at:%Y-%m-%d %H:%M}", task.label) for task in found]
    show_list(found, ("id", "status", "kind", "created", "label"), rows)


@app.command()
def get(task_id: TaskId, json_: Json = False) -> None:
    """Tell how a task stands."""
    ask_for_json(json_)
    with connected() as client:
        show(task := client.tasks.get(task_id), _words(task))


@app.command()
def wait(task_id: TaskId, timeout: Timeout = None, json_: Json = False) -> None:
    """Wait until a task has ended; it is an error if it did not complete."""
    ask_for_json(json_)
    with connected() as client:
        show(task := client.tasks.wait(task_id, timeout=timeout), _words(task))
    if task.status != "completed":
        raise typer.Exit(1)


@app.command()
def cancel(task_id: TaskId, json_: Json = False) -> None:
    """Cancel a task."""
    ask_for_json(json_)
    with connected() as client:
        done = client.tasks.cancel(task_id)
    show(done, f"It was {done.previous_status}." if done.previous_status in ENDED else "Cancelled.")


@app.command()
def retry(task_id: TaskId, json_: Json = False) -> None:
    """Submit a failed or cancelled task again."""
    ask_for_json(json_)
    with connected() as client:
        again = client.tasks.retry(task_id)
    show(again, f"Submitted again as {again.task_id}.")


@app.command()
def download(
    task_id: TaskId,
    output: Annotated[Path, typer.Option("--output", "-o", help="A file, or a folder.")] = Path(),
    part: Annotated[str | None, typer.Option(help="Its key, such as glb; the main file if left out.")] = None,
    json_: Json = False,
) -> None:
    """Save a file of a completed task."""
    ask_for_json(json_)
    with connected() as client:
        saved = client.tasks.download(task_id, output, format=part)
    show({"saved": str(saved)}, f"{saved}  {saved.stat().st_size:,} bytes")


ENDED = ("completed", "failed", "cancelled", "expired")


def _words(task: TaskDetail) -> str:
    parts = ", ".join(f"{key} ({part.bytes:,} bytes)" for key, part in (task.result_parts or {}).items())
    lines = [f"{task.task_id}  {task.status}  {task.kind}  {task.label}"]
    lines += [f"  {task.error}"] if task.error else []
    lines += [f"  {parts}"] if parts else []
    return "\n".join(lines)
