/** The viewer: results on a stage, seen from where one likes, cut, taken apart and measured. It knows no framework. */
import { Box3, Group, Line, Mesh, OrthographicCamera, PCFShadowMap, PerspectiveCamera, Plane, Raycaster, Vector2, Vector3, WebGLRenderer, ACESFilmicToneMapping, type Camera, type Object3D } from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import { ViewHelper } from "three/examples/jsm/helpers/ViewHelper.js";
import { load, type Kind } from "./load";
import { Measuring, type Measurement, type MeasureMode } from "./measure";
import { Cuts, disposeOf, edgeMaterial, edgesOf, group, prepare, Stage, type Environment } from "./scene";
import { describe, properties, type Properties, type TreeNode } from "./tree";

export type StandardView = "iso" | "front" | "back" | "left" | "right" | "top" | "bottom";
export const VIEWS: StandardView[] = ["iso", "front", "back", "left", "right", "top", "bottom"];
export type Axis = "x" | "y" | "z";
export interface Section {
  axis: Axis;
  /** How far through the whole box, from 0 to 1. */
  at: number;
  flip: boolean;
}

export interface State {
  tree: TreeNode[];
  hidden: ReadonlySet<string>;
  selected: string | undefined;
  properties: Properties | undefined;
  measurement: Measurement | undefined;
  triangles: number;
  size: [number, number, number];
  busy: number;
}

interface Shown {
  id: string;
  name: string;
  holder: Group;
  object: Object3D;
  edges: Object3D[];
}

const DIRECTIONS: Record<StandardView, [number, number, number]> = {
  iso: [1, 0.8, 1.25], front: [0, 0, 1], back: [0, 0, -1], left: [-1, 0, 0], right: [1, 0, 0], top: [0, 1, 0.0001], bottom: [0, -1, 0.0001],
};
/** How much larger the view is than what is in it. */
const MARGIN = 1.08;
const EMPTY: State = { tree: [], hidden: new Set(), selected: undefined, properties: undefined, measurement: undefined, triangles: 0, size: [0, 0, 0], busy: 0 };

export class Viewer {
  readonly canvas: HTMLCanvasElement;
  private readonly renderer: WebGLRenderer;
  private readonly stage: Stage;
  private readonly world = new Group();
  private readonly marks = new Group();
  private readonly perspective = new PerspectiveCamera(35, 1, 0.1, 1000);
  private readonly parallel = new OrthographicCamera(-1, 1, 1, -1, 0.1, 1000);
  private camera: PerspectiveCamera | OrthographicCamera = this.perspective;
  private controls: OrbitControls;
  private compass: ViewHelper;
  private readonly cuts = new Cuts();
  private readonly shown: Shown[] = [];
  private readonly objects = new Map<string, Object3D>();
  private readonly originalPlaces = new Map<Object3D, Vector3>();
  private readonly listeners = new Set<() => void>();
  private readonly observer: ResizeObserver;
  private state: State = EMPTY;
  private measuring: Measuring | undefined;
  private sections: Section[] = [];
  private exploded = 0;
  private gap = 0.25;
  private edgesShown = true;
  private frame = 0;
  private last = 0;
  private gone = false;
  private loads = 0;
  private pressed: { x: number; y: number } | undefined;
  private flight: { from: Vector3; to: Vector3; fromTarget: Vector3; toTarget: Vector3; fromZoom: number; toZoom: number; start: number } | undefined;

  constructor(private readonly container: HTMLElement) {
    this.renderer = new WebGLRenderer({ antialias: true, alpha: true, preserveDrawingBuffer: true });
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
    this.renderer.toneMapping = ACESFilmicToneMapping;
    this.renderer.toneMappingExposure = 1.05;
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = PCFShadowMap;
    this.renderer.localClippingEnabled = true;
    this.renderer.autoClear = false;
    this.canvas = this.renderer.domElement;
    this.canvas.tabIndex = 0;
    container.append(this.canvas);
    this.stage = new Stage(this.renderer);
    this.stage.scene.add(this.world, this.marks);
    this.controls = this.makeControls();
    this.compass = new ViewHelper(this.camera, this.canvas);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
    this.canvas.addEventListener("pointerdown", this.onDown);
    this.canvas.addEventListener("pointerup", this.onUp);
    this.canvas.addEventListener("keydown", this.onKey);
    this.resize();
  }

  // What is followed

  getState = (): State => this.state;

  subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  private change(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    for (const tell of this.listeners) tell();
    this.draw();
  }

  // What is shown

