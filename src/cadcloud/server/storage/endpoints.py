"""/storage: the local folder's objects, for whoever holds a signed URL. Clouds serve their own."""

from __future__ import annotations

from typing import cast
from urllib.parse import quote

import anyio
from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse

from cadcloud.server.errors import NotFound
from cadcloud.server.kit.context import Held
from cadcloud.server.storage.errors import LinkInvalid, WrongUpload
from cadcloud.server.storage.links import Grant, LocalLinks
from cadcloud.server.storage.store import Storage

router = APIRouter(prefix="/storage", include_in_schema=False)
CORS = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Content-Disposition, ETag, Content-Range"}
PREFLIGHT = {**CORS, "Access-Control-Allow-Methods": "GET, HEAD, PUT", "Access-Control-Allow-Headers": "*"}


@router.put("/{token}")
async def put_object(token: str, request: Request, context: Held) -> Response:
    """Store an object, if it is what the URL was made for."""
    grant = _grant(context.storage, token, "PUT")
    _refuse_other(grant, request)
    async with context.storage.receiving(grant.path) as draft:
        total = 0
        async with await anyio.open_file(draft, "wb") as file:
            async for chunk in request.stream():
                total += len(chunk)
                if total > grant.size:
                    raise WrongUpload(f"The upload is larger than the announced {grant.size:,} bytes.")
                await file.write(chunk)
        if total != grant.size:
            raise WrongUpload(f"The upload has {total:,} bytes, not the announced {grant.size:,}.")
    return Response(status_code=200, headers=CORS)


def _refuse_other(grant: Grant, request: Request) -> None:
    if request.headers.get("content-type", "") != grant.content_type:
        raise WrongUpload(f"The header Content-Type must be {grant.content_type}, as announced.")
    declared = request.headers.get("content-length")
    if declared is not None and declared != str(grant.size):
        raise WrongUpload(f"The upload must have the announced {grant.size:,} bytes, not {declared[:20]}.")


@router.api_route("/{token}/{filename}", methods=["GET", "HEAD"])
async def get_object(token: str, filename: str, context: Held) -> Response:
    """Send an object; the name in the URL is decoration, the signed one counts."""
    grant = _grant(context.storage, token, "GET")
    path = context.storage.local_path(grant.path)
    if not await anyio.Path(path).is_file():
        raise NotFound("The file is gone.")
    # What users uploaded is theirs to download, never a page on our address.
    headers = {
        **CORS,
        "Content-Disposition": f"attachment; filename*=utf-8''{quote(grant.filename, safe='')}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
    }
    return FileResponse(path, media_type=grant.content_type, headers=headers)


@router.options("/{token}")
@router.options("/{token}/{filename}")
async def preflight(token: str, filename: str = "") -> Response:
    """Let pages of any origin use signed URLs."""
    return Response(status_code=204, headers=PREFLIGHT)


def _grant(storage: Storage, token: str, method: str) -> Grant:
    if not isinstance(cast("object", storage.links), LocalLinks):
        raise LinkInvalid
    return cast("LocalLinks", storage.links).open(token, method)
