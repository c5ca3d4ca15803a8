"""What conversions and inspections submit, and what they refuse before anything runs."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from sqlalchemy import select, update

from cadcloud.server.database.model import now
from cadcloud.server.tasks.tables import Task

STEP = b"ISO-10303-21;\nHEADER;\nENDSEC;\nEND-ISO-10303-21;\n"
STL = b"solid x\nendsolid x\n"
OBJ = b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n"
BREP = b"\nCASCADE Topology V1, (c) Matra-Datavision\n"


@pytest.fixture
def upload(app, caller):
    """Makes a confirmed file; its id."""

    async def upload(content: bytes, filename: str = "part.step") -> str:
        about = {"filename": filename, "contentType": "application/octet-stream", "bytes": len(content)}
        announced = await caller.data("POST", "/api/v1/files/upload", 201, json=about)
        headers = {"content-type": "application/octet-stream", "x-api-key": ""}
        put = await caller.put(announced["uploadUrl"], content=content, headers=headers)
        assert put.is_success, put.text
        await caller.data("POST", f"/api/v1/files/{announced['fileId']}/confirm")
        return announced["fileId"]

    assert app
    return upload


@pytest.fixture
def last_request(sessions):
    async def last_request() -> dict[str, Any]:
        async with sessions() as session:
            return (await session.scalar(select(Task).order_by(Task.created_at.desc()).limit(1))).request

    return last_request


async def test_draco(caller, upload, last_request):
    file_id = await upload(STEP)
    draco = {"dracoCompressionLevel": 10, "dracoQuantizePositionBits": 12}
    body = {"stepFileId": file_id, "meshPrecision": 0.1, "draco": draco}
    made = await caller.data("POST", "/api/v1/convert/step-to-gltf-with-draco", 202, json=body)
    assert (await caller.data("GET", made["statusUrl"]))["kind"] == "convert-simple"
    assert (await last_request())["payload"] == {"options": {"meshPrecision": 0.1, "draco": draco}}
    body = {"stepFileId": file_id, "options": {"scale": 2.0}}
    made = await caller.data("POST", "/api/v1/convert/step-to-gltf-advanced-with-draco", 202, json=body)
    assert (await caller.data("GET", made["statusUrl"]))["kind"] == "convert-advanced"
    assert (await last_request())["payload"] == {"options": {"scale": 2, "draco": {}}}
    bad = {"stepFileId": file_id, "draco": {"dracoCompressionLevel": 11}}
    problems = await caller.problems("/api/v1/convert/step-to-gltf-with-draco", json=bad)
    assert set(problems) == {"draco.dracoCompressionLevel"}


async def test_step_to_gltf_by_the_general_address(caller, upload, last_request):
    file_id = await upload(gzip.compress(STEP), "part.stpz")
    options = {"maxBytes": 100_000, "edges": True, "preset": "fine", "preview": True}
    body = {"fileId": file_id, "to": "glb", "options": options}
    made = await caller.data("POST", "/api/v1/convert", 202, json=body)
    assert (await caller.data("GET", made["statusUrl"]))["label"] == "Convert: part.stpz to gltf"
    assert await last_request() == {"kind": "convert", "payload": {"options": options}, "files": [file_id]}


@pytest.mark.parametrize(
    ("content", "to"),
    [(STEP, "iges"), (BREP, "gltf"), (STL, "gltf"), (OBJ, "3mf"), (gzip.compress(STL, mtime=0), "ply")],
)
async def test_other_pairs(caller, upload, last_request, content: bytes, to: str):
    body = {"fileId": await upload(content), "to": to, "options": {"meshPrecision": 0.1}}
    await caller.data("POST", "/api/v1/convert", 202, json=body)
    request = await last_request()
    assert (request["kind"], request["payload"]) == ("transcode", {"options": {"meshPrecision": 0.1}, "to": to})


@pytest.mark.parametrize("to", ["step", "stpz", "iges", "brep", "decomposed-mesh"])
async def test_triangles_do_not_become_surfaces(caller, upload, to: str):
    problems = await caller.problems("/api/v1/convert", json={"fileId": await upload(STL), "to": to})
    assert set(problems) == {"to"}
    assert "triangles (stl)" in problems["to"]
    assert (await caller.data("GET", "/api/v1/tasks"))["total"] == 0


async def test_what_is_refused(caller, new_caller, upload):
    unreadable = await upload(b"%PDF-1.7")
    for path, body in (
        ("/api/v1/convert", {"fileId": unreadable, "to": "gltf"}),
        ("/api/v1/inspect", {"fileId": unreadable}),
    ):
        assert set(await caller.problems(path, json=body)) == {"fileId"}
    step = await upload(STEP)
    assert set(await caller.problems("/api/v1/convert", json={"fileId": step, "to": "dwg"})) == {"to"}
    body = {"fileId": step, "to": "iges", "options": {"edges": True, "meshPrecision": 0.1}}
    assert set(await caller.problems("/api/v1/convert", json=body)) == {"options.edges"}
    other = await new_caller()
    assert set(await other.problems("/api/v1/convert", json={"fileId": step, "to": "gltf"})) == {"fileId"}
    weak = await new_caller("cad")
    assert (await weak.error("POST", "/api/v1/inspect", 403, json={"fileId": step}))["code"] == "INSUFFICIENT_SCOPE"


async def test_an_inspection(caller, upload, last_request):
    made = await caller.data("POST", "/api/v1/inspect", 202, json={"fileId": await upload(STL, "cup.stl")})
    assert (await caller.data("GET", made["statusUrl"]))["label"] == "Inspect: cup.stl"
    assert (await last_request())["kind"] == "inspect"


async def test_a_preview_can_be_had_before_the_end(app, caller, upload, sessions):
    made = await caller.data("POST", "/api/v1/convert", 202, json={"fileId": await upload(STEP), "to": "gltf"})
    part = {"mime": "model/gltf-binary", "bytes": 4, "filename": "preview.glb", "path": "results/1/preview.glb"}
    async with sessions.begin() as session:
        running = {"status": "processing", "started_at": now(), "parts": {"preview": part}}
        await session.execute(update(Task).values(**running))
    target = app.state.context.storage.local_path("results/1/preview.glb")
    target.parent.mkdir(parents=True)
    target.write_bytes(b"glTF")
    found = await caller.data("GET", f"{made['statusUrl']}/result/preview")
    assert (await caller.get(found["downloadUrl"])).content == b"glTF"
    for path in ("result", "results", "result/glb"):
        await caller.error("GET", f"{made['statusUrl']}/{path}", 409)
    assert (await caller.data("GET", made["statusUrl"]))["resultParts"] is None
