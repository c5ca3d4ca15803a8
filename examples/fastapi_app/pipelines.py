"""Pipelines by the builder of the SDK: what a method returns is the reference to what the step will make."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cadcloud_sdk import Pipeline
from cadcloud_sdk.types import PipelineFormat

OUTPUTS: list[PipelineFormat] = ["gltf", "step"]


def bracket(width: float = 80, length: float = 50, height: float = 8, fillet: float = 2, hole: float = 4) -> Pipeline:
    """A plate with rounded edges and four holes."""
    pipeline = Pipeline(outputs=OUTPUTS)
    solid = pipeline.occt.shapes.solid
    plate = solid.create_box(width=width, length=length, height=height)
    rounded = pipeline.occt.fillets.fillet_edges(plate, radius=fillet)
    x, z = width / 2 - 10, length / 2 - 10
    with pipeline.map([[-x, -height, -z], [-x, -height, z], [x, -height, -z], [x, -height, z]]) as holes:
        solid.create_cylinder(radius=hole, height=2 * height, center=holes.item)
    pipeline.occt.booleans.difference(rounded, shapes=holes)
    return pipeline


def beads(count: int = 6, first: float = 1, growth: float = 0.4) -> Pipeline:
    """Balls in a row, each larger than the one before."""
    # The distance of two is the sum of their radii, and a little more.
    places = [[1.05 * (2 * first * index + growth * index**2), 0, 0] for index in range(count)]
    pipeline = Pipeline(outputs=OUTPUTS)
    with pipeline.map(places) as balls:
        radius = pipeline.math.add(pipeline.math.multiply(balls.index, growth), first)
        pipeline.occt.shapes.solid.create_sphere(radius=radius, center=balls.item)
    pipeline.occt.booleans.union(balls)
    return pipeline


def box_or_ball(size: float = 6, limit: float = 5) -> Pipeline:
    """A box if it is to be large, else a ball: decided while it runs."""
    pipeline = Pipeline(outputs=OUTPUTS)
    wanted = pipeline.math.multiply(size, 1)
    with pipeline.choice(wanted, "gt", limit) as made:
        pipeline.occt.shapes.solid.create_box(width=wanted, length=wanted, height=wanted)
    with made.otherwise():
        pipeline.occt.shapes.solid.create_sphere(radius=wanted)
    return pipeline


def rounded_file(file_id: str, fillet: float = 0.5) -> Pipeline:
    """An uploaded STEP file with its edges rounded."""
    pipeline = Pipeline(outputs=OUTPUTS)
    loaded = pipeline.occt.io.load_step_or_iges(pipeline.input_file(file_id), file_name="part.step")
    pipeline.occt.fillets.fillet_edges(loaded, radius=fillet)
    return pipeline


PIPELINES: dict[str, Callable[..., Pipeline]] = {"bracket": bracket, "beads": beads, "boxOrBall": box_or_ball}


def built(name: str, values: dict[str, Any]) -> Pipeline | None:
    """A pipeline by its name, with the values of a form; None if there is none."""
    make = PIPELINES.get(name)
    return make(**values) if make else None
