import { describe, expect, it } from "vitest";
import { check, validate } from "../../src/validation.js";
import { ValidationError } from "../../src/index.js";
import type { JsonSchema } from "../../src/schema.js";

const say = (value: unknown, schema: JsonSchema) =>
  validate(value, schema).map(({ path, message }) => `${path}: ${message}`);

describe("schemas", () => {
  it.each<[unknown, JsonSchema, string[]]>([
    [1, { type: "number", minimum: 2 }, [": must be at least 2"]],
    [3, { type: "number", maximum: 2 }, [": must be at most 2"]],
    [2, { type: "number", exclusiveMinimum: 2 }, [": must be greater than 2"]],
    [2, { type: "number", exclusiveMaximum: 2 }, [": must be less than 2"]],
    [1.5, { type: "integer" }, [": must be an integer"]],
    [3, { multipleOf: 2 }, [": must be a multiple of 2"]],
    [NaN, { type: "number" }, [": must be a number"]],
    ["1", { type: ["number", "null"] }, [": must be a number or null"]],
    [null, { type: ["number", "null"] }, []],
    ["", { type: "string", minLength: 1 }, [": must not be empty"]],
    ["😀😀", { maxLength: 2 }, []],
    ["abc", { maxLength: 2 }, [": must have at most 2 characters"]],
    ["a", { pattern: "^b" }, [": must match ^b"]],
    ["d", { enum: ["a", "b"] }, [': must be one of "a", "b"']],
    [false, { const: true }, [": must be true"]],
    [[], { minItems: 1 }, [": must not be empty"]],
    [[1, 2], { maxItems: 1 }, [": must have at most 1 items"]],
    [[1, 1], { uniqueItems: true }, [": must not have equal items"]],
    [[1, "a"], { items: { type: "number" } }, ["1: must be a number"]],
    [[1, 2], { prefixItems: [{ type: "string" }, { type: "number" }] }, ["0: must be a string"]],
    [{ a: 1 }, { additionalProperties: false }, ["a: there is no such field"]],
    [{ a: 1 }, { additionalProperties: { type: "string" } }, ["a: must be a string"]],
    [{ a: undefined }, { required: ["a"], additionalProperties: false }, ["a: is required"]],
    [{}, { minProperties: 1 }, [": must have at least 1 entries"]],
    [{ a: 1 }, { maxProperties: 0 }, [": must have at most 0 entries"]],
    [{ A: 1 }, { propertyNames: { pattern: "^[a-z]+$" } }, ["A: must match ^[a-z]+$"]],
    [[], { type: "object" }, [": must be an object"]],
    [5, { allOf: [{ minimum: 6 }, { maximum: 4 }] }, [": must be at least 6", ": must be at most 4"]],
    ["x", { anyOf: [{ type: "number" }, { type: "null" }] }, [": must be a number"]],
    [{ a: { b: [{}] } }, nested(), ["a.b.0.c: is required"]],
  ])("%j against %j", (value, schema, said) => {
    expect(say(value, schema)).toEqual(said);
  });

  it("tell of the branch that was meant", () => {
    const branches: JsonSchema = {
      oneOf: [
        { type: "object", required: ["type", "steps"], properties: { type: { const: "map" }, steps: { minItems: 1 } } },
        { type: "object", required: ["operation"], properties: { operation: { type: "string" } } },
      ],
    };
    expect(say({ type: "map", steps: [] }, branches)).toEqual(["steps: must not be empty"]);
    expect(say({ operation: 1 }, branches)).toEqual(["operation: must be a string"]);
  });
});

function nested(): JsonSchema {
  const inner = { required: ["c"] };
  return { properties: { a: { properties: { b: { type: "array", items: inner } } } } };
}

describe("requests", () => {
  const problems = (path: string, body: unknown) => {
    try {
      check("POST", path, body);
    } catch (error) {
      return (error as ValidationError).problems.map((one) => `${one.path}: ${one.message}`);
    }
    return [];
  };

  it.each<[string, unknown, string[]]>([
    ["/api/v1/cad/execute", { operation: "math.add" }, []],
    ["/api/v1/cad/execute", {}, ["operation: is required"]],
    ["/api/v1/cad/pipeline", { steps: [] }, ["steps: must not be empty"]],
    [
      "/api/v1/cad/pipeline",
      { steps: [{ type: "map", items: [], steps: [{ operation: "math.add" }] }] },
      ["steps.0.steps.0.params: is required"],
    ],
    [
      "/api/v1/cad/pipeline",
      { steps: [{ operation: "math.add", params: "$file:0:json" }], inputFiles: [{ fileId: "a", role: "" }] },
      ["inputFiles.0.role: must not be empty"],
    ],
    ["/api/v1/cad/compound", { parallel: true, items: [{ operation: "math.add" }] }, []],
    ["/api/v1/cad/compound", { parallel: false, items: [] }, ["parallel: must be true", "items: must not be empty"]],
    ["/api/v1/convert/step-to-gltf", { stepFileId: "a", meshPrecision: 100 }, ["meshPrecision: must be at most 10"]],
    [
      "/api/v1/convert/step-to-gltf-advanced",
      { stepFileId: "a", options: { nodeNameFormat: "x" } },
      [expect.stringMatching(/^options.nodeNameFormat: must be one of/)],
    ],
    ["/api/v1/files/upload", { filename: "a", contentType: "b", bytes: 0 }, ["bytes: must be greater than 0"]],
    ["/api/v1/unknown", { anything: 1 }, []],
  ])("%s %j", (path, body, said) => {
    expect(problems(path, body)).toEqual(said);
  });

  it("name the first problem and how many more there are", () => {
    expect(() => check("POST", "/api/v1/cad/compound", {})).toThrow("parallel: is required (1 more in details)");
  });
});
