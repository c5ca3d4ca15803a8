/** Types: checked by `npm run check`, which compiles this file; it runs too, but that shows little. */
import { describe, expectTypeOf, it } from "vitest";
import { choice, customStep, file, map, pipeline, step, CadCloudClient } from "../../src/index.js";
import type {
  Handle,
  Ref,
  RunResult,
  Step,
  TaskCreated,
  BatchResult,
  CompoundResult,
  PipelineBody,
} from "../../src/index.js";
import type { ParamsOf, ResultOf, OperationName } from "../../src/index.js";

const never = () => false as boolean;

describe("operations", () => {
  it("have parameters and results", () => {
    expectTypeOf<ParamsOf<"occt.shapes.solid.createBox">>().toHaveProperty("width");
    expectTypeOf<ParamsOf<"occt.shapes.solid.createBox">["center"]>().toEqualTypeOf<
      [number, number, number] | undefined
    >();
    expectTypeOf<ResultOf<"occt.shapes.solid.createBox">>().toEqualTypeOf<Handle<"solid">>();
    expectTypeOf<ResultOf<"math.add">>().toEqualTypeOf<number>();
    expectTypeOf<"occt.fillets.filletEdges">().toExtend<OperationName>();
  });
});

describe("steps", () => {
  const solid = step("occt.shapes.solid.createBox", { width: 8 });
  const number = step("math.add", { first: 1, second: 2 });

  it("are references of what the operation returns", () => {
    expectTypeOf(solid).toEqualTypeOf<Step<Handle<"solid">>>();
    expectTypeOf(number).toExtend<Ref<number>>();
    expectTypeOf(step("json.query", { json: {}, query: "$" })).toExtend<Ref<any[]>>();
    expectTypeOf(customStep("plugin.anything")).toEqualTypeOf<Step<any>>();
  });

  it("take references where they take values", () => {
    step("occt.fillets.filletEdges", { shape: solid, radius: number });
    step("occt.fillets.filletEdges", { shape: "$ref:0", radius: 1 });
    step("occt.fillets.filletEdges", { shape: "$prev", indexes: [number, 1] });
    step("occt.booleans.union", { shapes: [solid, "$ref:base"] });
    step("occt.shapes.solid.createBox", { center: [0, number, 0] });
    step("occt.shapes.solid.createBox");
    step("math.twoNrOperation", { operation: step("text.create", { text: "add" }) });
    step("math.add", file("f").json());
    step("math.add", { first: step("json.query", { json: {}, query: "$" }) as Ref<any> });
  });

  it("refuse what cannot be right", () => {
    if (never()) {
      // @ts-expect-error - there is no such operation
      step("occt.shapes.solid.createBocks", {});
      // @ts-expect-error - there is no such parameter
      step("occt.shapes.solid.createBox", { wdth: 1 });
      // @ts-expect-error - a width is a number
      step("occt.shapes.solid.createBox", { width: "1" });
      // @ts-expect-error - the shape is missing
      step("occt.fillets.filletEdges", { radius: 1 });
      // @ts-expect-error - all parameters are missing
      step("occt.fillets.filletEdges");
      // @ts-expect-error - a number is no shape
      step("occt.fillets.filletEdges", { shape: number });
      // @ts-expect-error - a shape is no number
      step("math.add", { first: solid });
      // @ts-expect-error - no operator is called so
      step("math.twoNrOperation", { operation: "plus" });
      // @ts-expect-error - a point has three coordinates
      step("occt.shapes.solid.createBox", { center: [0, 0] });
      // @ts-expect-error - text that is no reference is no shape
      step("occt.fillets.filletEdges", { shape: "base" });
    }
  });

  it("in maps and choices", () => {
    const solids = map([[0, 0, 0] as [number, number, number]], (center, index) => {
      expectTypeOf(center).toEqualTypeOf<Ref<[number, number, number]>>();
      expectTypeOf(index).toEqualTypeOf<Ref<number>>();
      return step("occt.shapes.solid.createSphere", { center });
    });
    map(
      [
        [0, 0, 0],
        [1, 0, 0],
      ],
      (center) => step("occt.shapes.solid.createSphere", { center, radius: 2 }),
    );
    expectTypeOf(solids).toEqualTypeOf<Step<Handle<"solid">[]>>();
    step("occt.booleans.union", { shapes: solids });
    const reduced = map([1, 2], (item) => step("math.add", { first: item }), {
      reduce: (numbers) => {
        expectTypeOf(numbers).toEqualTypeOf<Ref<number[]>>();
        return step("json.stringify", { json: numbers });
      },
    });
    expectTypeOf(reduced).toExtend<Ref<string>>();
    const chosen = choice(number, "gt", 1, { then: () => solid, else: () => number });
    expectTypeOf(chosen).toEqualTypeOf<Step<Handle<"solid"> | number>>();
    const maybe = choice(number, "exists", { then: () => solid });
    expectTypeOf(maybe).toEqualTypeOf<Step<Handle<"solid"> | null>>();
    if (never()) {
      // @ts-expect-error - spheres have a middle, no number
      map([1, 2], (center) => step("occt.shapes.solid.createSphere", { center }));
      // @ts-expect-error - there is nothing to compare with
      choice(number, "gt", { then: () => solid });
    }
  });

  it("make bodies", () => {
    expectTypeOf(pipeline(number)).toEqualTypeOf<PipelineBody>();
  });
});

