"""All routes in one place: each room's endpoints, and how large a body each address takes."""

from __future__ import annotations

from fastapi import APIRouter

from cadcloud.server import docs, health
from cadcloud.server.cad import endpoints as cad
from cadcloud.server.convert import endpoints as convert
from cadcloud.server.files import endpoints as files
from cadcloud.server.kit.body import SizeLimit
from cadcloud.server.operations import endpoints as operations
from cadcloud.server.settings import Settings
from cadcloud.server.storage import endpoints as storage
from cadcloud.server.tasks import endpoints as tasks

PREFIX = "/api/v1"


def routes() -> APIRouter:
    """Every route of the service."""
    rooms = APIRouter(prefix=PREFIX)
    for room in (cad, convert, files, tasks, operations):
        rooms.include_router(room.router)
    everything = APIRouter()
    for part in (rooms, health.router, storage.router, docs.router):
        everything.include_router(part)
    return everything


def size_limit(settings: Settings) -> SizeLimit:
    """How many bytes the body of a request to a path may have."""

    def limit(path: str) -> int | None:
        if path.startswith("/storage/"):
            return None  # the signed URL says how many
        if path.startswith(f"{PREFIX}/cad/pipeline"):
            return settings.max_pipeline_bytes
        return settings.max_body_bytes

    return limit
