/** Pipelines by the builder of the SDK: what a step returns is the reference to its result. */
import { choice, file, map, pipeline, step } from "@cadcloud/sdk";

const outputs = { formats: ["gltf", "step"] };

/** A plate with rounded edges and four holes. */
export function bracket({ width = 80, length = 50, height = 8, fillet = 2, hole = 4 }) {
  const [x, z] = [width / 2 - 10, length / 2 - 10];
  const corners = [
    [-x, -z],
    [-x, z],
    [x, -z],
    [x, z],
  ];
  const plate = step("occt.shapes.solid.createBox", { width, length, height });
  const rounded = step("occt.fillets.filletEdges", { shape: plate, radius: fillet });
  const holes = map(
    corners.map(([x, z]) => [x, -height, z]),
    (center) => step("occt.shapes.solid.createCylinder", { radius: hole, height: 2 * height, center }),
  );
  const drilled = step("occt.booleans.difference", { shape: rounded, shapes: holes });
  return pipeline(drilled, { outputs });
}

/** Balls in a row, each larger than the one before. */
export function beads({ count = 6, first = 1, growth = 0.4 }) {
  const balls = map(places(count, first, growth), (center, index) => {
    const more = step("math.twoNrOperation", { first: index, second: growth, operation: "multiply" });
    const radius = step("math.twoNrOperation", { first: more, second: first });
    return step("occt.shapes.solid.createSphere", { radius, center });
  });
  return pipeline(step("occt.booleans.union", { shapes: balls }), { outputs });
}

/** Where balls stand beside each other: the distance of two is the sum of their radii, and a little more. */
function places(count, first, growth) {
  let x = 0;
  return Array.from({ length: count }, (_, index) => {
    const place = [x, 0, 0];
    x += 1.05 * (2 * first + (2 * index + 1) * growth);
    return place;
  });
}

/** A box if it is to be large, else a ball: decided while it runs. */
export function boxOrBall({ size = 6, limit = 5 }) {
  const wanted = step("math.twoNrOperation", { first: size, second: 1, operation: "multiply" });
  const made = choice(wanted, "gt", limit, {
    then: () => step("occt.shapes.solid.createBox", { width: wanted, length: wanted, height: wanted }),
    else: () => step("occt.shapes.solid.createSphere", { radius: wanted }),
  });
  return pipeline(made, { outputs });
}

/** An uploaded STEP file with its edges rounded. */
export function roundedFile(fileId, { fillet = 0.5 }) {
  const loaded = step("occt.io.loadSTEPorIGES", { filetext: file(fileId), fileName: "part.step" });
  const rounded = step("occt.fillets.filletEdges", { shape: loaded, radius: fillet });
  return pipeline(rounded, { outputs });
}

export const pipelines = { bracket, beads, boxOrBall };