describe("the client", () => {
  const client = new CadCloudClient({ apiKey: "k" });

  it("knows what it returns", () => {
    expectTypeOf(client.cad.execute<"math.add">).returns.resolves.toEqualTypeOf<TaskCreated>();
    expectTypeOf(client.cad.executeAndPoll<"math.add">).returns.resolves.toEqualTypeOf<RunResult>();
    expectTypeOf(client.cad.compoundAndPoll<["math.add"]>).returns.resolves.toEqualTypeOf<CompoundResult>();
    expectTypeOf(client.models.run<"dragon-cup">).returns.resolves.toEqualTypeOf<RunResult>();
    expectTypeOf(client.models.batchRun<"dragon-cup">).returns.resolves.toEqualTypeOf<BatchResult>();
    expectTypeOf<RunResult["downloadUrl"]>().toEqualTypeOf<string>();
  });

  it("knows the parameters of operations", () => {
    const name: string = "plugin.anything";
    if (never()) {
      void client.cad.execute({ operation: "occt.shapes.solid.createBox", params: { width: 3 } });
      void client.cad.execute({ operation: name, params: { anything: 1 } });
      // @ts-expect-error - a width is a number
      void client.cad.execute({ operation: "occt.shapes.solid.createBox", params: { width: "3" } });
      // @ts-expect-error - there is no such parameter
      void client.cad.execute({ operation: "math.add", params: { third: 3 } });
      void client.cad.compound({
        items: [
          { operation: "math.add", params: { first: 1 } },
          { operation: "occt.shapes.solid.createSphere", params: { radius: 2 }, outputFormats: ["gltf"] },
          { operation: name, params: 5 },
        ],
      });
      void client.cad.compound({
        items: [
          { operation: "math.add", params: { first: 1 } },
          // @ts-expect-error - a radius is a number
          { operation: "occt.shapes.solid.createSphere", params: { radius: "2" } },
        ],
      });
      void client.models.run("dragon-cup", {
        params: { height: 8, radiusBottom: 4, radiusTopOffset: 2, thickness: 0.6, scale: 1 },
        outputs: { formats: ["gltf"] },
      });
      void client.models.run("a model of mine", { params: { anything: 1 }, outputs: { formats: ["step"] } });
      // @ts-expect-error - models are not written so
      void client.models.run("dragon-cup", { outputs: { formats: ["dwg"] } });
    }
  });
});
