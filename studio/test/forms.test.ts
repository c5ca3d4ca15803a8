import { describe, expect, it } from "vitest";
import type { ModelDefinition, OpenApi, TaskDetail } from "@/api/types";
import { bodySchema, opened } from "@/app/features";
import { ago, bytes, duration, words } from "@/app/format";
import { bodyOf, grouped, waysOf } from "@/convert/options";
import { isReference, kindOf, problemOf, rangeOf, schemaOf } from "@/forms/schema";
import { countTasks, quantile } from "@/home/statistics";
import { fromCsv, toCsv, type Row } from "@/models/csv";
import { readFileSync } from "node:fs";

describe("fields", () => {
  it("finds the field for a schema", () => {
    expect(kindOf({ type: "number" })).toBe("number");
    expect(kindOf({ type: ["integer", "null"] })).toBe("number");
    expect(kindOf({ type: "string", "x-handle": "shape" })).toBe("handle");
    expect(kindOf({ type: "array", items: { type: "number" }, minItems: 3, maxItems: 3 })).toBe("vector");
    expect(kindOf({ type: "array", items: { type: "string" } })).toBe("json");
    expect(kindOf({ enum: ["a"] })).toBe("choice");
  });
  it("gives sliders to what has near bounds", () => {
    expect(rangeOf({ type: "number", minimum: 0, maximum: 1e9 })).toBeUndefined();
    expect(rangeOf({ type: "integer", minimum: 1, maximum: 40 })).toEqual({ min: 1, max: 40, step: 1 });
    expect(rangeOf({ type: "number", exclusiveMinimum: 0, maximum: 50, multipleOf: 0.5 })).toEqual({ min: 0.5, max: 50, step: 0.5 });
  });
  it("says what is wrong with a number", () => {
    expect(problemOf({ type: "number", exclusiveMinimum: 0 }, 0)).toBe("must be more than 0");
    expect(problemOf({ type: "integer" }, 1.5)).toBe("must be a whole number");
    expect(problemOf({ type: "number", maximum: 2 }, 2)).toBeUndefined();
  });
  it("tells references from texts", () => {
    for (const yes of ["$prev", "$ref:a", "$ref:0", "$file:0:json:gunzip", "$mapResult"]) expect(isReference(yes)).toBe(true);
    for (const no of ["$", "price $5", "$ref:", "$nothing", 5]) expect(isReference(no)).toBe(false);
  });
});

const openApi = JSON.parse(readFileSync(new URL("../../catalog/openapi.json", import.meta.url), "utf8")) as OpenApi;

describe("the API's own description", () => {
  it("opens references and leaves null out", () => {
    expect(opened({ anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] }, { A: { type: "object", properties: { b: { anyOf: [{ type: "number" }, { type: "null" }] } } } })).toMatchObject({ type: "object", properties: { b: { type: "number" } } });
  });
  it("has the formats of pipelines", () => expect(bodySchema(openApi, "/api/v1/cad/pipeline")?.properties?.["outputs"]?.properties?.["formats"]?.items?.enum).toContain("gltf"));
  it("gives the converter its forms", () => {
    const ways = waysOf(openApi);
    const every = ways.find((way) => way.title === "Every option")!;
    expect(every.options.length).toBeGreaterThan(15);
    expect(new Set(grouped(every.options).flatMap(([, options]) => options.map(({ name }) => name))).size).toBe(every.options.length);
    const simple = ways.find((way) => way.title === "Simple")!;
    expect(bodyOf(simple, "f", {})).toMatchObject({ [simple.fileField]: "f" });
    const inside = every.options.find(({ inside: field }) => field !== undefined)!;
    expect(bodyOf(every, "f", { [inside.name]: 1 })).toMatchObject({ [inside.inside!]: { [inside.name]: 1 } });
  });
});

const model: ModelDefinition = {
  name: "m", displayName: "M", description: "", defaults: { height: 8, open: false, origin: [0, 0, 0] }, presets: [],
  params: [
    { name: "height", type: "number", description: "", default: 8, bounds: { minimum: 1, unit: "cm", step: 0.5 } },
    { name: "open", type: "boolean", description: "", default: false },
    { name: "origin", type: "array", description: "", default: [0, 0, 0], items: { type: "number" } },
  ],
};

describe("CSV", () => {
  it("goes out and comes back", () => {
    const rows: Row[] = [{ height: 3, open: true, origin: [1, 2, 3] }, {}];
    expect(fromCsv(model, toCsv(model, rows))).toEqual([rows[0], { height: 8, open: false, origin: [0, 0, 0] }]);
  });
  it("takes what spreadsheets write", () => {
    expect(fromCsv(model, "\uFEFFheight;origin\r\n2;\"1 2 3\"\r\n\r\n")).toEqual([{ height: 2, origin: [1, 2, 3] }]);
  });
  it("says where it cannot be read", () => {
    expect(() => fromCsv(model, "height\nx")).toThrow("Line 2");
    expect(() => fromCsv(model, "wide\n1")).toThrow("wide");
  });
  it("reads parameters as schemas", () => expect(schemaOf(model.params[0]!)).toMatchObject({ minimum: 1, multipleOf: 0.5, unit: "cm" }));
});

describe("numbers for people", () => {
  it("formats", () => {
    expect(bytes(999)).toBe("999 B");
    expect(bytes(45_400)).toBe("45.4 kB");
    expect(duration(0.2)).toBe("<1 ms");
    expect(duration(61_000)).toBe("1 min 1 s");
    expect(ago(new Date(1000).toISOString(), 91_000)).toBe("2 min ago");
    expect(words("nrSkinCellsVertical")).toBe("Nr skin cells vertical");
    expect(words("forceUVExport")).toBe("Force UV export");
    expect(words("adjustYtoZ")).toBe("Adjust Y to Z");
  });
  it("counts tasks", () => {
    const task = (status: string, ms: number) => ({ status, label: "a", createdAt: "2026-01-02T00:00:00Z", finishedAt: new Date(Date.parse("2026-01-02T00:00:00Z") + ms).toISOString(), metadata: { computeMs: 60_000 } }) as unknown as TaskDetail;
    const found = countTasks([task("completed", 100), task("completed", 300), task("failed", 5)], new Date("2026-01-03T12:00:00Z"));
    expect(found).toMatchObject({ tasks: 3, failed: 1, minutes: 3, p50: 200 });
    expect(found.days.at(-2)).toMatchObject({ date: "2026-01-02", completed: 2, failed: 1 });
    expect(quantile([], 0.5)).toBeNull();
  });
});
