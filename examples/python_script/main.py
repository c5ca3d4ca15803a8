"""A flanged bush: built as a pipeline, measured, and saved as STEP and glTF; then the STEP file converted again."""

from __future__ import annotations

import sys
from pathlib import Path

from cadcloud_sdk import CadCloud, Pipeline, ValidationError

HOLES = 6
CIRCLE = 18.0


def bush() -> Pipeline:
    """A flange with a collar, a bore, and holes on a circle; its volume is an output too."""
    pipeline = Pipeline()
    solid, booleans = pipeline.occt.shapes.solid, pipeline.occt.booleans

    flange = solid.create_cylinder(radius=24, height=5)
    collar = solid.create_cylinder(radius=12, height=20)
    body = booleans.union([flange, collar])

    with pipeline.map(list(range(HOLES))) as holes:
        hole = solid.create_cylinder(radius=2.5, height=12, center=[CIRCLE, -1, 0])
        angle = pipeline.math.multiply(holes.item, 360 / HOLES)
        pipeline.occt.transforms.rotate(hole, axis=[0, 1, 0], angle=angle)

    bore = solid.create_cylinder(radius=7, height=30, center=[0, -1, 0])
    drilled = booleans.difference(body, shapes=holes)
    bush = booleans.difference(drilled, shapes=[bore])
    solid.get_solid_volume(bush).as_output()
    # The last step is what the files are made of.
    pipeline.occt.fillets.chamfer_edges(bush, distance=0.3)
    return pipeline


def main(folder: Path) -> None:
    """Make it, and save it in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with CadCloud() as client:
        try:
            client.cad.execute("occt.shapes.solid.createCylinder", {"radius": -1})
        except ValidationError as error:
            print(f"Found before it was sent: {error.message}")

        made = client.cad.pipeline_and_wait(bush(), outputs=["step", "gltf"], timeout=120)
        print(f"Volume: {made.json('result'):.0f} mm³")
        step = made.download(folder / "bush.step", "step")
        print(f"Saved {step} and {made.download(folder / 'bush.glb', 'gltf')}")

        file = client.files.upload(step)
        preview = client.convert.step_to_gltf_and_wait(file.file_id, mesh_precision=0.5)
        print(f"Saved {preview.download(folder / 'preview.glb')}")
        client.files.delete(file.file_id)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out"))
