/** The stage around what is shown: light, ground, the lines of edges, the colour of cuts. */
import { BackSide, Box3, Color, DirectionalLight, EdgesGeometry, GridHelper, Group, HemisphereLight, Line, LineBasicMaterial, LineSegments, Mesh, MeshBasicMaterial, PMREMGenerator, Scene, ShadowMaterial, PlaneGeometry, Vector3, type Material, type Object3D, type Plane, type Texture, type WebGLRenderer } from "three";
import { RoomEnvironment } from "three/examples/jsm/environments/RoomEnvironment.js";

export type Environment = "studio" | "daylight" | "technical";
export const ENVIRONMENTS: Environment[] = ["studio", "daylight", "technical"];

const CREASE_DEGREES = 25;
/** Meshes with more triangles than this get no computed edges: looking for creases would take seconds. */
const EDGE_LIMIT = 400_000;

export class Stage {
  readonly scene = new Scene();
  private readonly sun = new DirectionalLight(0xffffff, 1.6);
  private readonly sky = new HemisphereLight(0xffffff, 0x8a93a6, 0.4);
  private readonly ground: Mesh;
  private grid: GridHelper | undefined;
  private readonly fill = new DirectionalLight(0xdfe8ff, 0.5);
  private readonly rim = new DirectionalLight(0xfff1e0, 0.4);
  private readonly room: Texture | undefined;
  private dark = true;
  private gridShown = true;

  constructor(renderer: WebGLRenderer) {
    if (!drawnByProcessor(renderer)) {
      const generator = new PMREMGenerator(renderer);
      this.room = generator.fromScene(new RoomEnvironment(), 0.04).texture;
      generator.dispose();
    }
    this.sun.castShadow = true;
    this.sun.shadow.mapSize.setScalar(this.room ? 2048 : 1024);
    this.sun.shadow.bias = -0.0005;
    this.sun.shadow.radius = 6;
    this.ground = new Mesh(new PlaneGeometry(1, 1), new ShadowMaterial({ opacity: 0.22 }));
    this.ground.rotation.x = -Math.PI / 2;
    this.ground.receiveShadow = true;
    this.ground.userData["helper"] = true;
    this.scene.add(this.sun, this.sun.target, this.fill, this.fill.target, this.rim, this.rim.target, this.sky, this.ground);
    this.environment("studio");
  }

  environment(name: Environment): void {
    const room = name === "technical" ? undefined : this.room;
    this.scene.environment = room ?? null;
    this.scene.environmentIntensity = name === "studio" ? 0.55 : 0.3;
    this.sun.intensity = { studio: 1.6, daylight: 2.9, technical: 1.3 }[name];
    this.sky.intensity = { studio: 0.25, daylight: 0.8, technical: 1.8 }[name] + (room ? 0 : name === "technical" ? 0 : 0.75);
    this.fill.intensity = name === "technical" ? 0.6 : 0.7;
    this.rim.intensity = { studio: 0.8, daylight: 0.4, technical: 0 }[name];
    this.sun.castShadow = name !== "technical";
  }

  theme(dark: boolean): void {
    this.dark = dark;
    (this.ground.material as ShadowMaterial).opacity = dark ? 0.4 : 0.16;
    this.paintGrid();
  }

  showGrid(shown: boolean): void {
    this.gridShown = shown;
    if (this.grid) this.grid.visible = shown;
  }

  /** Puts ground, grid and sun around a box. */
  frame(box: Box3): void {
    const center = box.getCenter(new Vector3());
    const radius = Math.max(box.getSize(new Vector3()).length() / 2, 1e-6);
    const floor = box.min.y - radius * 0.002;
    this.ground.position.set(center.x, floor, center.z);
    this.ground.scale.setScalar(radius * 12);
    this.sun.position.copy(center).add(new Vector3(1.1, 2.2, 1.4).multiplyScalar(radius));
    this.fill.position.copy(center).add(new Vector3(-1.6, 0.7, 0.9).multiplyScalar(radius));
    this.rim.position.copy(center).add(new Vector3(0.2, 0.9, -1.8).multiplyScalar(radius));
    for (const light of [this.sun, this.fill, this.rim]) light.target.position.copy(center);
    const { camera } = this.sun.shadow;
    Object.assign(camera, { left: -radius * 1.6, right: radius * 1.6, top: radius * 1.6, bottom: -radius * 1.6, near: radius * 0.1, far: radius * 8 });
    this.sun.shadow.normalBias = radius * 0.02;
    camera.updateProjectionMatrix();
    const cell = 10 ** Math.round(Math.log10(radius / 3));
    const cells = Math.ceil((radius * 3) / cell) * 2;
    if (this.grid) {
      this.scene.remove(this.grid);
      this.grid.dispose();
    }
    this.grid = new GridHelper(cells * cell, cells);
    this.grid.position.set(Math.round(center.x / cell) * cell, floor, Math.round(center.z / cell) * cell);
    this.grid.userData["helper"] = true;
    this.grid.visible = this.gridShown;
    this.paintGrid();
    this.scene.add(this.grid);
  }

