"""What the mesher of the kernel gets wrong, and what is done about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepBuilderAPI import BRepBuilderAPI_NurbsConvert
from OCP.BRepTools import BRepTools
from OCP.GeomAbs import GeomAbs_SurfaceType
from tests.ops.glb_file import mesh

from cadcloud.ops.brep import topology
from cadcloud.ops.convert import meshing
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_to_gltf import ConversionResult, convert
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.occt.booleans import difference
from cadcloud.ops.occt.shapes.solid import create_box, create_cone, create_cylinder, create_sphere


def run(shape: Any, folder: Path, **options: Any) -> ConversionResult:
    source = folder / "input.step"
    source.write_bytes(step_bytes(shape, "part"))
    return convert(source, ConvertOptions.parse(options), folder, lambda _percent, _stage: None)


def test_triangles_that_cut_through_the_inside_are_made_anew(tmp_path: Path):
    # Half of one end of a pin is cut away: the mesher joins corners from all round it.
    pin = difference(create_cylinder(1, 20), [create_box(10, 3, 10, (5, 1.5, 0))])
    result = run(pin, tmp_path)
    assert result.report["healing"]["refinedFaces"] == 1
    assert result.report["figures"]["deviation"]["volume"] < 0.01
    assert mesh(result.path).is_watertight


def test_corners_inside_faces_need_no_second_try(tmp_path: Path):
    pin = difference(create_cylinder(1, 20), [create_box(10, 3, 10, (5, 1.5, 0))])
    assert run(pin, tmp_path, internalVerticesMode=True).report["healing"]["refinedFaces"] == 0


def test_option_control_surface_deflection(tmp_path: Path):
    ball = BRepBuilderAPI_NurbsConvert(create_sphere(10), True).Shape()
    usual, checked = (
        run(ball, tmp_path, controlSurfaceDeflection=checked).metadata["counts"]["triangles"]
        for checked in (False, True)
    )
    assert checked > 2 * usual


def test_figures_of_shapes_that_mislead_the_integrals(tmp_path: Path):
    # The cut goes round the ball across its seam: barely mended, its area counts the wrong side.
    cut = difference(create_sphere(10), [create_box(10, 30, 30, (9, 0, 0))])
    report = run(cut, tmp_path).report
    assert report["verdict"]["grade"] == "faithful"
    assert report["figures"]["shape"]["volume"] == pytest.approx(4000 / 3 * np.pi - 36 * np.pi * 24 / 3, rel=1e-6)


def test_what_cannot_be_meshed_is_tried_as_a_surface_of_revolution(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    honest = meshing.tessellate

    def helpless(shape: Any, settings: Any) -> bool:
        clean = honest(shape, settings)
        for face in topology.faces(shape):
            if BRepAdaptor_Surface(face, False).GetType() == GeomAbs_SurfaceType.GeomAbs_Cone:
                BRepTools.Clean_s(face, True)
                clean = False
        return clean

    cone = create_cone(2, 0, 3)
    usual = mesh(run(cone, tmp_path).path)
    monkeypatch.setattr(meshing, "tessellate", helpless)
    result = run(cone, tmp_path)
    assert result.metadata["failedFaces"]["count"] == 0
    assert not result.report["healing"]["open"]
    found = mesh(result.path)
    assert found.volume == pytest.approx(usual.volume, rel=0.01)
    assert np.allclose(found.bounds, usual.bounds, atol=1e-8)
