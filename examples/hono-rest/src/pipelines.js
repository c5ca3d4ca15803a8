/** Pipelines as the API takes them: steps name the results of other steps by `$ref:` and their id. */

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
  const steps = [
    { id: "plate", operation: "occt.shapes.solid.createBox", params: { width, length, height } },
    { id: "rounded", operation: "occt.fillets.filletEdges", params: { shape: "$ref:plate", radius: fillet } },
    {
      id: "holes",
      type: "map",
      items: corners.map(([x, z]) => [x, -height, z]),
      steps: [
        {
          operation: "occt.shapes.solid.createCylinder",
          params: { radius: hole, height: 2 * height, center: "$item" },
        },
      ],
    },
    { operation: "occt.booleans.difference", params: { shape: "$ref:rounded", shapes: "$ref:holes" } },
  ];
  return { steps, outputs };
}

/** Balls in a row, each larger than the one before. */
export function beads({ count = 6, first = 1, growth = 0.4 }) {
  const steps = [
    {
      id: "balls",
      type: "map",
      items: places(count, first, growth),
      steps: [
        { operation: "math.twoNrOperation", params: { first: "$index", second: growth, operation: "multiply" } },
        { operation: "math.twoNrOperation", params: { first: "$prev", second: first } },
        { operation: "occt.shapes.solid.createSphere", params: { radius: "$prev", center: "$item" } },
      ],
    },
    { operation: "occt.booleans.union", params: { shapes: "$ref:balls" } },
  ];
  return { steps, outputs };
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
  const steps = [
    { id: "wanted", operation: "math.twoNrOperation", params: { first: size, second: 1, operation: "multiply" } },
    {
      type: "choice",
      value: "$ref:wanted",
      operator: "gt",
      compareTo: limit,
      then: [
        {
          operation: "occt.shapes.solid.createBox",
          params: { width: "$ref:wanted", length: "$ref:wanted", height: "$ref:wanted" },
        },
      ],
      else: [{ operation: "occt.shapes.solid.createSphere", params: { radius: "$ref:wanted" } }],
    },
  ];
  return { steps, outputs };
}

/** An uploaded STEP file with its edges rounded. */
export function roundedFile(fileId, { fillet = 0.5 }) {
  const steps = [
    { id: "loaded", operation: "occt.io.loadSTEPorIGES", params: { filetext: "$file:0", fileName: "part.step" } },
    { operation: "occt.fillets.filletEdges", params: { shape: "$ref:loaded", radius: fillet } },
  ];
  return { steps, inputFiles: [{ fileId, role: "part" }], outputs };
}

export const pipelines = { bracket, beads, boxOrBall };
