/** Sums over triangles: smooth regions of a mesh, their area, and the cylinder or sphere they lie on. */
import { Matrix3, Vector3, type BufferGeometry } from "three";

export interface Region {
  triangles: number[];
  area: number;
}

const key = (x: number, y: number, z: number, grid: number) => `${Math.round(x / grid)},${Math.round(y / grid)},${Math.round(z / grid)}`;

interface Topology {
  neighbours: Int32Array;
  normals: Float32Array;
  areas: Float32Array;
}

const known = new WeakMap<BufferGeometry, Topology>();

export function corners(geometry: BufferGeometry, triangle: number): [number, number, number] {
  const { index } = geometry;
  const at = triangle * 3;
  return index ? [index.getX(at), index.getX(at + 1), index.getX(at + 2)] : [at, at + 1, at + 2];
}

export const triangleCount = (geometry: BufferGeometry): number =>
  (geometry.index ? geometry.index.count : geometry.attributes["position"]!.count) / 3;

/** Which triangles share an edge; vertices that lie on each other count as one. */
function topology(geometry: BufferGeometry): Topology {
  const before = known.get(geometry);
  if (before) return before;
  const position = geometry.attributes["position"]!;
  geometry.computeBoundingSphere();
  const grid = Math.max((geometry.boundingSphere?.radius ?? 1) * 1e-5, 1e-9);
  const ids = new Map<string, number>();
  const welded = new Int32Array(position.count);
  for (let at = 0; at < position.count; at++) {
    const name = key(position.getX(at), position.getY(at), position.getZ(at), grid);
    let id = ids.get(name);
    if (id === undefined) ids.set(name, (id = ids.size));
    welded[at] = id;
  }
  const count = triangleCount(geometry);
  const neighbours = new Int32Array(count * 3).fill(-1);
  const normals = new Float32Array(count * 3);
  const areas = new Float32Array(count);
  const open = new Map<number, number>();
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  for (let triangle = 0; triangle < count; triangle++) {
    const points = corners(geometry, triangle);
    a.fromBufferAttribute(position, points[0]);
    b.fromBufferAttribute(position, points[1]);
    c.fromBufferAttribute(position, points[2]);
    b.sub(a).cross(c.sub(a));
    areas[triangle] = b.length() / 2;
    b.normalize().toArray(normals, triangle * 3);
    for (let side = 0; side < 3; side++) {
      const from = welded[points[side]!]!;
      const to = welded[points[(side + 1) % 3]!]!;
      const edge = Math.min(from, to) * ids.size + Math.max(from, to);
      const other = open.get(edge);
      if (other === undefined) open.set(edge, triangle * 3 + side);
      else {
        neighbours[triangle * 3 + side] = Math.floor(other / 3);
        neighbours[other] = triangle;
      }
    }
  }
  const found = { neighbours, normals, areas };
  known.set(geometry, found);
  return found;
}

