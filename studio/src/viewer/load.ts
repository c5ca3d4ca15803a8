/** Files become three.js objects: GLB with Draco and meshopt, decomposed meshes, STL. Decoders are files of our own. */
import { BufferAttribute, BufferGeometry, Color, DoubleSide, Group, LineBasicMaterial, LineSegments, Mesh, MeshStandardMaterial, type Object3D } from "three";
import { DRACOLoader } from "three/examples/jsm/loaders/DRACOLoader.js";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { STLLoader } from "three/examples/jsm/loaders/STLLoader.js";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";

declare const __DRACO_FOLDER__: string;

export type Kind = "glb" | "decomposed-mesh" | "stl";

export interface Loaded {
  object: Object3D;
  /** Whether the numbers are metres, as in a glTF file that a conversion made. */
  kind: Kind;
}

/** What a file is, by its name and first bytes; nothing if it cannot be shown. */
export function kindOf(name: string, bytes: ArrayBuffer): Kind | undefined {
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 5));
  if (head.startsWith("glTF")) return "glb";
  if (/\.gltf$/i.test(name)) return "glb";
  if (/\.stl$/i.test(name)) return "stl";
  if (/\.json$/i.test(name) && head.trimStart().startsWith("{")) return "decomposed-mesh";
  return undefined;
}

let gltf: GLTFLoader | undefined;

function gltfLoader(): GLTFLoader {
  if (gltf) return gltf;
  const draco = new DRACOLoader().setDecoderPath(__DRACO_FOLDER__);
  gltf = new GLTFLoader().setDRACOLoader(draco).setMeshoptDecoder(MeshoptDecoder);
  return gltf;
}

export async function load(kind: Kind, bytes: ArrayBuffer): Promise<Loaded> {
  if (kind === "glb") {
    const found = await gltfLoader().parseAsync(bytes, "");
    const { scene } = found;
    if (found.asset?.extras) scene.userData["assetExtras"] = found.asset.extras as unknown;
    return { object: scene, kind };
  }
  if (kind === "stl") {
    const mesh = new Mesh(new STLLoader().parse(bytes), surface());
    mesh.name = "solid";
    return { object: new Group().add(mesh), kind };
  }
  return { object: decomposed(JSON.parse(new TextDecoder().decode(bytes)) as DecomposedMesh), kind };
}

export const surface = (color = 0xb9c2d0) =>
  new MeshStandardMaterial({ color: new Color(color), metalness: 0.05, roughness: 0.55, side: DoubleSide });

export interface DecomposedMesh {
  faceList: { faceIndex: number; vertexCoord: number[]; normalCoord?: number[]; triIndexes: number[]; surfaceType?: string; area?: number }[];
  edgeList: { edgeIndex: number; vertexCoord: [number, number, number][]; curveType?: string; length?: number }[];
}

/** A mesh by faces and edges: each face an object of its own, so that the tree can name it, and all edges as lines. */
export function decomposed(mesh: DecomposedMesh): Group {
  const group = new Group();
  const faces = new Group();
  faces.name = "faces";
  const material = surface();
  for (const face of mesh.faceList ?? []) {
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", new BufferAttribute(new Float32Array(face.vertexCoord), 3));
    if (face.normalCoord?.length === face.vertexCoord.length) {
      geometry.setAttribute("normal", new BufferAttribute(new Float32Array(face.normalCoord), 3));
    }
    geometry.setIndex(face.triIndexes);
    if (!geometry.hasAttribute("normal")) geometry.computeVertexNormals();
    const part = new Mesh(geometry, material);
    part.name = `face ${face.faceIndex}`;
    part.userData = { faceIndex: face.faceIndex, ...(face.surfaceType && { surface: face.surfaceType }), ...(face.area !== undefined && { area: face.area }) };
    faces.add(part);
  }
  group.add(faces);
  if (mesh.edgeList?.length) group.add(lines(mesh.edgeList.map((edge) => edge.vertexCoord)));
  return group;
}

function lines(polylines: [number, number, number][][]): LineSegments {
  const points: number[] = [];
  for (const polyline of polylines) {
    for (let at = 1; at < polyline.length; at++) points.push(...polyline[at - 1]!, ...polyline[at]!);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(points), 3));
  const found = new LineSegments(geometry, new LineBasicMaterial());
  found.name = "edges";
  return found;
}
