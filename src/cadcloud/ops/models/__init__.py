"""Parametric models: a name, a few parameters, a part to print.

A model is a typed function under ``@model``; its signature, types and docstring give its definition.
``run`` makes the document of a model, ``resolve`` says with which values.
"""

from cadcloud.ops.models.catalog import describe
from cadcloud.ops.models.discovery import load
from cadcloud.ops.models.parameters import Limits
from cadcloud.ops.models.parts import Assembly, Part
from cadcloud.ops.models.registry import Model, Preset, get, mesh_precision, model, names, resolve, run

__all__ = [
    "Assembly", "Limits", "Model", "Part", "Preset",
    "describe", "get", "load", "mesh_precision", "model", "names", "resolve", "run",
]  # fmt: skip