  /** Shows a file, in the place of the one with the same id, if there is one. The camera moves for the first only. */
  async add(id: string, name: string, kind: Kind, bytes: ArrayBuffer): Promise<void> {
    const turn = ++this.loads;
    this.change({ busy: this.state.busy + 1 });
    try {
      const { object } = await load(kind, bytes);
      if (this.gone) return disposeOf(object);
      const before = this.shown.findIndex((each) => each.id === id);
      const wasEmpty = this.shown.length === 0;
      prepare(object);
      const edges = edgesOf(object);
      for (const line of edges) line.visible = this.edgesShown;
      const holder = group(object);
      const made: Shown = { id, name, holder, object, edges };
      if (before >= 0) {
        this.drop(this.shown[before]!);
        this.shown[before] = made;
      } else this.shown.push(made);
      this.world.add(holder);
      object.traverse((inner) => this.originalPlaces.set(inner, inner.position.clone()));
      this.arrange();
      this.rebuild();
      if (wasEmpty || before < 0) this.fit(!wasEmpty && turn > 1);
    } finally {
      if (!this.gone) this.change({ busy: this.state.busy - 1 });
    }
  }

  remove(id: string): void {
    const at = this.shown.findIndex((each) => each.id === id);
    if (at < 0) return;
    this.drop(this.shown[at]!);
    this.shown.splice(at, 1);
    this.arrange();
    this.rebuild();
    if (this.shown.length) this.fit();
  }

  get ids(): string[] {
    return this.shown.map((each) => each.id);
  }

  private drop({ holder, object }: Shown): void {
    object.traverse((inner) => this.originalPlaces.delete(inner));
    this.world.remove(holder);
    disposeOf(object);
    this.measuring?.clear();
  }

  private rebuild(): void {
    this.objects.clear();
    const tree = this.shown.map(({ id, name, object }) => ({ ...describe(object, id, name, (node, found) => this.objects.set(node, found)), kind: "result" as const }));
    const hidden = new Set([...this.state.hidden].filter((id) => this.objects.has(id)));
    for (const id of hidden) this.objects.get(id)!.visible = false;
    let triangles = 0;
    for (const { object } of this.shown) {
      object.traverse((inner) => {
        if (inner instanceof Mesh && !inner.userData["helper"]) triangles += (inner.geometry.index?.count ?? inner.geometry.attributes["position"]!.count) / 3;
      });
    }
    const box = this.shown[0] ? boxOf(this.shown[0].object) : new Box3();
    const size = box.isEmpty() ? new Vector3() : box.getSize(new Vector3());
    this.applySections();
    const selected = this.state.selected && this.objects.has(this.state.selected) ? this.state.selected : undefined;
    this.change({ tree, hidden, triangles, size: size.toArray(), selected, ...(!selected && { properties: undefined }) });
  }

  /** Places results beside each other, and their parts as far apart as they are exploded. */
  private arrange(): void {
    this.explodeParts();
    let edge = 0;
    let widest = 0;
    for (const { object } of this.shown) widest = Math.max(widest, boxOf(object).getSize(new Vector3()).x);
    this.shown.forEach(({ holder, object }, at) => {
      holder.position.set(0, 0, 0);
      holder.updateMatrixWorld(true);
      const box = boxOf(object);
      if (at > 0 && !box.isEmpty()) holder.position.x = edge + widest * this.gap - box.min.x;
      holder.updateMatrixWorld(true);
      edge = boxOf(object).max.x;
    });
    const whole = this.bounds();
    if (!whole.isEmpty()) this.stage.frame(whole);
  }

  private explodeParts(): void {
    for (const { object, holder } of this.shown) {
      for (const [inner, place] of this.originalPlaces) if (isInside(inner, object)) inner.position.copy(place);
      holder.updateMatrixWorld(true);
      if (this.exploded === 0) continue;
      const parts: Mesh[] = [];
      object.traverse((inner) => inner instanceof Mesh && !inner.userData["helper"] && parts.push(inner));
      const center = boxOf(object).getCenter(new Vector3());
      for (const part of parts) {
        const off = boxOf(part).getCenter(new Vector3()).sub(center).multiplyScalar(this.exploded * 1.5);
        const parent = part.parent!;
        const here = parent.worldToLocal(part.getWorldPosition(new Vector3()).add(off));
        part.position.copy(here);
      }
      object.updateMatrixWorld(true);
    }
  }

  private bounds(): Box3 {
    const box = new Box3();
    for (const { object } of this.shown) box.union(boxOf(object));
    return box;
  }

  // What one may change

