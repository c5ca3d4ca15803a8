"""What the caller wants written: the wire's ``outputs``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.thumbnail import LARGEST, SMALLEST, ThumbnailSettings, View
from cadcloud.ops.registry import camel_case

Format: TypeAlias = Literal[
    "gltf", "step", "stpz", "iges", "brep", "stl", "obj", "ply", "3mf", "decomposed-mesh", "thumbnail", "json",
    "csv",
]  # fmt: skip

FINEST = 0.0001
COARSEST = 10.0
MeshPrecision: TypeAlias = Annotated[float, Field(ge=FINEST, le=COARSEST, allow_inf_nan=False, strict=True)]
"""How far a mesh may stray from the true surface, in the units of the model."""

StrictFlag: TypeAlias = Annotated[bool, Field(strict=True)]

M = TypeVar("M", bound=BaseModel)


class ThumbnailOptions(BaseModel):
    """How to draw the picture: its width and height in pixels, from where, and whether with outlines."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, alias_generator=camel_case)

    size: int = Field(default=256, ge=SMALLEST, le=LARGEST, strict=True)
    view: View = "iso"
    edges: StrictFlag = True
    transparent: StrictFlag = False

    def settings(self) -> ThumbnailSettings:
        """For the renderer."""
        return ThumbnailSettings(self.size, self.view, self.edges, None if self.transparent else (255, 255, 255))


class OutputOptions(BaseModel):
    """Which files to write, and how.

    Attributes:
        formats: wire names of the formats; none means the natural one: glTF for shapes, JSON for data.
        mesh_precision: deviation of meshes from the true surface, in the units of the model. Where it
            is not given it follows the size of the shape: a 2000th of the bounding box's diagonal.
        gltf_mesh_precision: the same for glTF alone.
        adjust_y_to_z: swap y and z in everything that is written, from y up to z up.
        thumbnail: how to draw the picture, where one is asked for.

    Convention: ``adjust_y_to_z`` maps (x, y, z) to (x, z, y), which mirrors; it undoes the same swap
    made by ``loadSTEPorIGES``. Solids are turned along with it, so that their outside stays outside.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True, alias_generator=camel_case)

    formats: tuple[Format, ...] = ()
    mesh_precision: MeshPrecision | None = None
    gltf_mesh_precision: MeshPrecision | None = None
    adjust_y_to_z: bool = Field(default=False, alias="adjustYtoZ", strict=True)
    thumbnail: ThumbnailOptions = ThumbnailOptions()

    @classmethod
    def parse(cls, outputs: Mapping[str, Any] | None) -> OutputOptions:
        """Read the wire's ``outputs``; None means no wishes.

        Raises:
            InvalidInput: something in it does not fit; ``details["parameter"]`` is its path.
        """
        return parsed(cls, outputs or {}, "outputs")


def parsed(model: type[M], given: Mapping[str, Any], where: str) -> M:
    """Validate an options object from the wire.

    Raises:
        InvalidInput: it does not fit; the message names the field inside ``where``.
    """
    try:
        return model.model_validate(dict(given))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        steps = [str(step) for step in first["loc"] if isinstance(step, int) or re.fullmatch(r"[A-Za-z_]\w*", step)]
        path = ".".join([where, *steps])
        raise InvalidInput(f"{path}: {first['msg'].removeprefix('Value error, ')}", parameter=path) from None
