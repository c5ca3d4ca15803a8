// Starts the libraries, and gives the roots of their operations, their classes of parameters and their kernels.

import { readFileSync } from "node:fs";
import * as base from "@bitbybit-dev/base";
import { CSVBitByBit } from "@bitbybit-dev/core/lib/api/bitbybit/csv.js";
import { JSONBitByBit } from "@bitbybit-dev/core/lib/api/bitbybit/json.js";
import { CSV } from "@bitbybit-dev/core/lib/api/inputs/csv-inputs.js";
import { JSON as JSONInputs } from "@bitbybit-dev/core/lib/api/inputs/json-inputs.js";
import { JSCAD, Jscad } from "@bitbybit-dev/jscad";
import initJscad from "@bitbybit-dev/jscad/jscad-generated.js";
import { Manifold, ManifoldService } from "@bitbybit-dev/manifold";
import { Inputs as occtInputs, OCCTService, OccHelper, ShapesHelperService, VectorHelperService } from "@bitbybit-dev/occt";
import initOcct from "@bitbybit-dev/occt/bitbybit-dev-occt/bitbybit-dev-occt.js";
import occtWasm from "@bitbybit-dev/occt/bitbybit-dev-occt/bitbybit-dev-occt.dec37f82.wasm";
import { JSONPath } from "jsonpath-plus";
import initManifold from "manifold-3d";
import manifoldWasm from "manifold-3d/manifold.wasm";

/** @returns {Promise<{roots: object, inputs: object, kernels: {occ: object, jscad: object, manifold: object}}>} */
export async function start() {
  const kernels = await startKernels();
  const roots = { ...occtRoot(kernels.occ), ...plainRoots() };
  roots.jscad = new Jscad(kernels.jscad);
  roots.manifold = new ManifoldService(kernels.manifold);
  const inputs = { ...base.Inputs, OCCT: occtInputs.OCCT, JSCAD, Manifold, CSV, JSON: JSONInputs };
  return { roots, inputs, kernels };
}

async function startKernels() {
  const [occ, manifold] = await Promise.all([
    initOcct({ wasmBinary: bytesOf(occtWasm), print: console.error, printErr: console.error }),
    initManifold({ wasmBinary: bytesOf(manifoldWasm) }),
  ]);
  manifold.setup();
  return { occ, jscad: initJscad(), manifold };
}

function bytesOf(asset) {
  return readFileSync(new URL(asset, import.meta.url));
}

function occtRoot(occ) {
  const helper = new OccHelper(new VectorHelperService(), new ShapesHelperService(), occ);
  return { occt: new OCCTService(occ, helper) };
}

function plainRoots() {
  const math = new base.MathBitByBit();
  const geometry = new base.GeometryHelper();
  const vector = new base.Vector(math, geometry);
  const lists = new base.Lists();
  const point = new base.Point(geometry, new base.Transforms(vector, math), vector, lists);
  const line = new base.Line(vector, point, geometry);
  return {
    math,
    vector,
    lists,
    point,
    line,
    polyline: new base.Polyline(vector, point, line, geometry),
    logic: new base.Logic(),
    text: new base.TextBitByBit(point),
    color: new base.Color(math),
    json: new JSONBitByBit({ jsonpath: JSONPath, promptPreviewData() {}, promptPrintSave() {} }),
    csv: new CSVBitByBit(),
  };
}
