/** The tree of what is shown: names, visibility and properties, by ids that stay. */
import { Line, Mesh, type Material, type Object3D } from "three";

export interface TreeNode {
  id: string;
  name: string;
  kind: "result" | "group" | "part" | "edges";
  children: TreeNode[];
}

export interface Properties {
  name: string;
  facts: [string, string][];
}

const FROM_LOADER = new Set(["name", "assetExtras", "gltfExtensions", "plainMaterial", "helper"]);

/** Describes an object and what is in it; `remember` keeps which object an id stands for. */
export function describe(object: Object3D, id: string, name: string, remember: (id: string, object: Object3D) => void): TreeNode {
  remember(id, object);
  const children = object.children
    .filter((child) => !child.userData["helper"])
    .map((child, at) => describe(child, `${id}.${at}`, nameOf(child, at), remember));
  return { id, name, kind: kindOf(object), children };
}

function nameOf(object: Object3D, at: number): string {
  const given: unknown = object.userData["name"];
  return (typeof given === "string" && given) || object.name || `${kindOf(object)} ${at + 1}`;
}

function kindOf(object: Object3D): TreeNode["kind"] {
  if (object instanceof Mesh) return "part";
  return object instanceof Line ? "edges" : "group";
}

/** Everything that is known of an object: what the file says, and what is counted. */
export function properties(object: Object3D, name: string): Properties {
  const facts: [string, string][] = [];
  let triangles = 0;
  let parts = 0;
  object.traverse((inner) => {
    if (!(inner instanceof Mesh) || inner.userData["helper"]) return;
    parts++;
    const { index, attributes } = inner.geometry;
    triangles += (index ? index.count : (attributes["position"]?.count ?? 0)) / 3;
  });
  if (parts > 1) facts.push(["Parts", parts.toLocaleString("en")]);
  if (triangles) facts.push(["Triangles", Math.round(triangles).toLocaleString("en")]);
  if (object instanceof Mesh) {
    const material = object.material as Material & { color?: { getHexString(): string } };
    if (material.name) facts.push(["Material", material.name]);
    if (material.color) facts.push(["Colour", `#${material.color.getHexString()}`]);
  }
  const extras: Record<string, unknown> = { ...(object.userData["assetExtras"] as object | undefined), ...object.userData };
  for (const [key, value] of Object.entries(extras)) {
    if (FROM_LOADER.has(key) || value === undefined) continue;
    facts.push([key, typeof value === "object" ? JSON.stringify(value) : String(value)]);
  }
  return { name, facts };
}
