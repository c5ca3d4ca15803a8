"""A backend with FastAPI and the SDK. The browser talks to it alone; it alone has the API key."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

from fastapi import Body, Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse, StreamingResponse
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel

from cadcloud_sdk import ApiError, AsyncCadCloud, CadCloudError
from cadcloud_sdk.types import CompoundDetail, TaskDetail
from pipelines import built, rounded_file

HOLD_SECONDS = 25
FRONT_END = Path(__file__).parent.parent / "frontend" / "dist"


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """One client for all requests, for as long as the application runs."""
    async with AsyncCadCloud() as client:
        app.state.client = client
        yield


def _client(request: Request) -> AsyncCadCloud:
    return request.app.state.client


app = FastAPI(title="CAD Cloud behind FastAPI", lifespan=lifespan)
Client = Annotated[AsyncCadCloud, Depends(_client)]


class Generate(BaseModel):
    """A model to make."""

    model: str
    params: dict[str, Any] = {}


class Batch(BaseModel):
    """Variants of a model."""

    model: str
    items: list[dict[str, Any]]


@app.exception_handler(CadCloudError)
async def tell(request: Request, error: CadCloudError) -> JSONResponse:
    """What the service refused is the browser's to know; that it is away, or our key is wrong, is our fault."""
    del request
    ours = not isinstance(error, ApiError) or error.status in (401, 403)
    content = {"error": error.message, "code": error.code, "details": error.details}
    return JSONResponse(content, 502 if ours else error.status or 400)


@app.exception_handler(HTTPException)
async def tell_ours(request: Request, error: HTTPException) -> JSONResponse:
    """Our own errors, in the same form."""
    del request
    return JSONResponse({"error": error.detail}, error.status_code)


@app.get("/api/models")
async def models(client: Client) -> dict[str, Any]:
    """The models with their parameters, for a form."""
    return {"models": list((await client.models.definitions(await client.models.list())).values())}


@app.post("/api/generate", status_code=202)
async def generate(wanted: Generate, client: Client) -> dict[str, Any]:
    """Make a model."""
    return {"taskId": (await client.models.submit(wanted.model, wanted.params, outputs=["gltf", "step"])).task_id}


@app.post("/api/batch", status_code=202)
async def batch(wanted: Batch, client: Client) -> dict[str, Any]:
    """Make variants of a model, as tasks under one."""
    return {"taskId": (await client.models.batch_submit(wanted.model, wanted.items)).task_id}


@app.post("/api/pipelines/{name}", status_code=202)
async def run_pipeline(name: str, values: Annotated[dict[str, Any], Body()], client: Client) -> dict[str, Any]:
    """Run one of our pipelines with the numbers of a form."""
    try:
        pipeline = built(name, values)
    except TypeError as error:
        raise HTTPException(400, str(error)) from None
    if pipeline is None:
        raise HTTPException(404, "There is no such pipeline.")
    return {"taskId": (await client.cad.pipeline(pipeline)).task_id}


@app.post("/api/files", status_code=202)
async def take_file(request: Request, client: Client, name: str = "part.step", fillet: float = 0.5) -> dict[str, Any]:
    """Round the edges of a STEP file, which is the body of the request."""
    file = await client.files.upload(await request.body(), filename=name, content_type="application/step")
    created = await client.cad.pipeline(rounded_file(file.file_id, fillet))
    return {"fileId": file.file_id, "taskId": created.task_id}


@app.get("/api/tasks/{task_id}")
async def task(task_id: str, client: Client) -> dict[str, Any]:
    """How a task stands: when it has ended, or after a while as it is then, and the page asks again."""
    return view(await client.tasks.get(task_id, wait=HOLD_SECONDS))


@app.get("/api/download/{task_id}/{part}")
async def download(task_id: str, part: str, client: Client) -> StreamingResponse:
    """Pass a file on, piece by piece."""
    about = ((await client.tasks.get(task_id)).result_parts or {}).get(part)
    found = await client.tasks.result(task_id, part)
    kind = about.mime if about else "application/octet-stream"
    headers = {"Content-Disposition": f'attachment; filename="{found.filename}"'}
    return StreamingResponse(client.tasks.stream(task_id, part), media_type=kind, headers=headers)


def view(found: TaskDetail) -> dict[str, Any]:
    """A task as the page sees it: its results are addresses of this backend."""
    items = found.sub_tasks if isinstance(found, CompoundDetail) else []
    return {
        "taskId": found.task_id,
        "status": found.status,
        "progress": found.progress,
        "error": found.error,
        "results": _links(found.task_id, found.result_parts or ()),
        "items": [
            {
                "taskId": item.task_id,
                "index": item.index,
                "status": item.status,
                "error": item.error,
                "results": _links(item.task_id, item.download_formats),
            }
            for item in items
        ],
    }


def _links(task_id: str, parts: Iterable[str]) -> list[dict[str, str]]:
    return [{"format": part, "url": f"/api/download/{task_id}/{part}"} for part in parts if part != "metadata"]


if FRONT_END.is_dir():
    app.mount("/", StaticFiles(directory=FRONT_END, html=True))