  setTheme(dark: boolean): void {
    this.stage.theme(dark);
    edgeMaterial.color.set(dark ? 0x05070b : 0x161a24);
    this.draw();
  }

  setEnvironment(name: Environment): void {
    this.stage.environment(name);
    this.draw();
  }

  setGrid(shown: boolean): void {
    this.stage.showGrid(shown);
    this.draw();
  }

  setEdges(shown: boolean): void {
    this.edgesShown = shown;
    for (const { edges } of this.shown) for (const line of edges) line.visible = shown;
    this.draw();
  }

  setExplode(amount: number): void {
    this.exploded = amount;
    this.measuring?.clear();
    this.arrange();
    this.draw();
  }

  setGap(gap: number): void {
    this.gap = gap;
    this.arrange();
    this.draw();
  }

  /** Which axis of the files points up. */
  setUp(axis: "y" | "z"): void {
    this.world.rotation.x = axis === "z" ? -Math.PI / 2 : 0;
    this.world.updateMatrixWorld(true);
    this.measuring?.clear();
    this.arrange();
    this.fit();
  }

  setSections(sections: Section[]): void {
    this.sections = sections;
    this.applySections();
    this.draw();
  }

  private applySections(): void {
    const box = this.bounds();
    const planes = box.isEmpty() ? [] : this.sections.map((section) => planeOf(section, box));
    this.renderer.clippingPlanes = planes;
    this.cuts.show(this.shown.map(({ object }) => object), planes);
  }

  setVisible(id: string, visible: boolean): void {
    const object = this.objects.get(id);
    if (!object) return;
    object.visible = visible;
    const hidden = new Set(this.state.hidden);
    if (visible) hidden.delete(id);
    else hidden.add(id);
    this.change({ hidden });
  }

  showAll(): void {
    for (const id of this.state.hidden) this.objects.get(id)!.visible = true;
    this.change({ hidden: new Set() });
  }

  select(id: string | undefined): void {
    for (const object of this.objects.values()) if (object instanceof Mesh) glow(object, false);
    const object = id === undefined ? undefined : this.objects.get(id);
    object?.traverse((inner) => inner instanceof Mesh && !inner.userData["helper"] && glow(inner, true));
    const name = id === undefined ? "" : (find(this.state.tree, id)?.name ?? "");
    this.change({ selected: object ? id : undefined, properties: object && properties(object, name) });
  }

  setMeasure(mode: MeasureMode | undefined): void {
    this.measuring?.clear();
    this.measuring = mode && new Measuring(this.marks, mode, () => this.bounds().getSize(new Vector3()).length());
    this.canvas.style.cursor = mode ? "crosshair" : "";
    this.change({ measurement: this.measuring?.hint });
  }

  // Where it is seen from

  setProjection(kind: "perspective" | "parallel"): void {
    const next = kind === "perspective" ? this.perspective : this.parallel;
    if (next === this.camera) return;
    next.position.copy(this.camera.position);
    const target = this.controls.target.clone();
    this.controls.dispose();
    this.camera = next;
    this.controls = this.makeControls();
    this.controls.target.copy(target);
    this.compass.dispose();
    this.compass = new ViewHelper(this.camera, this.canvas);
    this.resize();
    this.fit();
  }

  fit(smoothly = true): void {
    this.look(this.camera.position.clone().sub(this.controls.target).normalize(), smoothly);
  }

  view(name: StandardView): void {
    this.look(new Vector3(...DIRECTIONS[name]).normalize(), true);
  }

  private look(direction: Vector3, smoothly: boolean): void {
    const box = this.bounds();
    if (box.isEmpty()) return;
    if (direction.lengthSq() < 0.5) direction.set(...DIRECTIONS.iso).normalize();
    const center = box.getCenter(new Vector3());
    const radius = Math.max(box.getSize(new Vector3()).length() / 2, 1e-6);
    const { aspect } = this.perspective;
    const half = Math.tan((this.perspective.fov * Math.PI) / 360);
    // As near as the corners of the box allow.
    const side = new Vector3().crossVectors(new Vector3(0, 1, 0), direction).normalize();
    const above = new Vector3().crossVectors(direction, side);
    let distance = radius * 0.2;
    let tall = radius * 0.1;
    for (let corner = 0; corner < 8; corner++) {
      const off = new Vector3(corner & 1 ? box.max.x : box.min.x, corner & 2 ? box.max.y : box.min.y, corner & 4 ? box.max.z : box.min.z).sub(center);
      const across = Math.abs(off.dot(side)) * MARGIN;
      const up = Math.abs(off.dot(above)) * MARGIN;
      distance = Math.max(distance, off.dot(direction) + Math.max(up / half, across / (half * aspect)));
      tall = Math.max(tall, up, across / aspect);
    }
    for (const camera of [this.perspective, this.parallel]) Object.assign(camera, { near: radius / 100, far: distance + radius * 40 });
    Object.assign(this.parallel, { left: -tall * aspect, right: tall * aspect, top: tall, bottom: -tall });
    this.perspective.updateProjectionMatrix();
    this.parallel.updateProjectionMatrix();
    const to = center.clone().addScaledVector(direction, distance);
    const still = !smoothly || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const flight = { from: this.camera.position.clone(), to, fromTarget: this.controls.target.clone(), toTarget: center, fromZoom: this.camera.zoom, toZoom: 1, start: performance.now() };
    if (still) this.arrive(flight, 1);
    else this.flight = flight;
    this.draw();
  }

