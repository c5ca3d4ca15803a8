"""All routes in one place: each room's endpoints, and how large a body each address takes."""

from __future__ import annotations

import re

from fastapi import APIRouter
from fastapi.routing import APIRoute

from cadcloud.server import catalog, docs, health
from cadcloud.server.accounts import endpoints as accounts
from cadcloud.server.accounts import oidc_endpoints as oidc
from cadcloud.server.billing import endpoints as billing
from cadcloud.server.cad import endpoints as cad
from cadcloud.server.convert import endpoints as convert
from cadcloud.server.files import endpoints as files
from cadcloud.server.keys import endpoints as keys
from cadcloud.server.kit.body import SizeLimit
from cadcloud.server.models import endpoints as models
from cadcloud.server.operations import endpoints as operations
from cadcloud.server.settings import Settings
from cadcloud.server.storage import endpoints as storage
from cadcloud.server.studio import endpoints as studio
from cadcloud.server.tasks import endpoints as tasks
from cadcloud.server.usage import endpoints as usage
from cadcloud.server.webhooks import endpoints as webhooks

PREFIX = "/api/v1"


def routes(settings: Settings) -> APIRouter:
    """Every route of the service; models have one each."""
    rooms = APIRouter(prefix=PREFIX)
    rooms.include_router(models.router(catalog.load_models(settings)))
    rooms.include_router(convert.anything)
    for room in (cad, convert, files, tasks, webhooks, operations, usage, keys, accounts, oidc, billing):
        rooms.include_router(room.router)
    everything = APIRouter()
    for part in (rooms, health.router, storage.router, docs.router, studio.router):
        everything.include_router(part)
    return everything


def operation_id(route: APIRoute) -> str:
    """The name of a route in the OpenAPI document, made of method and path: ``getTasksResultByTaskIdFormat``."""
    words = re.findall(r"\{?[A-Za-z]+", route.path.removeprefix(PREFIX))
    parameters = [word[1:] for word in words if word[0] == "{"]
    names = [word for word in words if word[0] != "{"] + (["by", *parameters] if parameters else [])
    return min(route.methods or {"get"}).lower() + "".join(name[0].upper() + name[1:] for name in names)


def size_limit(settings: Settings) -> SizeLimit:
    """How many bytes the body of a request to a path may have."""

    def limit(path: str) -> int | None:
        if path.startswith("/storage/"):
            return None  # the signed URL says how many
        if path.startswith(f"{PREFIX}/cad/pipeline"):
            return settings.max_pipeline_bytes
        return settings.max_body_bytes

    return limit
