import { BoxGeometry, CylinderGeometry, SphereGeometry, Vector3, type BufferGeometry } from "three";
import { describe, expect, it } from "vitest";
import { corners, fitRound, region, triangleCount } from "@/viewer/geometry";
import { decomposed, kindOf } from "@/viewer/load";
import { describe as tree, properties } from "@/viewer/tree";

function sampled(geometry: BufferGeometry, triangles: number[]) {
  const position = geometry.attributes["position"]!;
  const points: Vector3[] = [];
  const normals: Vector3[] = [];
  for (const triangle of triangles) {
    const [a, b, c] = corners(geometry, triangle).map((at) => new Vector3().fromBufferAttribute(position, at)) as [Vector3, Vector3, Vector3];
    points.push(a, b, c);
    const normal = b.clone().sub(a).cross(c.clone().sub(a));
    if (normal.lengthSq() > 1e-12) normals.push(normal.normalize());
  }
  return { points, normals };
}

describe("faces of a mesh", () => {
  it("stops at creases", () => {
    const found = region(new BoxGeometry(2, 3, 4), 0);
    expect(found.triangles).toHaveLength(2);
    expect(found.area).toBeCloseTo(12);
  });
  it("goes around what is smooth", () => {
    const cylinder = new CylinderGeometry(2, 2, 5, 48);
    const found = region(cylinder, 0);
    expect(found.triangles).toHaveLength(96);
    expect(found.area).toBeCloseTo(2 * Math.PI * 2 * 5, 0);
    expect(triangleCount(cylinder)).toBe(192);
  });
});

describe("round faces", () => {
  it("finds the radius of a tilted cylinder", () => {
    const cylinder = new CylinderGeometry(2.5, 2.5, 5, 64).rotateX(0.7).rotateZ(0.3).translate(10, -4, 2) as BufferGeometry;
    const { points, normals } = sampled(cylinder, region(cylinder, 0).triangles);
    const round = fitRound(points, normals)!;
    expect(round.kind).toBe("cylinder");
    expect(round.radius).toBeCloseTo(2.5, 3);
  });
  it("finds the radius of a ball away from the origin", () => {
    const ball = new SphereGeometry(3, 48, 32).translate(100, 5, -7) as BufferGeometry;
    const { points, normals } = sampled(ball, region(ball, 200).triangles);
    expect(fitRound(points, normals)).toMatchObject({ kind: "sphere" });
    expect(fitRound(points, normals)!.radius).toBeCloseTo(3, 3);
  });
  it("does not take a plane for one", () => {
    const { points, normals } = sampled(new BoxGeometry(1, 1, 1), [0, 1]);
    expect(fitRound(points, normals)).toBeUndefined();
  });
});

describe("files", () => {
  const mesh = { faceList: [{ faceIndex: 0, vertexCoord: [0, 0, 0, 1, 0, 0, 0, 1, 0], triIndexes: [0, 1, 2], area: 0.5 }], edgeList: [{ edgeIndex: 0, vertexCoord: [[0, 0, 0], [1, 0, 0], [1, 1, 0]] as [number, number, number][] }] };
  it("are told by content and name", () => {
    const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
    expect(kindOf("x.bin", bytes("glTF\u0002"))).toBe("glb");
    expect(kindOf("x.json", bytes("{}"))).toBe("decomposed-mesh");
    expect(kindOf("x.step", bytes("ISO-10303"))).toBeUndefined();
  });
  it("become a tree with names and properties", () => {
    const group = decomposed(mesh);
    const seen = new Map<string, unknown>();
    const root = tree(group, "r", "result", (id, object) => seen.set(id, object));
    expect(root.children.map((child) => child.kind)).toEqual(["group", "edges"]);
    expect(root.children[0]!.children[0]!.name).toBe("face 0");
    expect(Object.fromEntries(properties(group.children[0]!.children[0]!, "face 0").facts)).toMatchObject({ Triangles: "1", area: "0.5" });
    expect(seen.size).toBe(4);
  });
});
