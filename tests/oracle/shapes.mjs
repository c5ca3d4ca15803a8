// Measures an OCCT shape with the kernel's own bindings.

const KINDS = ["compound", "compsolid", "solid", "shell", "face", "wire", "edge", "vertex"];
const COUNTED = { solids: "SOLID", shells: "SHELL", faces: "FACE", wires: "WIRE", edges: "EDGE", vertices: "VERTEX" };

/** What tells one shape from another. `bounds` are those of BRepBndLib::Add, the only ones bound: loose on curves. */
export function measureShape(occ, shape) {
  if (shape.IsNull()) {
    return { $shape: "null" };
  }
  const parts = {};
  for (const [name, kind] of Object.entries(COUNTED)) {
    parts[name] = uniqueParts(occ, shape, occ.TopAbs_ShapeEnum[kind]);
  }
  try {
    return measureParts(occ, shape, parts);
  } finally {
    Object.values(parts).flat().forEach((part) => part.delete());
  }
}

function measureParts(occ, shape, parts) {
  const volume = total(occ, "VolumeProperties", parts.solids);
  const area = total(occ, "SurfaceProperties", [shape]);
  const length = total(occ, "LinearProperties", parts.edges);
  return {
    $shape: KINDS[shape.ShapeType().value],
    volume: volume.mass,
    area: area.mass,
    length: length.mass,
    center: centerOf(occ, parts, volume, area, length),
    bounds: boundsOf(occ, shape),
    counts: Object.fromEntries(Object.entries(parts).map(([name, found]) => [name, found.length])),
  };
}

function centerOf(occ, parts, volume, area, length) {
  if (parts.solids.length) return volume.center;
  if (parts.faces.length) return area.center;
  if (parts.edges.length) return length.center;
  const points = parts.vertices.map((part) => take(occ.CastToVertex(part), (vertex) => coordinates(occ.BRep_Tool_Pnt(vertex))));
  return weightedMean(points, points.map(() => 1));
}

function uniqueParts(occ, shape, kind) {
  const buckets = new Map();
  const found = [];
  const explorer = new occ.TopExp_Explorer(shape, kind);
  for (; explorer.More(); explorer.Next()) {
    const part = explorer.Current();
    const hash = occ.TopoDS_Shape_HashCode(part, 2 ** 30);
    const bucket = buckets.get(hash) ?? [];
    if (bucket.some((other) => other.IsSame(part))) {
      part.delete();
      continue;
    }
    buckets.set(hash, [...bucket, part]);
    found.push(part);
  }
  explorer.delete();
  return found;
}

function total(occ, kind, shapes) {
  const each = shapes.map((shape) =>
    take(new occ.GProp_GProps(), (properties) => {
      occ[`BRepGProp_${kind}`](shape, properties);
      return { mass: properties.Mass(), center: coordinates(properties.CentreOfMass()) };
    }),
  );
  const masses = each.map(({ mass }) => mass);
  return { mass: masses.reduce((sum, mass) => sum + mass, 0), center: weightedMean(each.map(({ center }) => center), masses) };
}

function weightedMean(points, weights) {
  const sum = weights.reduce((a, b) => a + b, 0);
  return [0, 1, 2].map((axis) => points.reduce((a, point, at) => a + point[axis] * weights[at], 0) / sum);
}

function boundsOf(occ, shape) {
  return take(new occ.Bnd_Box(), (box) => {
    occ.BRepBndLib.Add(shape, box, false);
    if (box.IsVoid()) return null;
    box.SetGap(0);
    return { min: coordinates(box.CornerMin()), max: coordinates(box.CornerMax()) };
  });
}

function coordinates(point) {
  return take(point, () => [point.X(), point.Y(), point.Z()]);
}

function take(handle, use) {
  try {
    return use(handle);
  } finally {
    handle.delete();
  }
}
