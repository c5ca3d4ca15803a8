/** Measuring by pointing: distance between points, angle between faces, radius and area of a face. */
import { BufferGeometry, Float32BufferAttribute, Line, LineBasicMaterial, Mesh, MeshBasicMaterial, DoubleSide, Points, PointsMaterial, Vector3, type Intersection, type Object3D } from "three";
import { corners, fitRound, region } from "./geometry";

export type MeasureMode = "distance" | "angle" | "radius" | "area";

export interface Measurement {
  mode: MeasureMode;
  /** What was found, in words; while more points are needed, what to point at. */
  text: string;
  done: boolean;
}

interface Picked {
  point: Vector3;
  normal: Vector3;
}

const ACCENT = 0xff7a1a;
const number = (value: number) => Number(value.toPrecision(5)).toLocaleString("en", { maximumFractionDigits: 6 });

export class Measuring {
  private picked: Picked[] = [];
  constructor(
    private readonly marks: Object3D,
    readonly mode: MeasureMode,
    /** How large a mark is, from the size of what is shown. */
    private readonly size: () => number,
  ) {}

  get hint(): Measurement {
    const texts = {
      distance: "Point at two places. Corners attract.",
      angle: "Point at two faces.",
      radius: "Point at a round face.",
      area: "Point at a face.",
    };
    return { mode: this.mode, text: texts[this.mode], done: false };
  }

  pick(hit: Intersection): Measurement {
    const mesh = hit.object as Mesh<BufferGeometry>;
    const normal = hit.face!.normal.clone().transformDirection(mesh.matrixWorld);
    const needed = this.mode === "distance" || this.mode === "angle" ? 2 : 1;
    if (this.picked.length >= needed) this.clear();
    if (this.mode === "distance") {
      this.picked.push({ point: snapped(hit, mesh, this.size() * 0.02), normal });
      this.dot(this.picked.at(-1)!.point);
    } else {
      if (this.picked.length === 0) this.clear();
      this.picked.push({ point: hit.point.clone(), normal });
      this.highlight(mesh, hit.faceIndex ?? 0);
    }
    if (this.picked.length < needed) return { mode: this.mode, text: "Now the second.", done: false };
    return { mode: this.mode, text: this.result(mesh, hit.faceIndex ?? 0), done: true };
  }

  clear(): void {
    this.picked = [];
    for (const mark of [...this.marks.children]) {
      (mark as Mesh).geometry.dispose();
      this.marks.remove(mark);
    }
  }

  private result(mesh: Mesh<BufferGeometry>, triangle: number): string {
    const [first, second] = this.picked;
    if (this.mode === "distance") {
      this.line(first!.point, second!.point);
      const off = second!.point.clone().sub(first!.point);
      return `Distance ${number(off.length())}   ΔX ${number(Math.abs(off.x))}  ΔY ${number(Math.abs(off.y))}  ΔZ ${number(Math.abs(off.z))}`;
    }
    if (this.mode === "angle") {
      const between = (first!.normal.angleTo(second!.normal) * 180) / Math.PI;
      const apart = Math.abs(second!.point.clone().sub(first!.point).dot(first!.normal));
      const parallel = between < 0.05 || between > 179.95;
      return parallel ? `Parallel faces, ${number(apart)} apart` : `Angle ${number(180 - between)}° between the faces (${number(between)}° between their normals)`;
    }
    const found = region(mesh.geometry, triangle);
    const { points, normals, area } = inWorld(mesh, found.triangles);
    if (this.mode === "area") return `Area ${number(area)}`;
    const round = fitRound(points, normals);
    if (!round) return "This face is not part of a cylinder or ball.";
    return `${round.kind === "sphere" ? "Ball" : "Cylinder"}: radius ${number(round.radius)}, diameter ${number(2 * round.radius)}`;
  }

  private dot(at: Vector3): void {
    const geometry = new BufferGeometry().setFromPoints([at]);
    const material = new PointsMaterial({ color: ACCENT, size: 10, sizeAttenuation: false, depthTest: false });
    this.add(new Points(geometry, material));
  }

  private line(from: Vector3, to: Vector3): void {
    this.add(new Line(new BufferGeometry().setFromPoints([from, to]), new LineBasicMaterial({ color: ACCENT, depthTest: false })));
  }

  private highlight(mesh: Mesh<BufferGeometry>, triangle: number): void {
    const { triangles } = region(mesh.geometry, triangle);
    const position = mesh.geometry.attributes["position"]!;
    const flat: number[] = [];
    const point = new Vector3();
    for (const at of triangles) for (const corner of corners(mesh.geometry, at)) flat.push(...point.fromBufferAttribute(position, corner).applyMatrix4(mesh.matrixWorld).toArray());
    const geometry = new BufferGeometry().setAttribute("position", new Float32BufferAttribute(flat, 3));
    const material = new MeshBasicMaterial({ color: ACCENT, transparent: true, opacity: 0.45, side: DoubleSide, depthTest: true, polygonOffset: true, polygonOffsetFactor: -4, polygonOffsetUnits: -4 });
    this.add(new Mesh(geometry, material));
  }

  private add(mark: Object3D): void {
    mark.userData["helper"] = true;
    mark.renderOrder = 10;
    this.marks.add(mark);
  }
}

/** The corner of the triangle that was hit, if it is near, else the place itself. */
function snapped(hit: Intersection, mesh: Mesh<BufferGeometry>, near: number): Vector3 {
  const position = mesh.geometry.attributes["position"]!;
  let best = hit.point.clone();
  let least = near;
  for (const corner of corners(mesh.geometry, hit.faceIndex ?? 0)) {
    const point = new Vector3().fromBufferAttribute(position, corner).applyMatrix4(mesh.matrixWorld);
    const distance = point.distanceTo(hit.point);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}

function inWorld(mesh: Mesh<BufferGeometry>, triangles: number[]): { points: Vector3[]; normals: Vector3[]; area: number } {
  const position = mesh.geometry.attributes["position"]!;
  const points: Vector3[] = [];
  const normals: Vector3[] = [];
  let area = 0;
  for (const triangle of triangles) {
    const [a, b, c] = corners(mesh.geometry, triangle).map((corner) => new Vector3().fromBufferAttribute(position, corner).applyMatrix4(mesh.matrixWorld)) as [Vector3, Vector3, Vector3];
    const normal = b.clone().sub(a).cross(c.clone().sub(a));
    const twice = normal.length();
    area += twice / 2;
    points.push(a, b, c);
    if (twice > 0) normals.push(normal.divideScalar(twice));
  }
  return { points, normals, area };
}
