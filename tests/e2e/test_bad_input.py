"""Whatever clients send, they get a clear error in the envelope, and the service goes on."""

from __future__ import annotations

import gzip
import json
import time
from typing import Any
from uuid import uuid4

import httpx
import pytest
from tests.e2e.service import Client, Service

from cadcloud import samples

EXECUTE, PIPELINE = "/api/v1/cad/execute", "/api/v1/cad/pipeline"
CONVERT = "/api/v1/convert/step-to-gltf"
BOX = {"operation": "occt.shapes.solid.createBox", "params": {}}
JSON = {"Content-Type": "application/json"}


def paths(error: Any) -> list[str]:
    """The paths of the fields that a validation error names."""
    assert error["code"] == "VALIDATION_ERROR"
    return [problem["path"] for problem in error["details"]]


# --- who ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [None, "", "bbk_wrong", "x" * 5000, "bbk_\u00e9"])
def test_no_valid_key(service: Service, key: str | None):
    with service.client() as client:
        del client.headers["x-api-key"]
        headers = {} if key is None else {"x-api-key": key.encode()}
        for path in ("/api/v1/tasks", "/api/v1/files", "/api/v1/operations"):
            assert client.error("GET", path, 401, headers=headers)["code"] == "UNAUTHORIZED"


def test_a_key_without_the_scope(service: Service):
    with service.client(service.key(scopes="convert")) as client:
        assert client.error("POST", EXECUTE, 403, json=BOX)["code"] == "INSUFFICIENT_SCOPE"
        assert client.data("GET", "/api/v1/tasks")["total"] == 0
    with service.client(service.key(scopes="cad")) as client:
        assert client.error("POST", CONVERT, 403, json={"stepFileId": "x"})["code"] == "INSUFFICIENT_SCOPE"
        client.submit(EXECUTE, BOX)


def test_what_belongs_to_another_key_does_not_exist(service: Service, client: Client):
    file_id = client.upload(b"ISO-10303-21;")
    task = client.run(EXECUTE, BOX)
    with service.client(service.key(name="stranger")) as stranger:
        for path in ("", "/result", "/results", "/result/glb"):
            assert stranger.error("GET", f"/api/v1/tasks/{task['taskId']}{path}", 404)["code"] == "NOT_FOUND"
        stranger.error("DELETE", f"/api/v1/tasks/{task['taskId']}", 404)
        stranger.error("POST", f"/api/v1/tasks/{task['taskId']}/retry", 404)
        stranger.error("GET", f"/api/v1/files/{file_id}", 404)
        stranger.error("DELETE", f"/api/v1/files/{file_id}", 404)
        stranger.error("POST", f"/api/v1/files/{file_id}/confirm", 404)
        assert paths(stranger.error("POST", CONVERT, 400, json={"stepFileId": file_id})) == ["stepFileId"]
        assert stranger.data("GET", "/api/v1/tasks")["total"] == 0
        assert stranger.data("GET", "/api/v1/files")["total"] == 0


# --- where ----------------------------------------------------------------------------------------


def test_unknown_addresses_and_methods(client: Client):
    assert client.error("GET", "/nothing", 404)["code"] == "NOT_FOUND"
    assert client.error("GET", "/api/v1/nothing", 404)["code"] == "NOT_FOUND"
    assert client.error("PUT", EXECUTE, 405, json={})["code"] == "METHOD_NOT_ALLOWED"
    for task_id in (str(uuid4()), "t-1", "..", "%00", "x" * 500):
        assert client.error("GET", f"/api/v1/tasks/{task_id}", 404)["code"] == "NOT_FOUND"


def test_request_ids(client: Client):
    named = client.get("/health", headers={"X-Request-Id": "my-request.1"})
    assert named.headers["x-request-id"] == "my-request.1"
    for bad in ("a b", "x" * 65, '"><script>'):
        assert client.get("/health", headers={"X-Request-Id": bad}).headers["x-request-id"] != bad


# --- bodies ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "Field required"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "UTF-8"),
        (b'{"operation": "math.add", "params": {"first": NaN}}', "NaN"),
        (b'{"operation": "math.add", "params": {"first": Infinity}}', "Infinity"),
        (b'{"params":' * 5000 + b"1" + b"}" * 5000, "nested"),
        (b"[" * 60_000, "nested"),
        (b"[]", ""),
        (b'"text"', ""),
        (b"null", ""),
    ],
)
def test_bodies_that_are_no_request(client: Client, body: bytes, says: str):
    error = client.error("POST", EXECUTE, 400, content=body, headers=JSON)
    assert error["code"] == "VALIDATION_ERROR"
    assert says in json.dumps(error, ensure_ascii=False)


