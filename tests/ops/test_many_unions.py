"""Unions of many shapes: clusters, glue and pairs give what one call would."""

from __future__ import annotations

import random
from math import pi

import pytest
from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox, BRepPrimAPI_MakeSphere
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import booleans, measure, neighbours, topology


def cube(x: float, y: float, z: float, side: float = 1) -> TopoDS_Shape:
    return BRepPrimAPI_MakeBox(gp_Pnt(x, y, z), side, side, side).Shape()


def ball(x: float, radius: float = 1) -> TopoDS_Shape:
    return BRepPrimAPI_MakeSphere(gp_Pnt(x, 0, 0), radius).Shape()


def test_bricks_that_only_touch_are_glued_into_one_solid():
    bricks = [cube(x + 0.3 * (y % 2), y, 0) for x in range(5) for y in range(5)]
    assert neighbours.only_touch(neighbours.boxes(bricks))
    wall = booleans.fuse(bricks)
    assert topology.kind_of(wall) == "solid"
    assert measure.volume(wall) == pytest.approx(25)
    # Top, bottom, front and back, and five steps on each side with the four ledges between them.
    assert len(topology.faces(wall)) == 2 + 2 + 2 * (5 + 4)


def test_a_chain_of_balls_keeps_its_volume():
    number = 17
    chain = booleans.fuse([ball(x) for x in range(number)])
    # Two unit balls a unit apart share a lens of 5 pi / 12.
    assert measure.volume(chain) == pytest.approx(number * 4 / 3 * pi - (number - 1) * 5 / 12 * pi, rel=1e-5)
    assert topology.kind_of(chain) == "solid"


def test_shapes_apart_stay_apart():
    apart = booleans.fuse([cube(3 * x, 0, 0) for x in range(4)] + [cube(0.5, 0, 0)])
    assert topology.counts(apart)["solids"] == 4
    assert measure.volume(apart) == pytest.approx(4.5)


def test_the_slightest_overlap_is_not_glued():
    assert not neighbours.only_touch(neighbours.boxes([cube(0, 0, 0), cube(1 - 1e-6, 0, 0)]))


def test_overlapping_shapes_are_never_glued():
    corner = booleans.fuse([cube(0, 0, 0), cube(0.5, 0.5, 0.5)])
    assert measure.volume(corner) == pytest.approx(2 - 0.125)


def test_clusters_follow_chains_of_neighbours():
    around = neighbours.boxes([cube(0, 0, 0), cube(5, 0, 0), cube(1, 0, 0), cube(2, 0, 0), cube(5, 1, 0)])
    assert neighbours.clusters(around) == [[0, 2, 3], [1, 4]]


def test_merging_faces_never_changes_a_volume():
    # Without the check of merged faces this union loses a percent of its volume, and without the copy that is
    # merged the earlier result changes too, since both share edges of the given balls.
    chance = random.Random(1)
    spots = [[chance.uniform(0, 320 ** (1 / 3)) for _ in range(3)] + [chance.uniform(0.5, 0.8)] for _ in range(200)]
    balls = [BRepPrimAPI_MakeSphere(gp_Pnt(x, y, z), radius).Shape() for x, y, z, radius in spots]
    kept = booleans.fuse(balls, keep_edges=True)
    volume = measure.volume(kept)
    merged = booleans.fuse(balls)
    assert measure.volume(merged) == pytest.approx(volume, rel=1e-5)
    assert measure.volume(kept) == pytest.approx(volume, rel=1e-9)
    assert len(topology.faces(merged)) <= len(topology.faces(kept))
