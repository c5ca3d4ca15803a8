"""/api/v1/models: parametric models, each with an address of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path

from cadcloud.server.errors import InvalidRequest
from cadcloud.server.idempotency.access import ONCE
from cadcloud.server.keys.access import key_for
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Held, Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.responses import errors
from cadcloud.server.models import service
from cadcloud.server.models.schemas import (
    BatchModelSubmissionBody,
    DefinitionsBody,
    ModelDefinition,
    ModelDefinitions,
    ModelList,
    ModelSubmissionBody,
    body_of,
)
from cadcloud.server.tasks.schemas import CompoundCreated, TaskCreated
from cadcloud.server.tasks.waiting import PREFERS_WAIT, WAITED

Key = Annotated[ApiKey, Depends(key_for("models"))]
Name = Annotated[str, Path(alias="modelName")]
SUBMITS = [PREFERS_WAIT, ONCE]


def router(models: Mapping[str, Any]) -> APIRouter:
    """The routes of this installation's models.

    Args:
        models: their catalog entries, by slug.
    """
    routes = APIRouter(prefix="/models", tags=["Models"], route_class=StrictRoute)

    @routes.get("")
    async def list_models(key: Key) -> Reply[ModelList]:  # noqa: ARG001 - must be given
        """List the names of all models."""
        return Reply(ok=True, data=ModelList(models=list(models)))

    @routes.post("/definitions", dependencies=[ONCE], responses=errors(400), response_model_exclude_none=True)
    async def get_definitions(body: DefinitionsBody, key: Key) -> Reply[ModelDefinitions]:  # noqa: ARG001 - as above
        """Describe several models at once."""
        unknown = [
            (f"names.{position}", f"there is no model {name[:64]!r}; there are {', '.join(models)}")
            for position, name in enumerate(body.names)
            if name not in models
        ]
        if unknown:
            raise InvalidRequest(unknown)
        found = {name: _definition(models[name]) for name in body.names}
        return Reply(ok=True, data=ModelDefinitions(definitions=found))

    @routes.get("/{modelName}/params", responses=errors(404), response_model_exclude_none=True)
    async def get_params(name: Name, key: Key) -> Reply[ModelDefinition]:  # noqa: ARG001 - as above
        """Describe a model: its parameters with defaults and bounds, and its presets."""
        return Reply(ok=True, data=_definition(service.find(models, name)))

    @routes.post("/{modelName}/batch", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 404, 500))
    async def submit_batch(
        name: Name, body: BatchModelSubmissionBody, key: Key, session: Session, context: Held
    ) -> Reply[CompoundCreated]:
        """Make up to 50 of a model, as sub-tasks of one task. Parameters that the model lacks are ignored."""
        service.find(models, name)
        return Reply(ok=True, data=await service.batch(session, context, key.id, name, body))

    for slug, definition in models.items():
        _add_typed(routes, slug, definition)

    @routes.post("/{modelName}", status_code=202, dependencies=SUBMITS, responses=WAITED | errors(400, 404, 500))
    async def submit_model(
        name: Name, body: ModelSubmissionBody, key: Key, session: Session, context: Held
    ) -> Reply[TaskCreated]:
        """Make a model by its name. Parameters that it lacks are ignored."""
        service.find(models, name)
        task = await service.make(session, context, key.id, name, body.params, body.outputs, body.webhook, strict=False)
        return Reply(ok=True, data=task)

    return routes


def _add_typed(routes: APIRouter, slug: str, definition: Mapping[str, Any]) -> None:
    """The address of one model, whose body names its parameters."""
    routes.add_api_route(
        f"/{slug}",
        _typed(slug, definition),
        methods=["POST"],
        status_code=202,
        dependencies=SUBMITS,
        responses=WAITED | errors(400, 500),
        summary=f"Make a {definition['displayName']}",
        description=definition["description"],
    )


def _typed(slug: str, definition: Mapping[str, Any]) -> Callable[..., Awaitable[Reply[TaskCreated]]]:
    async def submit(body: Any, key: Key, session: Session, context: Held) -> Reply[TaskCreated]:
        params: dict[str, Any] = {} if body.params is None else body.params.model_dump(exclude_none=True)
        task = await service.make(session, context, key.id, slug, params, body.outputs, body.webhook, strict=True)
        return Reply(ok=True, data=task)

    # FastAPI reads the type of the body, which only the definition knows, from here.
    submit.__annotations__ |= {"body": body_of(slug, definition)}
    return submit


def _definition(entry: Mapping[str, Any]) -> ModelDefinition:
    return ModelDefinition.model_validate({key: value for key, value in entry.items() if key != "schema"})
