import { describe, expect, it } from "vitest";
import type { Json } from "@/api/types";
import { code } from "@/pipelines/code";
import { before, connect, copyOf, find, freshName, insert, move, origin, parse, places, remove, stepAt, toJson, upTo, wiresOf, type Doc } from "@/pipelines/document";
import { EXAMPLES } from "@/pipelines/examples";
import { layout } from "@/pipelines/layout";
import { search } from "@/pipelines/operations";

const box = { operation: "occt.shapes.solid.createBox", params: { width: 1 } };
const read = (...steps: Json[]): Doc => parse({ steps });
const uidOf = (doc: Doc, path: string) => [...places(doc)].find((place) => place.path === path)!.step.uid;

describe("JSON both ways", () => {
  it.each(EXAMPLES.map((example) => [example.name, example.body] as const))("keeps %s as it is", (_, body) => {
    expect(toJson(parse(body))).toEqual(body);
  });
  it("says where something is wrong", () => {
    expect(() => parse({ steps: [box, { type: "map", steps: [{}] }] })).toThrow("steps.1.steps.0.operation");
    expect(() => parse([])).toThrow("object");
  });
  it("keeps the identity of steps that stay", () => {
    const doc = read(box, box);
    expect(parse(toJson(doc), doc).steps.map((step) => step.uid)).toEqual(doc.steps.map((step) => step.uid));
  });
});

describe("references", () => {
  const doc = read(
    { id: "a", ...box },
    { type: "map", items: [1, 2], steps: [{ id: "inner", ...box }, { operation: "x", params: { shape: "$prev", other: "$ref:a", n: "$item" } }] },
    { operation: "y", params: { first: "$ref:4", list: ["$ref:a", "$ref:5"], wrong: "$ref:inner" } },
  );
  const step = (reference: string, path: string) => {
    const found = origin(doc, find(doc, uidOf(doc, path))!, reference);
    return found && "step" in found ? find(doc, found.step.uid)!.path : found;
  };
  it("leads to steps by name, by number and by place", () => {
    expect(step("$prev", "steps.1.steps.1")).toBe("steps.1.steps.0");
    expect(step("$ref:a", "steps.1.steps.1")).toBe("steps.0");
    expect(step("$prev", "steps.1.steps.0")).toBe("steps.0");
    expect(step("$local:0", "steps.1.steps.1")).toBe("steps.1.steps.0");
  });
  it("counts the iterations of a map as the global list does", () => {
    expect(step("$ref:0", "steps.2")).toBe("steps.0");
    expect(step("$ref:4", "steps.2")).toBe("steps.1.steps.1");
    expect(step("$ref:5", "steps.2")).toBe("steps.1");
  });
  it("keeps names of a block inside", () => expect(step("$ref:inner", "steps.2")).toBeUndefined());
  it("finds every wire of a step", () => expect(wiresOf(doc.steps[2]!).map((wire) => wire.at.join("."))).toEqual(["first", "list.0", "list.1", "wrong"]));
});

describe("drawing wires", () => {
  it("names the source and refers to it", () => {
    const doc = read(box, { operation: "y", params: {} });
    const next = connect(doc, uidOf(doc, "steps.0"), uidOf(doc, "steps.1"), "shape", false);
    expect(toJson(next as Doc)["steps"]).toEqual([{ id: "box", ...box }, { operation: "y", params: { shape: "$ref:box" } }]);
  });
  it("adds to lists", () => {
    const doc = read({ id: "a", ...box }, { id: "b", ...box }, { operation: "u", params: { shapes: ["$ref:a"] } });
    const next = connect(doc, uidOf(doc, "steps.1"), uidOf(doc, "steps.2"), "shapes", true) as Doc;
    expect(wiresOf(next.steps[2]!).map((wire) => wire.reference)).toEqual(["$ref:a", "$ref:b"]);
  });
  it("moves a source before its target", () => {
    const doc = read({ operation: "y", params: {} }, { id: "late", ...box });
    const next = connect(doc, uidOf(doc, "steps.1"), uidOf(doc, "steps.0"), "shape", false) as Doc;
    expect(next.steps.map((step) => step.id)).toEqual(["late", undefined]);
  });
  it("refuses circles, and results of blocks inside them", () => {
    const doc = read({ id: "a", ...box }, { id: "b", operation: "y", params: { shape: "$ref:a" } });
    expect(connect(doc, uidOf(doc, "steps.1"), uidOf(doc, "steps.0"), "shape", false)).toContain("circle");
    const map = read({ type: "map", items: [], steps: [box] });
    expect(connect(map, uidOf(map, "steps.0"), uidOf(map, "steps.0.steps.0"), "shape", false)).toContain("block");
  });
});