def test_huge_numbers_are_refused(client: Client):
    body = b'{"operation": "occt.shapes.solid.createBox", "params": {"width": 1e308}}'
    assert paths(client.error("POST", EXECUTE, 400, content=body, headers=JSON)) == ["params.width"]
    body = b'{"operation": "occt.shapes.solid.createBox", "params": {"width": 1' + b"0" * 5000 + b"}}"
    client.error("POST", EXECUTE, 400, content=body, headers=JSON)


def test_bodies_that_are_too_large(client: Client):
    large = {"operation": "text.create", "params": {"text": "x" * 140_000}}
    assert client.error("POST", EXECUTE, 413, json=large)["code"] == "PAYLOAD_TOO_LARGE"
    step = {"operation": "json.parse", "params": {"text": "x" * 3_200_000}}
    assert client.error("POST", PIPELINE, 413, json={"steps": [step]})["code"] == "PAYLOAD_TOO_LARGE"

    def chunks():
        for _ in range(200):
            yield b"x" * 1024

    assert client.error("POST", EXECUTE, 413, content=chunks(), headers=JSON)["code"] == "PAYLOAD_TOO_LARGE"


def test_compressed_bodies_are_refused(client: Client):
    headers = {**JSON, "Content-Encoding": "gzip"}
    error = client.error("POST", EXECUTE, 415, content=gzip.compress(b"{}"), headers=headers)
    assert error["code"] == "UNSUPPORTED_MEDIA_TYPE"


def test_curl_needs_no_content_type(client: Client):
    for headers in ({}, {"Content-Type": "application/x-www-form-urlencoded"}, {"Content-Type": "text/plain"}):
        reply = client.post(EXECUTE, content=json.dumps(BOX), headers=headers)
        assert reply.status_code == 202, reply.text


# --- operations and pipelines ---------------------------------------------------------------------


def test_unknown_operations_name_close_matches(client: Client):
    error = client.error("POST", EXECUTE, 400, json={"operation": "occt.shapes.solid.createBx"})
    assert paths(error) == ["operation"]
    assert "occt.shapes.solid.createBox" in error["message"]


@pytest.mark.parametrize(
    ("params", "path"),
    [
        ({"width": -1}, "params.width"),
        ({"width": "wide"}, "params.width"),
        ({"center": [0, 0]}, "params.center"),
        ({"center": [0, "a", 0]}, "params.center.1"),
        ({"originOnCenter": "yes"}, "params.originOnCenter"),
        ("box", "params"),
        ([1], "params"),
        ({"width": "$ref:0"}, "params.width"),
    ],
)
def test_bad_parameters_are_named(client: Client, params: Any, path: str):
    assert paths(client.error("POST", EXECUTE, 400, json={**BOX, "params": params})) == [path]


def test_unknown_parameters_and_null_are_ignored(client: Client):
    task = client.run(EXECUTE, {**BOX, "params": {"colour": "red", "width": None}})
    assert task["status"] == "completed"


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({}, "steps"),
        ({"steps": []}, "steps"),
        ({"steps": [BOX] * 51}, "steps"),
        ({"steps": [{"params": {}}]}, "steps.0.operation"),
        ({"steps": [BOX], "extra": 1}, "extra"),
        ({"steps": [BOX], "outputs": {"formats": []}}, "outputs.formats"),
        ({"steps": [BOX], "outputs": {"formats": ["exe"]}}, "outputs.formats.0"),
        ({"steps": [BOX], "outputs": {"formats": ["gltf"], "meshPrecision": 0}}, "outputs.meshPrecision"),
        ({"steps": [BOX, {"operation": "math.add", "params": {"first": "$ref:1"}}]}, "steps.1.params.first"),
        ({"steps": [BOX, {"operation": "math.add", "params": {"first": "$item"}}]}, "steps.1.params.first"),
        ({"steps": [BOX, {"operation": "math.add", "params": {"first": "$prev.x"}}]}, "steps.1.params.first"),
        ({"steps": [{"operation": "math.add", "params": {"first": "$file:0"}}]}, "steps.0.params.first"),
        ({"steps": [BOX, {"operation": "math.add", "params": {"first": "$ref:0"}}]}, "steps.1.params.first"),
        ({"steps": [{"type": "map", "items": 5, "steps": [BOX]}]}, "steps.0.items"),
        ({"steps": [{"type": "map", "items": [1] * 101, "steps": [BOX]}]}, "steps.0.items"),
        ({"steps": [{"type": "map", "items": [], "steps": []}]}, "steps.0.steps"),
        ({"steps": [{"type": "choice", "value": 1, "operator": "is", "then": [BOX]}]}, "steps.0.operator"),
        ({"steps": [BOX], "inputFiles": [{"fileId": "x", "role": "r"}]}, "inputFiles.0.fileId"),
        ({"steps": [BOX], "inputFiles": [{"fileId": "x", "role": "r"}] * 6}, "inputFiles"),
        ({"steps": [{"operation": "math.add", "params": {"first": [[[[[[[[[[[1]]]]]]]]]]]}}]}, None),
    ],
)
def test_bad_pipelines_are_refused_with_the_path(client: Client, body: Any, path: str | None):
    error = client.error("POST", PIPELINE, 400, json=body)
    assert path is None or path in paths(error)


