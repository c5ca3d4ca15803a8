"""Object storage on a real S3-compatible server: our own calls, and signed URLs in the hands of curl."""

from __future__ import annotations

import hashlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import obstore
import pytest
from obstore.store import from_url
from tests.e2e.service import running

from cadcloud.server.settings import Settings
from cadcloud.server.storage import Storage, open_storage
from cadcloud.server.storage.store import StorageUnsupported

pytest.importorskip("moto", reason="moto, the S3 server, is not on this machine")
CURL = shutil.which("curl")


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """The address of an S3 server with a bucket, and the environment to reach it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _create_bucket(address)
        yield address
    finally:
        server.terminate()
        server.wait(10)


def _create_bucket(address: str) -> None:
    request = urllib.request.Request(f"{address}/bucket", method="PUT")
    for _ in range(200):
        try:
            urllib.request.urlopen(request, timeout=1).close()
            return
        except urllib.error.HTTPError:
            raise
        except OSError:
            time.sleep(0.1)
    pytest.fail("the S3 server did not start")


@pytest.fixture
def environment(s3: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    variables = {
        "AWS_ENDPOINT": s3,
        "AWS_ALLOW_HTTP": "true",
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "CADCLOUD_STORAGE_URL": "s3://bucket/prefix",
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture
def storage(environment: dict[str, str], tmp_path: Path) -> Storage:
    return open_storage(Settings(data_dir=tmp_path, storage_url=environment["CADCLOUD_STORAGE_URL"]))


async def test_objects(storage: Storage, tmp_path: Path):
    source, copy = tmp_path / "source", tmp_path / "copy"
    source.write_bytes(b"0123456789" * 100_000)
    assert await storage.write_from(source, "results/a/1/x.glb", "model/gltf-binary", "x.glb") == 1_000_000
    assert await storage.size("results/a/1/x.glb") == 1_000_000
    assert await storage.size("results/a/1/y.glb") is None
    await storage.read_to("results/a/1/x.glb", copy)
    assert copy.read_bytes() == b"0123456789" * 100_000
    with pytest.raises(FileNotFoundError):
        await storage.read_to("results/a/1/y.glb", copy)
    found = await obstore.get_async(from_url("s3://bucket/prefix"), "results/a/1/x.glb")
    assert found.attributes["Content-Type"] == "model/gltf-binary"
    copy.write_bytes(b"1")
    await storage.write_from(copy, "results/b/1/z")
    await storage.delete_prefix("results/a/")
    assert await storage.size("results/a/1/x.glb") is None
    assert await storage.size("results/b/1/z") == 1
    await storage.delete("results/b/1/z")
    await storage.delete("results/b/1/z")


async def test_moving(storage: Storage, tmp_path: Path):
    for content in (b"first", b"second"):
        source = tmp_path / "source"
        source.write_bytes(content)
        await storage.write_from(source, "uploads/1")
        await storage.move("uploads/1", "files/1")
        assert await storage.size("files/1") == len(content)
        assert await storage.size("uploads/1") is None
    with pytest.raises(FileNotFoundError):
        await storage.move("uploads/1", "files/1")
    assert await storage.size("files/1") == 6
    assert await storage.sha256("files/1") == hashlib.sha256(b"second").hexdigest()


@pytest.mark.skipif(CURL is None, reason="curl is not on this machine")
async def test_signed_urls_in_the_hands_of_curl(storage: Storage, tmp_path: Path):
    body = tmp_path / "body"
    body.write_bytes(b"uploaded by curl")
    put = await storage.links.upload("files/1", content_type="application/step", size=16, seconds=60, base="")
    curl = [str(CURL), "--silent", "--show-error", "--fail"]
    subprocess.run([*curl, "--upload-file", str(body), put], check=True, capture_output=True)
    get = await storage.links.download("files/1", content_type="", filename="", seconds=60, base="")
    fetched = subprocess.run([*curl, get], check=True, capture_output=True)
    assert fetched.stdout == b"uploaded by curl"


def test_the_whole_service_on_s3(environment: dict[str, str], tmp_path: Path):
    with running(tmp_path, **environment) as service, service.client() as client:
        steps = {"operation": "occt.io.loadSTEPorIGES", "params": {"filetext": "$file:0"}}
        bad = client.upload(b"no STEP file")
        task = client.run("/api/v1/cad/pipeline", {"steps": [steps], "inputFiles": [{"fileId": bad, "role": "part"}]})
        assert task["status"] == "failed"
        box = client.run("/api/v1/cad/execute", {"operation": "occt.shapes.solid.createBox", "params": {}})
        link = client.data("GET", f"/api/v1/tasks/{box['taskId']}/result")["downloadUrl"]
        assert link.startswith(environment["AWS_ENDPOINT"])
        glb = client.download(box["taskId"])
        assert glb.content[:4] == b"glTF"
        assert glb.headers["content-type"] == "model/gltf-binary"
    assert not (tmp_path / "objects").exists()


def test_unknown_stores_are_refused(tmp_path: Path):
    with pytest.raises(StorageUnsupported):
        open_storage(Settings(data_dir=tmp_path, storage_url="file:///tmp"))
