import { describe, expect, it } from "vitest";
import { choice, customStep, file, map, pipeline, PipelineError, step } from "../../src/index.js";
import { check } from "../../src/validation.js";

const box = () => step("occt.shapes.solid.createBox", { width: 8, length: 6, height: 4 });
const refused = (make: () => unknown, message: string | RegExp) => {
  expect(make).toThrow(PipelineError);
  expect(make).toThrow(message);
};

describe("steps", () => {
  it("come along with what uses them, in the order they were made", () => {
    const first = box();
    const unused = box();
    const moved = step("occt.transforms.translate", { shape: first, translation: [4, 2, 3] });
    const joined = step("occt.booleans.union", { shapes: [first, moved], keepEdges: false });
    const body = pipeline(joined, { outputs: { formats: ["stpz", "gltf"] } });
    expect(unused).toBeDefined();
    expect(body).toEqual({
      steps: [
        { id: "step1", operation: "occt.shapes.solid.createBox", params: { width: 8, length: 6, height: 4 } },
        {
          id: "step2",
          operation: "occt.transforms.translate",
          params: { shape: "$ref:step1", translation: [4, 2, 3] },
        },
        {
          id: "step3",
          operation: "occt.booleans.union",
          params: { shapes: ["$ref:step1", "$ref:step2"], keepEdges: false },
        },
      ],
      outputs: { formats: ["stpz", "gltf"] },
    });
    check("POST", "/api/v1/cad/pipeline", body);
    // The same steps may be in several pipelines.
    expect(pipeline(first).steps).toHaveLength(1);
  });

  it("may have names, which are kept free", () => {
    const first = box();
    const named = step("occt.transforms.translate", { shape: first, translation: [0, 0, 0] }, { id: "step1" });
    expect(pipeline(named).steps.map((one) => one.id)).toEqual(["step2", "step1"]);
    refused(() => pipeline(step("math.add", {}, { id: "1" })), /must begin with a letter/);
    const twins = [step("math.add", {}, { id: "a" }), step("math.add", {}, { id: "a" })];
    refused(() => pipeline(twins), "Two steps have the id a.");
  });

  it("may be marked, and then need not be used", () => {
    const made = box();
    const volume = step("occt.shapes.solid.getSolidVolume", { shape: made }, { output: true });
    const rounded = step("occt.fillets.filletEdges", { shape: made, radius: 0.5 });
    const { steps } = pipeline([volume, rounded]);
    expect(steps.map((one) => ("output" in one ? one.output : undefined))).toEqual([undefined, true, undefined]);
    // The last one named is the result, wherever it was made.
    expect(pipeline([rounded, volume]).steps.at(-1)).toMatchObject({ operation: "occt.shapes.solid.getSolidVolume" });
    refused(
      () => pipeline([volume, made]),
      /step1 \(occt.shapes.solid.createBox\) cannot be the last step, since step2 .* uses it/,
    );
  });

  it("take references in any depth, and references written by hand", () => {
    const number = step("math.twoNrOperation", { first: 1, second: 2 });
    const body = pipeline(step("occt.shapes.solid.createBox", { width: number, center: [number, "$ref:0", 0] }));
    expect(body.steps[1]).toMatchObject({ params: { width: "$ref:step1", center: ["$ref:step1", "$ref:0", 0] } });
  });

  it("of operations that nobody knows can be made too", () => {
    const made = customStep<number[]>("plugin.points", { count: 3 });
    const body = pipeline(map(made, (each) => step("math.twoNrOperation", { first: each })));
    expect(body.steps[0]).toEqual({ id: "step1", operation: "plugin.points", params: { count: 3 } });
  });

  it("are no JSON by themselves", () => {
    refused(() => JSON.stringify(box()), /pipeline\(…\)/);
    refused(() => pipeline([]), "needs at least one step");
  });
});

describe("files", () => {
  it("are numbered in the order of their use", () => {
    const part = file("f-1", "part");
    const list = file("f-2");
    const parsed = step("json.parse", { text: list.text("gunzip") });
    const data = step("json.stringify", { json: list.json() });
    const loaded = step(
      "lists.createList" as never,
      { items: [part, part.as("base64"), part.as("text", "auto"), parsed, data] } as never,
    );
    expect(pipeline(loaded)).toEqual({
      steps: [
        { id: "step1", operation: "json.parse", params: { text: "$file:0:text:gunzip" } },
        { id: "step2", operation: "json.stringify", params: { json: "$file:0:json" } },
        {
          id: "step3",
          operation: "lists.createList",
          params: { items: ["$file:1", "$file:1:base64", "$file:1:text:auto", "$ref:step1", "$ref:step2"] },
        },
      ],
      inputFiles: [
        { fileId: "f-2", role: "input" },
        { fileId: "f-1", role: "part" },
      ],
    });
  });

  it("may be all the parameters", () => {
    expect(pipeline(step("math.add", file("f-1").json())).steps[0]).toMatchObject({ params: "$file:0:json" });
  });
});

