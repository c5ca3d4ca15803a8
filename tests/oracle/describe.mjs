// Writes results as JSON: plain values as they are, handles as what can be measured of them.

import { measureShape } from "./shapes.mjs";

/** @returns a function from any result of an operation to a value that JSON can hold */
export function describer({ occ, jscad, manifold }) {
  const { geom2, geom3, path2 } = jscad.geometries;
  const { measureArea, measureBoundingBox, measureVolume } = jscad.measurements;

  function describe(value) {
    if (value === undefined) return { $undefined: true };
    if (typeof value === "number") return Number.isFinite(value) ? value : { $number: String(value) };
    if (typeof value === "function") return { $function: true };
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(describe);
    if (ArrayBuffer.isView(value)) return Array.from(value, describe);
    if (value instanceof Blob) return { $blob: { size: value.size, type: value.type } };
    return describeManifold(value) ?? describeJscad(value) ?? describeHandle(value) ?? describeFields(value);
  }

  function describeManifold(value) {
    if (value instanceof manifold.Manifold) {
      const volume = value.volume();
      const bounds = boundsOf(value.boundingBox());
      return describeFields({ $manifold: true, volume, surfaceArea: value.surfaceArea(), bounds, numTri: value.numTri(), genus: value.genus() });
    }
    if (value instanceof manifold.CrossSection) {
      const bounds = boundsOf(value.bounds());
      return describeFields({ $crossSection: true, area: value.area(), bounds, numContour: value.numContour() });
    }
    return undefined;
  }

  function describeJscad(value) {
    const kind = Object.entries({ geom2, geom3, path2 }).find(([, { isA }]) => isA(value))?.[0];
    if (!kind) return undefined;
    const [min, max] = measureBoundingBox(value);
    const found = { $jscad: kind, volume: measureVolume(value), area: measureArea(value), bounds: { min, max } };
    if (kind === "geom3") return describeFields({ ...found, polygons: geom3.toPolygons(value).length });
    if (kind === "geom2") return describeFields({ ...found, outlines: geom2.toOutlines(value).length });
    return describeFields({ ...found, points: path2.toPoints(value).length, isClosed: value.isClosed });
  }

  function describeHandle(value) {
    if (value instanceof occ.TopoDS_Shape) return describeFields(measureShape(occ, value));
    return isHandle(value) ? { $handle: value.constructor.name } : undefined;
  }

  function describeFields(value) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, describe(item)]));
  }

  return describe;
}

/** Whether a value lives in the memory of a WebAssembly module and has to be deleted. */
export function isHandle(value) {
  return typeof value?.delete === "function" && typeof value.isDeleted === "function";
}

function boundsOf({ min, max }) {
  return { min, max };
}