/** The triangles that can be reached from one without crossing a crease: what a person calls a face. */
export function region(geometry: BufferGeometry, start: number, creaseDegrees = 22): Region {
  const { neighbours, normals, areas } = topology(geometry);
  const smooth = Math.cos((creaseDegrees * Math.PI) / 180);
  const seen = new Set([start]);
  const queue = [start];
  let area = 0;
  for (let triangle = queue.pop(); triangle !== undefined; triangle = queue.pop()) {
    area += areas[triangle]!;
    for (let side = 0; side < 3; side++) {
      const next = neighbours[triangle * 3 + side]!;
      if (next < 0 || seen.has(next)) continue;
      const dot = normals[triangle * 3]! * normals[next * 3]! + normals[triangle * 3 + 1]! * normals[next * 3 + 1]! + normals[triangle * 3 + 2]! * normals[next * 3 + 2]!;
      if (dot < smooth && areas[next]! > 0) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return { triangles: [...seen], area };
}

export interface Round {
  kind: "cylinder" | "sphere";
  radius: number;
  center: Vector3;
  axis?: Vector3;
}

/** The cylinder or sphere that points lie on; nothing if they lie on neither, or on a plane. */
export function fitRound(points: Vector3[], normals: Vector3[]): Round | undefined {
  const spread = symmetricEigen(covariance(normals));
  const [least, middle] = spread.values;
  if (middle! < 1e-4) return undefined;
  if (least! < 1e-3) return fitCylinder(points, spread.vectors[0]!);
  return fitSphere(points);
}

function covariance(vectors: Vector3[]): number[][] {
  const sum = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
  for (const vector of vectors) {
    const entries = vector.toArray();
    for (let row = 0; row < 3; row++) for (let column = 0; column < 3; column++) sum[row]![column]! += (entries[row]! * entries[column]!) / vectors.length;
  }
  return sum;
}

/** Eigenvalues, least first, by Jacobi's rotations. */
function symmetricEigen(matrix: number[][]): { values: number[]; vectors: Vector3[] } {
  const a = matrix.map((row) => [...row]);
  const v = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
  for (let sweep = 0; sweep < 30; sweep++) {
    for (const [p, q] of [[0, 1], [0, 2], [1, 2]] as const) {
      if (Math.abs(a[p]![q]!) < 1e-14) continue;
      const angle = 0.5 * Math.atan2(2 * a[p]![q]!, a[q]![q]! - a[p]![p]!);
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      for (let k = 0; k < 3; k++) {
        const [x, y] = [a[k]![p]!, a[k]![q]!];
        a[k]![p] = cos * x - sin * y;
        a[k]![q] = sin * x + cos * y;
      }
      for (let k = 0; k < 3; k++) {
        const [x, y] = [a[p]![k]!, a[q]![k]!];
        a[p]![k] = cos * x - sin * y;
        a[q]![k] = sin * x + cos * y;
        const [s, t] = [v[k]![p]!, v[k]![q]!];
        v[k]![p] = cos * s - sin * t;
        v[k]![q] = sin * s + cos * t;
      }
    }
  }
  const order = [0, 1, 2].sort((x, y) => a[x]![x]! - a[y]![y]!);
  return { values: order.map((at) => a[at]![at]!), vectors: order.map((at) => new Vector3(v[0]![at], v[1]![at], v[2]![at])) };
}

function fitCylinder(points: Vector3[], axis: Vector3): Round | undefined {
  const across = Math.abs(axis.x) < 0.9 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
  const u = across.cross(axis).normalize();
  const w = axis.clone().cross(u);
  const flat = points.map((point) => ({ x: point.dot(u), y: point.dot(w), along: point.dot(axis) }));
  const solved = solve(flat.map(({ x, y }) => ({ row: [2 * x, 2 * y, 1], value: x * x + y * y })));
  if (!solved) return undefined;
  const [x, y, rest] = solved.toArray() as [number, number, number];
  const radius = Math.sqrt(Math.max(0, rest + x * x + y * y));
  if (flat.some((point) => Math.abs(Math.hypot(point.x - x, point.y - y) - radius) > radius * 0.03)) return undefined;
  const along = flat.reduce((sum, point) => sum + point.along, 0) / flat.length;
  return { kind: "cylinder", radius, axis, center: u.multiplyScalar(x).addScaledVector(w, y).addScaledVector(axis, along) };
}

function fitSphere(points: Vector3[]): Round | undefined {
  const middle = points.reduce((sum, point) => sum.add(point), new Vector3()).divideScalar(points.length);
  // Differences from the mean leave three unknowns.
  const square = points.reduce((sum, point) => sum + point.clone().sub(middle).lengthSq(), 0) / points.length;
  const solved = solve(points.map((point) => {
    const off = point.clone().sub(middle);
    return { row: [2 * off.x, 2 * off.y, 2 * off.z], value: off.lengthSq() - square };
  }));
  if (!solved) return undefined;
  const center = solved.add(middle);
  const radius = points.reduce((sum, point) => sum + point.distanceTo(center), 0) / points.length;
  if (points.some((point) => Math.abs(point.distanceTo(center) - radius) > radius * 0.03)) return undefined;
  return { kind: "sphere", radius, center };
}

/** Least squares in three unknowns. */
function solve(equations: { row: number[]; value: number }[]): Vector3 | undefined {
  const m = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const right = [0, 0, 0];
  for (const { row, value } of equations) {
    for (let i = 0; i < 3; i++) {
      right[i]! += row[i]! * value;
      for (let j = 0; j < 3; j++) m[i * 3 + j]! += row[i]! * row[j]!;
    }
  }
  const matrix = new Matrix3().set(m[0]!, m[1]!, m[2]!, m[3]!, m[4]!, m[5]!, m[6]!, m[7]!, m[8]!);
  if (Math.abs(matrix.determinant()) < 1e-18) return undefined;
  return new Vector3(right[0], right[1], right[2]).applyMatrix3(matrix.invert());
}