describe("maps", () => {
  it("have blocks of their own", () => {
    const plate = box();
    const centers = step("json.parse", { text: "[[1,0,1],[2,0,2]]" });
    const holes = map(
      centers,
      (center, index) => {
        const radius = step("math.twoNrOperation", { first: index, second: 1 });
        return step("occt.shapes.solid.createCylinder", { radius, center });
      },
      { id: "holes" },
    );
    const body = pipeline(step("occt.booleans.difference", { shape: plate, shapes: holes }));
    expect(body.steps).toEqual([
      expect.objectContaining({ id: "step1" }),
      expect.objectContaining({ id: "step2" }),
      {
        id: "holes",
        type: "map",
        items: "$ref:step2",
        steps: [
          { id: "step3", operation: "math.twoNrOperation", params: { first: "$index", second: 1 } },
          {
            id: "step4",
            operation: "occt.shapes.solid.createCylinder",
            params: { radius: "$ref:step3", center: "$item" },
          },
        ],
      },
      { id: "step5", operation: "occt.booleans.difference", params: { shape: "$ref:step1", shapes: "$ref:holes" } },
    ]);
    check("POST", "/api/v1/cad/pipeline", body);
  });

  it("may reduce, use what is around them, and stand in each other", () => {
    const outer = step("math.add", { first: 1, second: 2 });
    const sum = map([[1, 2], [3]], (row) => map(row, (item) => step("math.add", { first: item, second: outer })), {
      reduce: (results) => step("lists.flatten" as never, { list: results } as never),
    });
    expect(pipeline(sum).steps[1]).toEqual({
      id: "step5",
      type: "map",
      items: [[1, 2], [3]],
      steps: [
        {
          id: "step3",
          type: "map",
          items: "$item",
          steps: [{ id: "step2", operation: "math.add", params: { first: "$item", second: "$ref:step1" } }],
        },
      ],
      reduce: [{ id: "step4", operation: "lists.flatten", params: { list: "$mapResult" } }],
    });
  });

  it("keep to themselves what is theirs", () => {
    let inside: any;
    let word: any;
    const list = map([1], (item) => {
      word = item;
      return (inside = step("math.add", { first: item }));
    });
    refused(() => pipeline([list, step("math.add", { first: inside })]), /is seen only there/);
    refused(() => pipeline(step("math.add", { first: word })), "uses $item outside of its map");
    refused(() => pipeline(inside), "cannot be the last one of a pipeline");
    refused(() => pipeline(map([1], (outer) => map([2], () => step("math.add", { first: outer })))), "of an outer map");
    refused(() => pipeline(map([1], () => list)), "was made outside of the map");
    refused(() => map([1], (async () => box()) as never), "must not be async");
    refused(() => pipeline(map([1], (() => undefined) as never)), /needs a function that returns its last step/);
  });
});

describe("choices", () => {
  it("have branches", () => {
    const number = step("math.add", { first: 10, second: 1 });
    const made = choice(number, "gt", 5, {
      then: () => box(),
      else: () => step("occt.shapes.solid.createSphere", { radius: 2 }),
    });
    expect(pipeline(made).steps[1]).toEqual({
      id: "step4",
      type: "choice",
      value: "$ref:step1",
      operator: "gt",
      compareTo: 5,
      then: [expect.objectContaining({ id: "step2" })],
      else: [expect.objectContaining({ id: "step3" })],
    });
    check("POST", "/api/v1/cad/pipeline", pipeline(made));
  });

  it("may have one branch, and look whether something is there", () => {
    const made = choice(step("math.add"), "exists", { then: () => box(), id: "there" });
    const [, written] = pipeline(made).steps;
    expect(written).toEqual({
      id: "there",
      type: "choice",
      value: "$ref:step1",
      operator: "exists",
      then: [expect.anything()],
    });
  });

  it("see the item of the map around them", () => {
    const made = map([1, 2], (item) => choice(item, "eq", 1, { then: () => step("math.add", { first: item }) }));
    expect(pipeline(made).steps[0]).toMatchObject({
      steps: [{ value: "$item", then: [{ params: { first: "$item" } }] }],
    });
  });
});