  private arrive(flight: NonNullable<Viewer["flight"]>, share: number): void {
    const t = 1 - (1 - share) ** 3;
    const target = flight.fromTarget.clone().lerp(flight.toTarget, t);
    // On the way the distance changes evenly, or turning half around would lead through the object.
    const from = flight.from.clone().sub(flight.fromTarget);
    const to = flight.to.clone().sub(flight.toTarget);
    const length = from.length() + (to.length() - from.length()) * t;
    const way = from.lengthSq() < 1e-12 ? to : from.normalize().lerp(to.clone().normalize(), t);
    this.camera.position.copy(target).addScaledVector(way.normalize(), length);
    this.camera.zoom = flight.fromZoom + (flight.toZoom - flight.fromZoom) * t;
    this.camera.updateProjectionMatrix();
    this.controls.target.copy(target);
    this.controls.update();
  }

  // Pictures

  /** The picture as it is now, as PNG. */
  async screenshot(): Promise<Blob> {
    this.render(false);
    const blob = await new Promise<Blob | null>((resolve) => this.canvas.toBlob(resolve, "image/png"));
    this.draw();
    if (!blob) throw new Error("The browser made no picture.");
    return blob;
  }

  draw(): void {
    if (!this.frame && !this.gone) this.frame = requestAnimationFrame(this.tick);
  }

  private tick = (now: number): void => {
    this.frame = 0;
    const delta = Math.min((now - this.last) / 1000, 0.1);
    this.last = now;
    if (this.flight) {
      const share = Math.min(1, (now - this.flight.start) / 420);
      this.arrive(this.flight, Math.max(share, 0));
      if (share >= 1) this.flight = undefined;
    }
    if (this.compass.animating) this.compass.update(delta);
    this.controls.update();
    this.render(true);
    if (this.flight || this.compass.animating) this.draw();
  };

  private render(withCompass: boolean): void {
    this.renderer.clear();
    this.renderer.render(this.stage.scene, this.camera as Camera);
    if (withCompass && this.shown.length) {
      const { clippingPlanes } = this.renderer;
      this.renderer.clippingPlanes = [];
      this.compass.center.copy(this.controls.target);
      this.compass.render(this.renderer);
      this.renderer.clippingPlanes = clippingPlanes;
    }
  }

  private makeControls(): OrbitControls {
    const controls = new OrbitControls(this.camera, this.canvas);
    controls.enableDamping = false;
    controls.zoomToCursor = true;
    controls.addEventListener("change", () => this.draw());
    return controls;
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (!width || !height) return;
    this.renderer.setSize(width, height);
    const aspect = width / height;
    this.perspective.aspect = aspect;
    this.perspective.updateProjectionMatrix();
    Object.assign(this.parallel, { left: this.parallel.bottom * aspect, right: this.parallel.top * aspect });
    this.parallel.updateProjectionMatrix();
    this.render(true);
    this.draw();
  }

  // Pointing

  private onDown = (event: PointerEvent): void => {
    this.flight = undefined;
    this.pressed = { x: event.clientX, y: event.clientY };
  };

  private onUp = (event: PointerEvent): void => {
    const { pressed } = this;
    this.pressed = undefined;
    if (!pressed || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 4 || event.button !== 0) return;
    if (this.compass.handleClick(event)) return this.draw();
    const hit = this.hit(event);
    if (this.measuring) {
      if (hit?.face) this.change({ measurement: this.measuring.pick(hit) });
      return;
    }
    const id = hit && [...this.objects].find(([, object]) => object === hit.object)?.[0];
    this.select(id);
  };

