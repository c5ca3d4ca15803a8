"""What the mesher of the kernel gets wrong, and what is done about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepTools import BRepTools
from OCP.GeomAbs import GeomAbs_SurfaceType
from tests.ops.glb_file import mesh

from cadcloud.ops.brep import topology
from cadcloud.ops.convert import meshing
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_to_gltf import ConversionResult, convert
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.occt.booleans import difference
from cadcloud.ops.occt.shapes.solid import create_box, create_cone, create_cylinder


def run(shape: Any, folder: Path) -> ConversionResult:
    source = folder / "input.step"
    source.write_bytes(step_bytes(shape, "part"))
    return convert(source, ConvertOptions(), folder, lambda _percent, _stage: None)


def test_triangles_that_cut_through_the_inside_are_made_anew(tmp_path: Path):
    # Half of one end of a pin is cut away: the mesher joins corners from all round it.
    pin = difference(create_cylinder(1, 20), [create_box(10, 3, 10, (5, 1.5, 0))])
    result = run(pin, tmp_path)
    assert result.report["healing"]["refinedFaces"] == 1
    assert result.report["figures"]["deviation"]["volume"] < 0.01
    assert mesh(result.path).is_watertight


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
