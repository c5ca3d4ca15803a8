"""The whole service in one go: start it, convert a STEP assembly, run an operation and a pipeline.

``make demo`` runs this. It starts ``cadcloud serve`` on its embedded defaults and a free port, talks to it
over HTTP as any client would, leaves the results in ``out/`` and stops the service again.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cadcloud import samples

ROOT = Path(__file__).parent.parent
OUT = ROOT / "out"

# A bracket: a plate with four holes and rounded upright edges, and its volume.
BRACKET = {
    "steps": [
        {"operation": "occt.shapes.solid.createBox", "params": {"width": 80, "length": 50, "height": 8}},
        {"operation": "occt.fillets.filletEdges", "params": {"shape": "$ref:0", "radius": 2}},
        *(
            {
                "operation": "occt.shapes.solid.createCylinder",
                "params": {"radius": 4, "height": 20, "center": [x, -10, z]},
            }
            for x in (-30, 30)
            for z in (-15, 15)
        ),
        {
            "operation": "occt.booleans.difference",
            "params": {"shape": "$ref:1", "shapes": ["$ref:2", "$ref:3", "$ref:4", "$ref:5"]},
        },
    ]
}


class Client:
    """Just enough of an HTTP client for the demo."""

    def __init__(self, url: str, key: str) -> None:
        self.url = url
        self.key = key

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Send JSON and return ``data`` of the reply's envelope."""
        headers = {"x-api-key": self.key}
        if body is not None:
            headers["Content-Type"] = "application/json"
        content = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, content, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as reply:
                return json.load(reply)["data"]
        except urllib.error.HTTPError as error:
            sys.exit(f"{method} {path}: {error.code} {error.read().decode()}")

    def upload(self, name: str, content: bytes) -> str:
        """Upload a file and return its id."""
        kind = "application/step"
        announced = self.call(
            "POST", "/api/v1/files/upload", {"filename": name, "contentType": kind, "bytes": len(content)}
        )
        request = urllib.request.Request(announced["uploadUrl"], content, {"Content-Type": kind}, method="PUT")
        urllib.request.urlopen(request, timeout=60).close()
        self.call("POST", f"/api/v1/files/{announced['fileId']}/confirm")
        return announced["fileId"]

    def run(self, what: str, path: str, body: Any) -> dict[str, Any]:
        """Submit a task, wait for it and say how long it took."""
        started = time.perf_counter()
        task_id = self.call("POST", path, body)["taskId"]
        while (task := self.call("GET", f"/api/v1/tasks/{task_id}"))["status"] in ("waiting", "queued", "processing"):
            time.sleep(0.02)
        if task["status"] != "completed":
            sys.exit(f"{what}: {task['status']}: {task['error']}")
        print(f"  {what:<44} {1000 * (time.perf_counter() - started):7.0f} ms")
        return task

    def save(self, task: dict[str, Any], part: str, target: Path) -> None:
        """Download one part of a task's results; the URL needs no key."""
        link = self.call("GET", f"/api/v1/tasks/{task['taskId']}/result/{part}")["downloadUrl"]
        with urllib.request.urlopen(link, timeout=60) as reply:
            target.write_bytes(reply.read())


@contextmanager
def service() -> Iterator[Client]:
    """Run ``cadcloud serve`` and yield a client of it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = {"CADCLOUD_DATA_DIR": str(ROOT / ".cadcloud"), "CADCLOUD_HOST": "127.0.0.1", "CADCLOUD_PORT": str(port)}
    command = [str(Path(sys.executable).with_name("cadcloud"))]
    environment = {**os.environ, **settings}
    log = (OUT / "service.log").open("wb")
    server = subprocess.Popen([*command, "serve"], env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        url = f"http://127.0.0.1:{port}"
        wait_until_healthy(url, server)
        create = [*command, "key", "create", "--name", "demo", "--scopes", "*", "--quiet"]
        key = subprocess.run(create, env=environment, check=True, capture_output=True, text=True).stdout.strip()
        yield Client(url, key)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def wait_until_healthy(url: str, server: subprocess.Popen[bytes]) -> None:
    """Wait until the service answers; say so when it never does."""
    for _ in range(600):
        if server.poll() is not None:
            sys.exit(f"the service stopped at once; see {OUT / 'service.log'}")
        try:
            urllib.request.urlopen(f"{url}/health", timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit(f"the service did not come up within a minute; see {OUT / 'service.log'}")


def main() -> None:
    """Run the demo."""
    OUT.mkdir(exist_ok=True)
    print("Starting the service …")
    with service() as client:
        print(f"Running at {client.url}:")
        with samples.path() as sample:
            file_id = client.upload(sample.name, sample.read_bytes())
        conversion = client.run(
            "convert a STEP assembly to glTF", "/api/v1/convert/step-to-gltf", {"stepFileId": file_id}
        )
        client.save(conversion, "glb", OUT / "assembly.glb")

        box = client.run(
            "make a box",
            "/api/v1/cad/execute",
            {"operation": "occt.shapes.solid.createBox", "params": {"width": 3, "length": 4, "height": 5}},
        )
        client.save(box, "glb", OUT / "box.glb")

        outputs = {"formats": ["step", "gltf"], "meshPrecision": 0.05}
        bracket = client.run(
            f"pipeline of {len(BRACKET['steps'])} steps", "/api/v1/cad/pipeline", BRACKET | {"outputs": outputs}
        )
        client.save(bracket, "step", OUT / "bracket.step")
        client.save(bracket, "glb", OUT / "bracket.glb")

        last = len(BRACKET["steps"]) - 1
        volume = {"operation": "occt.shapes.solid.getSolidVolume", "params": {"shape": f"$ref:{last}"}}
        measured = client.run(
            "the same, measuring its volume",
            "/api/v1/cad/pipeline",
            {"steps": [*BRACKET["steps"], volume], "outputs": {"formats": ["json"]}},
        )
        client.save(measured, "json", OUT / "volume.json")
    print(f"The bracket has a volume of {json.loads((OUT / 'volume.json').read_text()):.1f} mm³. Results in out/:")
    for path in sorted(OUT.iterdir()):
        print(f"  {path.name:<20} {path.stat().st_size:>10,} bytes")


if __name__ == "__main__":
    main()
