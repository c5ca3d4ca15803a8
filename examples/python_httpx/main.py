"""A cup, and three more of it in one request, with nothing but httpx."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import httpx

CUP = "/api/v1/models/dragon-cup"


def ended(client: httpx.Client, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """Submit a task and return it when it has ended."""
    reply = client.post(path, json=body, headers={"Prefer": "wait=60"}).raise_for_status()
    task = reply.json()["data"]
    while task["status"] in ("queued", "processing"):
        task = client.get(f"/api/v1/tasks/{task['taskId']}", params={"wait": 30}).raise_for_status().json()["data"]
    if task["status"] != "completed":
        raise SystemExit(f"The task {task['taskId']} is {task['status']}.")
    return task


def save(client: httpx.Client, task_id: str, part: str, path: Path) -> None:
    """Save a result of a task."""
    found = client.get(f"/api/v1/tasks/{task_id}/result/{part}").raise_for_status().json()["data"]
    path.write_bytes(httpx.get(found["downloadUrl"]).raise_for_status().content)
    print(f"Saved {path}")


def main(folder: Path) -> None:
    """Make them, and save them in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    url = os.environ.get("CADCLOUD_URL", "http://127.0.0.1:8000")
    with httpx.Client(base_url=url, headers={"x-api-key": os.environ["CADCLOUD_API_KEY"]}, timeout=90) as client:
        cup = ended(client, CUP, {"params": {"height": 10}, "outputs": {"formats": ["gltf", "thumbnail"]}})
        save(client, cup["taskId"], "glb", folder / "cup.glb")
        save(client, cup["taskId"], "thumbnail", folder / "cup.png")

        items = [{"params": {"nrSkinCellsHorizontal": corners}} for corners in (5, 8, 12)]
        batch = ended(client, f"{CUP}/batch", {"items": items, "outputs": {"formats": ["gltf"]}})
        for child in batch["subTasks"]:
            save(client, child["taskId"], "glb", folder / f"cup-{child['index']}.glb")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out"))
