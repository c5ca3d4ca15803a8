/** Pipelines to begin with. They are data: the service checks them like any other. */
import type { Json } from "@/api/types";

export interface Example {
  name: string;
  about: string;
  body: Record<string, Json>;
}

export const EXAMPLES: Example[] = [
  {
    name: "Rounded boxes",
    about: "Two boxes, the second moved, made one and rounded all around.",
    body: {
      steps: [
        { id: "box", operation: "occt.shapes.solid.createBox", params: { width: 8, length: 6, height: 4 } },
        { id: "moved", operation: "occt.transforms.translate", params: { shape: "$ref:box", translation: [4, 2, 3] } },
        { id: "joined", operation: "occt.booleans.union", params: { shapes: ["$ref:box", "$ref:moved"] } },
        { operation: "occt.fillets.filletEdges", params: { shape: "$ref:joined", radius: 0.5 } },
      ],
      outputs: { formats: ["stpz", "gltf"], meshPrecision: 0.01 },
    },
  },
  {
    name: "Plate with holes",
    about: "A map makes a cylinder at each place; a difference cuts them out.",
    body: {
      steps: [
        { id: "plate", operation: "occt.shapes.solid.createBox", params: { width: 24, length: 10, height: 1.5 } },
        {
          id: "holes",
          type: "map",
          items: [[-9, -2, 0], [-3, -2, 0], [3, -2, 0], [9, -2, 0]],
          steps: [{ operation: "occt.shapes.solid.createCylinder", params: { center: "$item", radius: 1.6, height: 4 } }],
        },
        { operation: "occt.booleans.difference", params: { shape: "$ref:plate", shapes: "$ref:holes" } },
      ],
      outputs: { formats: ["gltf", "step"] },
    },
  },
  {
    name: "Round only what is thick",
    about: "A choice by a measured volume.",
    body: {
      steps: [
        { id: "box", operation: "occt.shapes.solid.createBox", params: { width: 6, length: 6, height: 3 } },
        { id: "volume", operation: "occt.shapes.solid.getSolidVolume", params: { shape: "$ref:box" }, output: true },
        {
          type: "choice",
          value: "$ref:volume",
          operator: "gt",
          compareTo: 50,
          then: [{ operation: "occt.fillets.filletEdges", params: { shape: "$ref:box", radius: 0.6 } }],
          else: [{ operation: "occt.transforms.scale", params: { shape: "$ref:box", factor: 1 } }],
        },
      ],
      outputs: { formats: ["gltf"] },
    },
  },
  {
    name: "Numbers only",
    about: "Steps without shapes: the squares of a list, and their sum as JSON.",
    body: {
      steps: [
        { id: "squares", type: "map", items: [1, 2, 3, 4], steps: [{ operation: "math.twoNrOperation", params: { first: "$item", second: "$item", operation: "multiply" } }] },
        { operation: "lists.reverse", params: { list: "$ref:squares" } },
      ],
      outputs: { formats: ["json"] },
    },
  },
];
