"""What the type checker knows of the builder and the clients. It is checked, never run.

Every comment that ignores an error says that there has to be one: the checker complains of those without need.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, assert_type

from cadcloud_sdk import AsyncCadCloud, CadCloud, Outcome, Pipeline, Reference, Result
from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.types import FormatDownload, TaskCreated, TaskDetail

pipeline = Pipeline(outputs=["gltf"])

box = pipeline.occt.shapes.solid.create_box(width=10, center=[0, 0, 0])
assert_type(box, Result[kinds.Solid])
rounded = pipeline.occt.fillets.fillet_edges(shape=box, radius=0.5, indexes=[1, 2])
assert_type(rounded, Result[kinds.Shape])

# The kernel knows whether a rounded solid is a solid when it runs.
volume = pipeline.occt.shapes.solid.get_solid_volume(rounded)
assert_type(volume, Result[float])
assert_type(pipeline.math.add(volume, 1), Result[float])
pipeline.occt.shapes.solid.create_box(width=volume, center=[volume, 0, pipeline.math.add(1, 2)])
pipeline.occt.shapes.solid.create_box(center=pipeline.point.point_xyz(1, 2, 3))
pipeline.occt.booleans.union([box, rounded])
pipeline.occt.booleans.union(shapes=pipeline.lists.reverse([box]))
edges = pipeline.occt.shapes.edge.get_edges(box)
assert_type(edges, Result[Sequence[kinds.Edge]])
pipeline.occt.booleans.union(edges)
pipeline.occt.shapes.solid.create_box(width=Reference("$prev"))

pipeline.occt.shapes.solid.create_box(width="10")  # pyright: ignore[reportArgumentType]
pipeline.occt.shapes.solid.create_box(width=box)  # pyright: ignore[reportArgumentType]
pipeline.occt.shapes.solid.create_box(wide=10)  # pyright: ignore[reportCallIssue]
pipeline.occt.fillets.fillet_edges(shape=volume)  # pyright: ignore[reportArgumentType]
pipeline.occt.fillets.fillet_edges(shape="$ref:0")  # pyright: ignore[reportArgumentType]
pipeline.occt.fillets.fillet_edges()  # pyright: ignore[reportCallIssue]
pipeline.occt.booleans.union(shapes=[1, 2])  # pyright: ignore[reportArgumentType]
pipeline.occt.shapes.solid.make_box()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
pipeline.math.ease(0.5, ease="bounce")  # pyright: ignore[reportArgumentType]
for _ in edges:  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]
    pass

with pipeline.map([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0]]) as balls:
    assert_type(balls.item, Reference[list[float]])
    assert_type(balls.index, Reference[int])
    pipeline.occt.shapes.solid.create_sphere(radius=balls.index, center=balls.item)
with pipeline.map(edges) as lengths:
    pipeline.occt.fillets.fillet_edges(lengths.item)
    pipeline.math.add(lengths.item)  # pyright: ignore[reportArgumentType]
with pipeline.choice(volume, "larger", 5):  # pyright: ignore[reportArgumentType]
    pass

client = CadCloud()
assert_type(client.cad.execute("occt.shapes.solid.createBox"), TaskCreated)
assert_type(client.cad.execute_and_wait("plugin.ofYours", {"a": 1}), Outcome)
assert_type(client.tasks.results("id"), list[FormatDownload])
assert_type(list(client.tasks.list()), list[TaskDetail])
client.cad.pipeline(pipeline, outputs=["gltf", "step"])
client.cad.pipeline(pipeline, outputs=["pdf"])  # pyright: ignore[reportArgumentType]
client.tasks.list(status="lost")  # pyright: ignore[reportArgumentType]


async def asynchronous(client: AsyncCadCloud) -> Any:
    """The same in asynchronous code."""
    async with client:
        assert_type(await client.cad.execute("math.add"), TaskCreated)
        async for task in client.tasks.list():
            assert_type(task, TaskDetail)
        made = await client.models.run("dragon-cup", {"height": 8})
        assert_type(made.download_url, str)
        return await made.json()
