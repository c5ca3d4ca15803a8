"""Kinds of values that never leave the service, for the types of references to them. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations


class Shape:
    """A shape of any kind."""


class Compound(Shape):
    """Of kind compound."""


class Compsolid(Shape):
    """Of kind compsolid."""


class Solid(Shape):
    """Of kind solid."""


class Shell(Shape):
    """Of kind shell."""


class Face(Shape):
    """Of kind face."""


class Wire(Shape):
    """Of kind wire."""


class Edge(Shape):
    """Of kind edge."""


class Vertex(Shape):
    """Of kind vertex."""


class Curve2d:
    """Of kind curve2d."""


class Document:
    """Of kind document."""


class Surface:
    """Of kind surface."""
