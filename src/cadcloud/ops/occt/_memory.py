"""Freeing memory: nothing to do here, because shapes and documents live as long as something refers to them."""

from __future__ import annotations

from cadcloud.ops.registry import operation
from cadcloud.ops.types import Shape


@operation
def delete_shape(shape: Shape) -> None:
    """Let go of a shape.

    Known difference: without effect, here a shape is freed when nothing refers to it any more. Steps
    after this one may still use it.

    Args:
        shape: what is not needed any more.
    """


@operation
def delete_shapes(shapes: list[Shape]) -> None:
    """Let go of shapes.

    Known difference: without effect, here a shape is freed when nothing refers to it any more. Steps
    after this one may still use them.

    Args:
        shapes: what is not needed any more.
    """


@operation
def clean_all_cache() -> None:
    """Let go of everything that was kept to save time.

    Known difference: without effect, nothing is kept between tasks here.
    """