describe("changing", () => {
  const doc = read({ id: "a", ...box }, { id: "b", ...box }, { id: "m", type: "map", items: [1], steps: [{ id: "c", ...box }], reduce: [{ id: "d", ...box }] });
  it("moves, removes, copies", () => {
    expect(move(doc, uidOf(doc, "steps.0"), 1).steps.map((step) => step.id)).toEqual(["b", "a", "m"]);
    expect(remove(doc, uidOf(doc, "steps.2.steps.0")).steps[2]).toMatchObject({ steps: [] });
    const copy = insert(doc, copyOf(doc.steps[2]!));
    expect(new Set([...places(copy)].map(({ step }) => step.uid)).size).toBe([...places(copy)].length);
  });
  it("makes names that nobody has", () => {
    expect(freshName(doc, "occt.shapes.solid.createBox")).toBe("box");
    expect(freshName(read({ id: "box", ...box }), "occt.shapes.solid.createBox")).toBe("box2");
  });
  it("cuts at a step, also inside a block", () => {
    const cut = toJson(upTo(doc, uidOf(doc, "steps.2.steps.0")));
    expect(cut["steps"]).toEqual([{ id: "a", ...box }, { id: "b", ...box }, { id: "m", type: "map", items: [1], steps: [{ id: "c", ...box }] }]);
  });
  it("finds the step of a path", () => {
    expect(stepAt(doc, "steps.2.reduce.0.params.width")).toMatchObject({ place: { path: "steps.2.reduce.0" }, rest: "params.width" });
  });
  it("knows what a step may use", () => expect(before(doc, find(doc, uidOf(doc, "steps.2.reduce.0"))!).map((step) => step.id)).toEqual(["b", "a"]));
});

describe("layout", () => {
  it("puts steps right of what they use, and blocks around what is in them", () => {
    const doc = parse(EXAMPLES[1]!.body);
    const { boxes } = layout(doc, () => 2);
    const [plate, holes, cut] = doc.steps.map((step) => boxes.get(step.uid)!);
    expect(cut!.x).toBeGreaterThan(Math.max(plate!.x + plate!.width, holes!.x + holes!.width));
    const inner = boxes.get(uidOf(doc, "steps.1.steps.0"))!;
    expect(inner.x + inner.width).toBeLessThanOrEqual(holes!.width);
    expect(inner.y + inner.height).toBeLessThanOrEqual(holes!.height);
    expect(holes!.y).toBeGreaterThanOrEqual(plate!.y + plate!.height);
  });
});

describe("search", () => {
  const operations = ["occt.shapes.solid.createBox", "occt.shapes.solid.createBoxCorner", "math.add", "lists.addItem"].map((name) => ({ name, summary: name === "math.add" ? "Add two numbers." : "Make something." }));
  it("ranks names before words", () => {
    expect(search(operations, "createbox")[0]!.name).toBe("occt.shapes.solid.createBox");
    expect(search(operations, "add")[0]!.name).toBe("math.add");
    expect(search(operations, "two numbers").map((found) => found.name)).toEqual(["math.add"]);
    expect(search(operations, "nothing like it")).toEqual([]);
  });
});

describe("code", () => {
  const body = { steps: [{ operation: "text.create", params: { text: "it's \"so\"\n", flag: true, none: null } }] };
  it("survives quotes in curl", () => expect(code("curl", body, "http://h")).toContain("it'\\''s"));
  it("writes Python's own constants", () => expect(code("python", body, "http://h")).toMatch(/"flag": True[\s\S]*"none": None/));
  it("calls the SDK", () => expect(code("typescript", body, "http://h")).toContain("pipelineAndPoll"));
});