  dispose(): void {
    this.room?.dispose();
    this.grid?.dispose();
    this.sun.dispose();
  }

  private paintGrid(): void {
    if (!this.grid) return;
    const material = this.grid.material;
    const color = new Color(this.dark ? 0x7f8aa6 : 0x55607a);
    this.grid.geometry.deleteAttribute("color");
    for (const each of Array.isArray(material) ? material : [material]) {
      Object.assign(each, { vertexColors: false, color, transparent: true, opacity: this.dark ? 0.16 : 0.2, depthWrite: false });
      each.needsUpdate = true;
    }
  }
}

/** Whether there is no graphics card, so that what a card does in a blink would take seconds. */
function drawnByProcessor(renderer: WebGLRenderer): boolean {
  const gl = renderer.getContext();
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}

export const edgeMaterial = new LineBasicMaterial({ color: 0x10131a, transparent: true, opacity: 0.8, polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -1 });

/** The lines where faces meet: those of the file if it has some, else the creases of its triangles. */
export function edgesOf(root: Object3D): Object3D[] {
  const given: Object3D[] = [];
  const meshes: Mesh[] = [];
  root.traverse((inner) => {
    if (inner instanceof Line && !inner.userData["helper"]) given.push(inner);
    if (inner instanceof Mesh && !inner.userData["helper"]) meshes.push(inner);
  });
  if (given.length) {
    for (const line of given) (line as Line).material = edgeMaterial;
    return given;
  }
  return meshes.flatMap((mesh) => {
    const triangles = (mesh.geometry.index?.count ?? mesh.geometry.attributes["position"]!.count) / 3;
    if (triangles > EDGE_LIMIT) return [];
    const lines = new LineSegments(new EdgesGeometry(mesh.geometry, CREASE_DEGREES), edgeMaterial);
    lines.userData["helper"] = true;
    lines.raycast = () => undefined;
    mesh.add(lines);
    return [lines];
  });
}

/** Paints the inside of cut solids in one colour without light, which looks like the surface of the cut. */
export class Cuts {
  private readonly inside = new MeshBasicMaterial({ color: 0x5a78ff, side: BackSide, polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 1 });
  private readonly added: Mesh[] = [];

  show(roots: Iterable<Object3D>, planes: Plane[]): void {
    this.hide();
    if (!planes.length) return;
    for (const root of roots) {
      const meshes: Mesh[] = [];
      root.traverse((inner) => inner instanceof Mesh && !inner.userData["helper"] && meshes.push(inner));
      for (const mesh of meshes) {
        const back = new Mesh(mesh.geometry, this.inside);
        back.userData["helper"] = true;
        back.raycast = () => undefined;
        mesh.add(back);
        this.added.push(back);
      }
    }
  }

  hide(): void {
    for (const mesh of this.added) mesh.removeFromParent();
    this.added.length = 0;
  }
}

export function prepare(root: Object3D): void {
  root.traverse((inner) => {
    if (!(inner instanceof Mesh)) return;
    inner.castShadow = true;
    inner.receiveShadow = true;
    if (!inner.geometry.hasAttribute("normal")) inner.geometry.computeVertexNormals();
    // Lines lie on the surfaces that they bound.
    for (const material of materials(inner)) Object.assign(material, { polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 1 });
  });
}

export const materials = (mesh: Mesh): Material[] => (Array.isArray(mesh.material) ? mesh.material : [mesh.material]);

export function disposeOf(root: Object3D): void {
  root.traverse((inner) => {
    if (!(inner instanceof Mesh || inner instanceof Line)) return;
    inner.geometry.dispose();
    if (inner instanceof Mesh) for (const material of materials(inner)) material.dispose();
  });
}

export const group = (...children: Object3D[]): Group => {
  const made = new Group();
  if (children.length) made.add(...children);
  return made;
};