def test_steps_nested_too_deeply(client: Client):
    step: Any = BOX
    for _ in range(4):
        step = {"type": "map", "items": [1], "steps": [step]}
    assert client.error("POST", PIPELINE, 400, json={"steps": [step]})["code"] == "VALIDATION_ERROR"


def test_a_result_that_does_not_fit_the_format(client: Client):
    task = client.run(PIPELINE, {"steps": [BOX], "outputs": {"formats": ["csv"]}})
    assert task["status"] == "failed"
    assert "csv" in task["error"]


# --- lists ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "path"),
    [("page=0", "page"), ("page=1001", "page"), ("limit=51", "limit"), ("limit=x", "limit"), ("status=done", "status")],
)
def test_bad_queries(client: Client, query: str, path: str):
    assert paths(client.error("GET", f"/api/v1/tasks?{query}", 400)) == [path]


# --- files ----------------------------------------------------------------------------------------


def announce(client: Client, **fields: Any) -> Any:
    """Announce a file."""
    body = {"filename": "a.step", "contentType": "application/step", "bytes": 10, **fields}
    return client.data("POST", "/api/v1/files/upload", 201, json=body)


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"bytes": 0}, "bytes"),
        ({"bytes": (1 << 30) + 1}, "bytes"),
        ({"bytes": "10"}, "bytes"),
        ({"filename": ""}, "filename"),
        ({"filename": "x" * 256}, "filename"),
        ({"contentType": ""}, "contentType"),
        ({"folder": "/etc"}, "folder"),
    ],
)
def test_bad_announcements(client: Client, fields: Any, path: str):
    body = {"filename": "a.step", "contentType": "application/step", "bytes": 10, **fields}
    assert paths(client.error("POST", "/api/v1/files/upload", 400, json=body)) == [path]


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"x" * 9, "application/step"),
        (b"x" * 11, "application/step"),
        (b"x" * 10, "text/html"),
        (b"", "application/step"),
    ],
)
def test_uploads_that_were_not_announced(client: Client, content: bytes, content_type: str):
    announced = announce(client)
    put = httpx.put(announced["uploadUrl"], content=content, headers={"Content-Type": content_type})
    assert put.status_code == 400
    assert put.json()["error"]["code"] == "UPLOAD_MISMATCH"
    assert client.error("POST", f"/api/v1/files/{announced['fileId']}/confirm", 409)["code"] == "NOT_UPLOADED"

    def chunks():
        yield b"x" * 4
        yield b"x" * 7

    headers = {"Content-Type": "application/step"}
    assert httpx.put(announced["uploadUrl"], content=chunks(), headers=headers).status_code == 400
    assert client.data("GET", f"/api/v1/files/{announced['fileId']}")["status"] == "pending"


def test_confirming_what_was_never_uploaded(client: Client):
    file_id = announce(client)["fileId"]
    assert client.error("POST", f"/api/v1/files/{file_id}/confirm", 409)["code"] == "NOT_UPLOADED"
    assert paths(client.error("POST", CONVERT, 400, json={"stepFileId": file_id})) == ["stepFileId"]


def test_a_wrong_digest_is_found(client: Client):
    announced = announce(client, sha256="0" * 64)
    put = httpx.put(announced["uploadUrl"], content=b"x" * 10, headers={"Content-Type": "application/step"})
    assert put.is_success
    assert client.error("POST", f"/api/v1/files/{announced['fileId']}/confirm", 400)["code"] == "UPLOAD_MISMATCH"


