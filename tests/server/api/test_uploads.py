"""Files from announcement to deletion, on local storage: what is confirmed never changes again."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import timedelta
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import httpx
import pytest
from sqlalchemy import update

from cadcloud.server.database.model import now
from cadcloud.server.files.tables import File
from cadcloud.server.storage.links import LocalLinks, signing_secret

UPLOAD = "/api/v1/files/upload"
CONTENT = b"0123456789"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


async def announce(caller, **fields: Any) -> Any:
    body = {"filename": "a.step", "contentType": "application/step", "bytes": 10, **fields}
    return await caller.data("POST", UPLOAD, 201, json=body)


async def put(caller, url: str, content: bytes = CONTENT) -> httpx.Response:
    return await caller.put(url, content=content, headers={"Content-Type": "application/step"})


async def upload(caller, **fields: Any) -> Any:
    announced = await announce(caller, **fields)
    assert (await put(caller, announced["uploadUrl"])).is_success
    await caller.data("POST", f"/api/v1/files/{announced['fileId']}/confirm")
    return announced


async def content(caller, file_id: str) -> bytes:
    link = (await caller.data("GET", f"/api/v1/files/{file_id}"))["downloadUrl"]
    return (await caller.get(link)).content


async def test_from_announcement_to_deletion(caller, app):
    announced = await announce(caller, sha256=DIGEST.upper())
    assert announced.keys() == {"fileId", "uploadUrl", "expiresIn", "maxBytes", "status"}
    assert (announced["status"], announced["expiresIn"], announced["maxBytes"]) == ("pending", 3600, 10)
    address = f"/api/v1/files/{announced['fileId']}"
    detail = await caller.data("GET", address)
    assert detail == {
        "fileId": announced["fileId"],
        "filename": "a.step",
        "contentType": "application/step",
        "bytes": None,
        "sha256": DIGEST,
        "status": "pending",
        "createdAt": detail["createdAt"],
        "confirmedAt": None,
    }
    await put(caller, announced["uploadUrl"])
    confirmed = {"fileId": announced["fileId"], "status": "confirmed", "bytes": 10, "contentType": "application/step"}
    assert await caller.data("POST", f"{address}/confirm") == confirmed
    assert await caller.data("POST", f"{address}/confirm") == confirmed
    detail = await caller.data("GET", address)
    assert (detail["status"], detail["bytes"]) == ("confirmed", 10)
    assert detail["createdAt"].endswith("Z")
    assert await content(caller, announced["fileId"]) == CONTENT
    await put(caller, announced["uploadUrl"])
    assert await caller.data("DELETE", address) == {"deleted": True}
    root = app.state.context.storage.local_path("")
    assert [path for path in root.rglob("*") if path.is_file()] == []


async def test_an_upload_url_cannot_change_what_is_confirmed(caller):
    announced = await upload(caller, sha256=DIGEST)
    assert (await put(caller, announced["uploadUrl"], b"changed!!!")).is_success
    assert await content(caller, announced["fileId"]) == CONTENT
    await caller.data("POST", f"/api/v1/files/{announced['fileId']}/confirm")
    assert await content(caller, announced["fileId"]) == CONTENT


async def test_the_same_content_is_kept_once(caller, new_caller):
    first = await upload(caller, sha256=DIGEST)
    again = await announce(caller, sha256=DIGEST.upper(), filename="b.step")
    assert (again["fileId"], again["status"]) == (first["fileId"], "pending")
    # Clients that do not know may upload and confirm as ever, and even lie.
    assert (await put(caller, again["uploadUrl"], b"other bytes"[:10])).is_success
    await caller.data("POST", f"/api/v1/files/{again['fileId']}/confirm")
    assert await content(caller, first["fileId"]) == CONTENT
    assert (await caller.data("GET", "/api/v1/files"))["total"] == 1
    stranger = await new_caller()
    assert (await announce(stranger, sha256=DIGEST))["fileId"] != first["fileId"]
    assert (await announce(caller, sha256=DIGEST, bytes=11))["fileId"] != first["fileId"]


async def test_unconfirmed_content_is_not_shared(caller):
    first = await announce(caller, sha256=DIGEST)
    assert (await announce(caller, sha256=DIGEST))["fileId"] != first["fileId"]


async def test_a_wrong_digest_can_be_mended(caller):
    announced = await announce(caller, sha256=DIGEST)
    confirm = f"/api/v1/files/{announced['fileId']}/confirm"
    await put(caller, announced["uploadUrl"], b"9876543210")
    assert (await caller.error("POST", confirm, 400))["code"] == "UPLOAD_MISMATCH"
    assert (await caller.data("GET", f"/api/v1/files/{announced['fileId']}"))["status"] == "pending"
    assert (await caller.error("POST", confirm, 409))["code"] == "NOT_UPLOADED"
    await put(caller, announced["uploadUrl"])
    await caller.data("POST", confirm)
    assert await content(caller, announced["fileId"]) == CONTENT


async def test_confirmations_at_once(caller):
    announced = await announce(caller, sha256=DIGEST)
    await put(caller, announced["uploadUrl"])
    confirm = f"/api/v1/files/{announced['fileId']}/confirm"
    replies = await asyncio.gather(*(caller.post(confirm) for _ in range(8)))
    assert [reply.status_code for reply in replies] == [200] * 8
    assert await content(caller, announced["fileId"]) == CONTENT


async def test_a_crash_between_moving_and_confirming(caller, app):
    announced = await announce(caller)
    await put(caller, announced["uploadUrl"])
    await app.state.context.storage.move(f"uploads/{announced['fileId']}", f"files/{announced['fileId']}")
    await caller.data("POST", f"/api/v1/files/{announced['fileId']}/confirm")
    assert await content(caller, announced["fileId"]) == CONTENT


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"sha256": "0" * 63}, "sha256"),
        ({"sha256": "x" * 64}, "sha256"),
        ({"sha256": ""}, "sha256"),
        ({"contentType": "text/plain\r\nX-Evil: 1"}, "contentType"),
        ({"contentType": "\u0442\u0435\u043a\u0441\u0442"}, "contentType"),
        ({"bytes": True}, "bytes"),
        ({"bytes": 1.5}, "bytes"),
    ],
)
async def test_announcements_that_cannot_be_true(caller, fields: Any, path: str):
    body = {"filename": "a.step", "contentType": "application/step", "bytes": 10, **fields}
    assert list(await caller.problems(UPLOAD, json=body)) == [path]


NAMES = ["\U0001f600" * 255, "../../etc/passwd", 'a"; x="b\r\nX-Evil: 1', "a/b\\c%2f", "..", "."]


@pytest.mark.parametrize("name", NAMES)
async def test_names_are_only_names(caller, name: str):
    announced = await upload(caller, filename=name)
    detail = await caller.data("GET", f"/api/v1/files/{announced['fileId']}")
    assert detail["filename"] == name
    reply = await caller.get(detail["downloadUrl"])
    assert reply.content == CONTENT
    assert "x-evil" not in reply.headers
    disposition = reply.headers["content-disposition"]
    assert disposition.isascii()
    assert not set(unquote(disposition)) & set("/\\\r\n")


async def test_uploads_that_come_too_late(caller, sessions):
    announced = await announce(caller)
    async with sessions.begin() as session:
        late = now() - timedelta(seconds=1)
        await session.execute(update(File).values(upload_expires_at=late))
    assert (await caller.data("GET", f"/api/v1/files/{announced['fileId']}"))["status"] == "expired"
    assert (await caller.data("GET", "/api/v1/files?status=expired"))["total"] == 1
    assert (await caller.data("GET", "/api/v1/files?status=pending"))["total"] == 0


async def test_urls_expire(caller, settings):
    links = LocalLinks(signing_secret(settings))
    old = {"seconds": -1, "content_type": "x", "base": "http://cad.test"}
    url = await links.upload("uploads/1", size=1, **old)
    assert (await caller.error("PUT", url, 403, content=b"1", headers={"Content-Type": "x"}))["code"] == "URL_EXPIRED"
    url = await links.download("files/1", filename="a", **old)
    assert (await caller.error("GET", url, 403))["code"] == "URL_EXPIRED"


async def test_urls_of_another_secret(caller):
    links = LocalLinks("another")
    url = await links.download("files/1", content_type="x", filename="a", seconds=60, base="http://cad.test")
    assert (await caller.error("GET", url, 403))["code"] == "URL_INVALID"


async def test_the_public_address(settings, data_dir):
    from cadcloud.server.storage import open_storage  # noqa: PLC0415

    links = open_storage(settings).links
    url = await links.download("f", content_type="x", filename="a b", seconds=60, base="https://cad.example/sub/")
    assert url.startswith("https://cad.example/sub/storage/")
    assert url.endswith("/a%20b")
    secret = data_dir / "signing-secret"
    assert secret.stat().st_mode & 0o777 == 0o600
    assert len(secret.read_text()) >= 32
    assert [path.name for path in data_dir.iterdir() if path.is_file()] == ["signing-secret"]


async def test_input_files_must_have_arrived(caller):
    ready = await upload(caller)
    pending = await announce(caller)
    inputs = [{"fileId": file, "role": "part"} for file in (ready["fileId"], pending["fileId"], str(UUID(int=1)), "x")]
    step = {"operation": "json.parse", "params": {"text": "$file:3"}}
    problems = await caller.problems("/api/v1/cad/pipeline", json={"steps": [step], "inputFiles": inputs})
    assert set(problems) == {"inputFiles.1.fileId", "inputFiles.2.fileId", "inputFiles.3.fileId"}