  private onKey = (event: KeyboardEvent): void => {
    const keys: Record<string, () => void> = {
      f: () => this.fit(), "0": () => this.view("iso"), "1": () => this.view("front"), "2": () => this.view("back"), "3": () => this.view("left"), "4": () => this.view("right"), "5": () => this.view("top"), "6": () => this.view("bottom"),
      ArrowLeft: () => this.turn(-0.12, 0), ArrowRight: () => this.turn(0.12, 0), ArrowUp: () => this.turn(0, -0.12), ArrowDown: () => this.turn(0, 0.12),
      "+": () => this.zoom(0.85), "=": () => this.zoom(0.85), "-": () => this.zoom(1 / 0.85), Escape: () => this.select(undefined),
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  private turn(around: number, over: number): void {
    const off = this.camera.position.clone().sub(this.controls.target);
    const radius = off.length();
    const theta = Math.atan2(off.x, off.z) + around;
    const phi = Math.min(Math.max(Math.acos(off.y / radius) + over, 0.01), Math.PI - 0.01);
    off.set(radius * Math.sin(phi) * Math.sin(theta), radius * Math.cos(phi), radius * Math.sin(phi) * Math.cos(theta));
    this.camera.position.copy(this.controls.target).add(off);
    this.controls.update();
    this.draw();
  }

  private zoom(by: number): void {
    this.camera.position.sub(this.controls.target).multiplyScalar(by).add(this.controls.target);
    if (this.camera === this.parallel) this.camera.zoom /= by;
    this.camera.updateProjectionMatrix();
    this.controls.update();
    this.draw();
  }

  private hit(event: PointerEvent) {
    const box = this.canvas.getBoundingClientRect();
    const pointer = new Vector2(((event.clientX - box.left) / box.width) * 2 - 1, 1 - ((event.clientY - box.top) / box.height) * 2);
    const ray = new Raycaster();
    ray.setFromCamera(pointer, this.camera);
    const planes = this.renderer.clippingPlanes as Plane[];
    return ray
      .intersectObjects(this.shown.map(({ object }) => object), true)
      .find((found) => found.object instanceof Mesh && !found.object.userData["helper"] && isVisible(found.object) && planes.every((plane) => plane.distanceToPoint(found.point) > -1e-9));
  }

  dispose(): void {
    this.gone = true;
    cancelAnimationFrame(this.frame);
    this.observer.disconnect();
    this.controls.dispose();
    this.compass.dispose();
    this.measuring?.clear();
    this.cuts.hide();
    for (const each of this.shown) this.drop(each);
    this.stage.dispose();
    this.renderer.dispose();
    this.renderer.forceContextLoss();
    this.canvas.remove();
  }
}

function boxOf(object: Object3D): Box3 {
  const box = new Box3();
  object.updateWorldMatrix(true, true);
  object.traverse((inner) => {
    if (!(inner instanceof Mesh || inner instanceof Line) || inner.userData["helper"]) return;
    if (!inner.geometry.boundingBox) inner.geometry.computeBoundingBox();
    if (inner.geometry.boundingBox && !inner.geometry.boundingBox.isEmpty()) box.union(inner.geometry.boundingBox.clone().applyMatrix4(inner.matrixWorld));
  });
  return box;
}

function planeOf({ axis, at, flip }: Section, box: Box3): Plane {
  const normal = new Vector3(axis === "x" ? 1 : 0, axis === "y" ? 1 : 0, axis === "z" ? 1 : 0);
  const place = box.min[axis] + (box.max[axis] - box.min[axis]) * at;
  return flip ? new Plane(normal, -place) : new Plane(normal.negate(), place);
}

function isInside(object: Object3D, root: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (at === root) return true;
  return false;
}

function isVisible(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (!at.visible) return false;
  return true;
}

const find = (nodes: TreeNode[], id: string): TreeNode | undefined => {
  for (const node of nodes) {
    const found = node.id === id ? node : find(node.children, id);
    if (found) return found;
  }
  return undefined;
};

/** Materials are shared by parts, so the one that glows gets its own. */
function glow(mesh: Mesh, on: boolean): void {
  const kept = mesh.userData["plainMaterial"] as Mesh["material"] | undefined;
  if (kept) {
    (mesh.material as { dispose(): void }).dispose();
    mesh.material = kept;
    delete mesh.userData["plainMaterial"];
  }
  const material = mesh.material;
  if (!on || Array.isArray(material) || !("emissive" in material)) return;
  const bright = material.clone() as typeof material & { emissive: { set(color: number): void }; emissiveIntensity: number };
  bright.emissive.set(0x2f55ff);
  bright.emissiveIntensity = 0.45;
  mesh.userData["plainMaterial"] = material;
  mesh.material = bright;
}