def test_signed_urls_do_one_thing_only(client: Client):
    file_id = client.upload(b"0123456789", 'ü "quoted".step')
    link = client.data("GET", f"/api/v1/files/{file_id}")["downloadUrl"]
    assert httpx.get(link).content == b"0123456789"
    partial = httpx.get(link, headers={"Range": "bytes=2-4"})
    assert (partial.status_code, partial.content) == (206, b"234")
    assert partial.headers["content-range"] == "bytes 2-4/10"
    assert httpx.get(link, headers={"Range": "bytes=50-"}).status_code == 416
    assert httpx.head(link).headers["content-length"] == "10"
    assert httpx.get(link).headers["access-control-allow-origin"] == "*"
    assert httpx.options(link).status_code == 204
    assert "sandbox" in httpx.get(link).headers["content-security-policy"]
    assert httpx.put(link, content=b"0").status_code in (403, 405)
    head, _, token_and_name = link.partition("/storage/")
    token, _, name = token_and_name.partition("/")
    for wrong in (token[:-2] + "xx", token + "x", "x", token.upper()):
        assert httpx.get(f"{head}/storage/{wrong}/{name}").json()["error"]["code"] == "URL_INVALID"
    upload = announce(client)["uploadUrl"]
    assert httpx.get(f"{upload}/x").json()["error"]["code"] == "URL_INVALID"


def test_deleted_files_are_gone(client: Client):
    file_id = client.upload(b"0123456789")
    link = client.data("GET", f"/api/v1/files/{file_id}")["downloadUrl"]
    assert client.data("DELETE", f"/api/v1/files/{file_id}") == {"deleted": True}
    assert httpx.get(link).status_code == 404
    client.error("GET", f"/api/v1/files/{file_id}", 404)
    client.error("DELETE", f"/api/v1/files/{file_id}", 404)


# --- STEP -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["garbage", "truncated", "binary", "gzip of garbage", "gzip cut short"])
def test_files_that_are_no_step(client: Client, kind: str):
    with samples.path() as sample:
        good = sample.read_bytes()
    content = {
        "garbage": b"this is not a STEP file",
        "truncated": good[: len(good) // 2],
        "binary": bytes(range(256)) * 50,
        "gzip of garbage": gzip.compress(b"garbage"),
        "gzip cut short": gzip.compress(good)[:200],
    }[kind]
    task = client.run(CONVERT, {"stepFileId": client.upload(content)})
    assert task["status"] == "failed", task
    assert task["metadata"]["error"]["code"] in ("INVALID_INPUT", "KERNEL_CRASHED")
    assert "STEP" in task["error"] or "gzip" in task["error"], task["error"]
    assert client.run(EXECUTE, BOX)["status"] == "completed", "the worker goes on"


def test_results_before_completion(client: Client):
    task_id = client.submit(EXECUTE, {"operation": "test.sleep", "params": {"seconds": 30}})
    for path in ("result", "results", "result/glb"):
        assert client.error("GET", f"/api/v1/tasks/{task_id}/{path}", 409)["code"] == "NOT_COMPLETED"
    client.data("DELETE", f"/api/v1/tasks/{task_id}")
    assert client.error("GET", f"/api/v1/tasks/{task_id}/result", 409)["code"] == "NOT_COMPLETED"
    done = client.run(EXECUTE, BOX)
    assert client.error("GET", f"/api/v1/tasks/{done['taskId']}/result/stl", 404)["code"] == "NOT_FOUND"


def test_dedupe_by_digest(client: Client, service: Service):
    import hashlib  # noqa: PLC0415

    content = f"unique {time.time_ns()}".encode()
    fields = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest().upper()}
    first = announce(client, **fields)
    headers = {"Content-Type": "application/step"}
    assert httpx.put(first["uploadUrl"], content=content, headers=headers).is_success
    client.data("POST", f"/api/v1/files/{first['fileId']}/confirm")
    second = announce(client, **fields)
    assert second["fileId"] == first["fileId"]
    assert second["status"] == "pending"
    assert httpx.put(second["uploadUrl"], content=content, headers=headers).is_success, "harmless once more"
    assert client.data("POST", f"/api/v1/files/{first['fileId']}/confirm")["status"] == "confirmed"
    with service.client(service.key(name="other")) as other:
        assert announce(other, **fields)["fileId"] != first["fileId"], "never another key's file"
