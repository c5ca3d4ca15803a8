import { useEffect, useRef } from "react";
import {
  Box3,
  Color,
  DirectionalLight,
  EdgesGeometry,
  Group,
  HemisphereLight,
  LineBasicMaterial,
  LineSegments,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  Sphere,
  WebGLRenderer,
  type Object3D,
} from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";

const EDGE_ANGLE = 30;
const TINT = "#7d9fd0";

/** The scene, which outlives the models that are shown in it. */
class Stage {
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(35, 1, 0.01, 10_000);
  private readonly controls: OrbitControls;
  private readonly sizes: ResizeObserver;
  private model: Object3D = new Group();

  constructor(private readonly place: HTMLElement) {
    this.renderer = new WebGLRenderer({ antialias: true });
    this.renderer.setPixelRatio(devicePixelRatio);
    place.append(this.renderer.domElement);
    this.scene.background = new Color("#f3f4f6");
    const sun = new DirectionalLight("white", 2.4);
    sun.position.set(2, 4, 3);
    this.camera.add(sun);
    this.scene.add(new HemisphereLight("white", "#8890a0", 1.4), this.camera);
    this.controls = new OrbitControls(this.camera, this.renderer.domElement);
    this.controls.enableDamping = true;
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(place);
    this.renderer.setAnimationLoop(() => {
      this.controls.update();
      this.renderer.render(this.scene, this.camera);
    });
  }

  async show(url: string): Promise<void> {
    const { scene } = await new GLTFLoader().loadAsync(url);
    this.clear();
    this.model = scene;
    outline(scene);
    this.scene.add(scene);
    this.frame();
    this.place.dataset["shown"] = url;
  }

  dispose(): void {
    this.sizes.disconnect();
    this.renderer.setAnimationLoop(null);
    this.clear();
    this.controls.dispose();
    this.renderer.dispose();
    this.renderer.domElement.remove();
  }

  private clear(): void {
    this.scene.remove(this.model);
    this.model.traverse((part) => {
      if (part instanceof Mesh || part instanceof LineSegments) part.geometry.dispose();
    });
  }

  /** Put the camera where it sees all of the model, whatever its size. */
  private frame(): void {
    const { center, radius } = new Box3().setFromObject(this.model).getBoundingSphere(new Sphere());
    const distance = (radius || 1) / Math.sin(((this.camera.fov / 2) * Math.PI) / 180);
    this.camera.position
      .set(0.65, 0.5, 1)
      .normalize()
      .multiplyScalar(distance * 1.1)
      .add(center);
    this.camera.near = distance / 100;
    this.camera.far = distance * 10;
    this.camera.updateProjectionMatrix();
    this.controls.target.copy(center);
  }

  private resize(): void {
    const { clientWidth, clientHeight } = this.place;
    this.renderer.setSize(clientWidth, clientHeight);
    this.camera.aspect = clientWidth / Math.max(clientHeight, 1);
    this.camera.updateProjectionMatrix();
  }
}

/** Draw the edges, as technical drawings do. */
function outline(model: Object3D): void {
  const meshes: Mesh[] = [];
  model.traverse((part) => {
    if (part instanceof Mesh) meshes.push(part);
  });
  for (const mesh of meshes) {
    if (mesh.material instanceof MeshStandardMaterial) {
      // Grey is what has no colour of its own.
      const { r, g, b } = mesh.material.color;
      if (r === g && g === b) mesh.material.color.set(TINT);
      mesh.material.polygonOffset = true;
      mesh.material.polygonOffsetFactor = 1;
      mesh.material.polygonOffsetUnits = 1;
    }
    mesh.add(
      new LineSegments(new EdgesGeometry(mesh.geometry, EDGE_ANGLE), new LineBasicMaterial({ color: "#30343c" })),
    );
  }
}

/** Shows a GLB. */
export function Viewer({ url }: { url: string | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);

  useEffect(() => {
    const made = new Stage(place.current as HTMLElement);
    stage.current = made;
    return () => made.dispose();
  }, []);

  useEffect(() => {
    if (url) stage.current?.show(url).catch((error: unknown) => console.error("The model cannot be shown.", error));
  }, [url]);

  return <main ref={place} className="viewer" />;
}
