/** A pipeline as Studio edits it: the steps of the API, each with an identity that stays when it moves. */
import type { Json } from "@/api/types";

interface Common {
  uid: string;
  id?: string;
}
export interface OperationStep extends Common {
  kind: "operation";
  operation: string;
  params: Json;
  output?: boolean;
}
export interface MapStep extends Common {
  kind: "map";
  items: Json;
  steps: Step[];
  reduce: Step[];
}
export interface ChoiceStep extends Common {
  kind: "choice";
  value: Json;
  operator: string;
  compareTo: Json;
  then: Step[];
  else: Step[];
}
export type Step = OperationStep | MapStep | ChoiceStep;
export type Lane = "steps" | "reduce" | "then" | "else";

export interface InputFile {
  fileId: string;
  role: string;
}

export interface Doc {
  steps: Step[];
  inputFiles: InputFile[];
  outputs: Record<string, Json> | undefined;
}

export const EMPTY: Doc = { steps: [], inputFiles: [], outputs: undefined };
export const OPERATORS = ["eq", "neq", "gt", "gte", "lt", "lte", "exists"];

let last = 0;
export const newUid = (): string => `s${++last}`;

export const lanesOf = (step: Step): Lane[] => (step.kind === "map" ? ["steps", "reduce"] : step.kind === "choice" ? ["then", "else"] : []);
export const laneOf = (step: Step, lane: Lane): Step[] => (step as unknown as Record<Lane, Step[]>)[lane] ?? [];
export const LANE_WORDS: Record<Lane, string> = { steps: "for each item", reduce: "then, with all results", then: "if so", else: "otherwise" };

// JSON, both ways

type Plain = Record<string, Json>;

/** Reads what the API takes; throws with the place of what it does not. Steps that were there before keep their identity. */
export function parse(json: Json, before: Doc = EMPTY): Doc {
  if (!json || typeof json !== "object" || Array.isArray(json)) throw new Error("A pipeline is an object with steps.");
  const { steps, inputFiles, outputs } = json as Plain;
  if (!Array.isArray(steps)) throw new Error("steps must be a list.");
  return {
    steps: steps.map((step, at) => parseStep(step, `steps.${at}`, before.steps[at])),
    inputFiles: Array.isArray(inputFiles) ? (inputFiles as unknown as InputFile[]) : [],
    outputs: outputs && typeof outputs === "object" && !Array.isArray(outputs) ? outputs : undefined,
  };
}

function parseStep(json: Json, path: string, before: Step | undefined): Step {
  if (!json || typeof json !== "object" || Array.isArray(json)) throw new Error(`${path} must be an object.`);
  const step = json as Plain;
  const id = typeof step["id"] === "string" ? { id: step["id"] } : {};
  const kind = step["type"] === "map" || step["type"] === "choice" ? step["type"] : "operation";
  const uid = before?.kind === kind ? before.uid : newUid();
  const block = (lane: Lane) => parseBlock(step[lane], `${path}.${lane}`, before?.kind === kind ? laneOf(before, lane) : []);
  if (kind === "map") return { uid, ...id, kind, items: step["items"] ?? [], steps: block("steps"), reduce: block("reduce") };
  if (kind === "choice") {
    return { uid, ...id, kind, value: step["value"] ?? null, operator: String(step["operator"] ?? "eq"), compareTo: step["compareTo"] ?? null, then: block("then"), else: block("else") };
  }
  if (typeof step["operation"] !== "string") throw new Error(`${path}.operation must name an operation.`);
  return { uid, ...id, kind, operation: step["operation"], params: step["params"] ?? {}, ...(step["output"] === true && { output: true }) };
}

function parseBlock(json: Json | undefined, path: string, before: Step[]): Step[] {
  if (json === undefined || json === null) return [];
  if (!Array.isArray(json)) throw new Error(`${path} must be a list.`);
  return json.map((step, at) => parseStep(step, `${path}.${at}`, before[at]));
}

export function toJson(doc: Doc): Record<string, Json> {
  return {
    steps: doc.steps.map(stepJson),
    ...(doc.inputFiles.length > 0 && { inputFiles: doc.inputFiles.map(({ fileId, role }) => ({ fileId, role })) }),
    ...(doc.outputs && Object.keys(doc.outputs).length > 0 && { outputs: doc.outputs }),
  };
}

function stepJson(step: Step): Plain {
  const id: Plain = step.id ? { id: step.id } : {};
  if (step.kind === "map") return { ...id, type: "map", items: step.items, steps: step.steps.map(stepJson), ...(step.reduce.length > 0 ? { reduce: step.reduce.map(stepJson) } : {}) };
  if (step.kind === "choice") {
    const compared: Plain = step.operator === "exists" ? {} : { compareTo: step.compareTo };
    return { ...id, type: "choice", value: step.value, operator: step.operator, ...compared, then: step.then.map(stepJson), ...(step.else.length > 0 ? { else: step.else.map(stepJson) } : {}) };
  }
  return { ...id, operation: step.operation, params: step.params, ...(step.output ? { output: true } : {}) };
}

// Finding one's way

export interface Place {
  step: Step;
  path: string;
  /** The steps around it, the innermost last, each with the lane that leads on. */
  around: { step: Step; lane: Lane }[];
  block: Step[];
  at: number;
}

export function* places(doc: Doc): Generator<Place> {
  yield* placesIn(doc.steps, "steps", []);
}

function* placesIn(block: Step[], path: string, around: Place["around"]): Generator<Place> {
  for (const [at, step] of block.entries()) {
    const here = `${path}.${at}`;
    yield { step, path: here, around, block, at };
    for (const lane of lanesOf(step)) yield* placesIn(laneOf(step, lane), `${here}.${lane}`, [...around, { step, lane }]);
  }
}

export const find = (doc: Doc, uid: string): Place | undefined => {
  for (const place of places(doc)) if (place.step.uid === uid) return place;
  return undefined;
};

/** The step that a path of the service's messages lies in, and what of the path is left. */
export function stepAt(doc: Doc, path: string): { place: Place; rest: string } | undefined {
  let best: { place: Place; rest: string } | undefined;
  for (const place of places(doc)) {
    if (path !== place.path && !path.startsWith(`${place.path}.`)) continue;
    if (!best || place.path.length > best.place.path.length) best = { place, rest: path.slice(place.path.length + 1) };
  }
  return best;
}

// Changing

const edit = (steps: Step[], uid: string, change: (step: Step) => Step[]): Step[] =>
  steps.flatMap((step) => {
    if (step.uid === uid) return change(step);
    const lanes = lanesOf(step);
    if (!lanes.length) return [step];
    return [{ ...step, ...Object.fromEntries(lanes.map((lane) => [lane, edit(laneOf(step, lane), uid, change)])) } as Step];
  });

export const update = (doc: Doc, uid: string, change: (step: Step) => Step): Doc => ({ ...doc, steps: edit(doc.steps, uid, (step) => [change(step)]) });
export const remove = (doc: Doc, uid: string): Doc => ({ ...doc, steps: edit(doc.steps, uid, () => []) });

/** Puts steps into a lane of a block, or at the top where no block is named. */
export function insert(doc: Doc, step: Step, into?: { uid: string; lane: Lane }, at?: number): Doc {
  const put = (block: Step[]) => [...block.slice(0, at ?? block.length), step, ...block.slice(at ?? block.length)];
  if (!into) return { ...doc, steps: put(doc.steps) };
  return update(doc, into.uid, (owner) => ({ ...owner, [into.lane]: put(laneOf(owner, into.lane)) }) as Step);
}

/** Moves a step up or down in its block. */
export function move(doc: Doc, uid: string, by: number): Doc {
  const place = find(doc, uid);
  if (!place) return doc;
  const to = Math.min(Math.max(place.at + by, 0), place.block.length - 1);
  const owner = place.around.at(-1);
  return insert(remove(doc, uid), place.step, owner && { uid: owner.step.uid, lane: owner.lane }, to);
}

export function copyOf(step: Step, keepIds = false): Step {
  const { id, ...rest } = step;
  const copy = { ...rest, ...(keepIds && id && { id }), uid: newUid() } as Step;
  return Object.assign(copy, Object.fromEntries(lanesOf(step).map((lane) => [lane, laneOf(step, lane).map((inner) => copyOf(inner, true))])));
}

// Names and references

export const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

export function freshName(doc: Doc, operation: string): string {
  const taken = new Set([...places(doc)].map(({ step }) => step.id));
  const word = (operation.split(".").pop() ?? "step").replace(/^(create|make|get|calculate|compute)(?=[A-Z])/, "");
  const base = (word.charAt(0).toLowerCase() + word.slice(1)).replace(/[^A-Za-z0-9]/g, "") || "step";
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}${number}`)) return `${base}${number}`;
}

export interface Wire {
  /** Where in the step the reference stands: a parameter, items, value or compareTo, and what is inside. */
  at: string[];
  reference: string;
}

export function wiresOf(step: Step): Wire[] {
  const found: Wire[] = [];
  const look = (value: Json, at: string[]): void => {
    if (typeof value === "string" && value.startsWith("$")) found.push({ at, reference: value });
    else if (Array.isArray(value)) value.forEach((item, place) => look(item, [...at, String(place)]));
    else if (value && typeof value === "object") for (const [name, item] of Object.entries(value)) look(item, [...at, name]);
  };
  if (step.kind === "operation") {
    if (typeof step.params === "string") look(step.params, ["*"]);
    else look(step.params, []);
  } else if (step.kind === "map") look(step.items, ["items"]);
  else {
    look(step.value, ["value"]);
    look(step.compareTo, ["compareTo"]);
  }
  return found;
}

export type Origin = { step: Step } | { inner: "item" | "index" | "mapResult"; of: Step } | { file: number };

/** What a reference at a place stands for; nothing where it cannot be told or is wrong. */
export function origin(doc: Doc, place: Place, reference: string): Origin | undefined {
  const [, kind, rest = ""] = /^\$(prev|item|index|mapResult|ref|local|file)(?::(.*))?$/.exec(reference) ?? [];
  if (kind === "file") return { file: Number(rest.split(":")[0]) };
  if (kind === "item" || kind === "index") {
    const owner = place.around.findLast(({ step, lane }) => step.kind === "map" && lane === "steps");
    return owner && { inner: kind, of: owner.step };
  }
  if (kind === "mapResult") {
    const owner = place.around.findLast(({ lane }) => lane === "reduce");
    return owner && { inner: kind, of: owner.step };
  }
  const found = kind === "prev" ? previous(doc, place) : kind === "local" ? place.block[Number(rest)] : /^\d+$/.test(rest) ? entry(doc, Number(rest)) : named(doc, place, rest);
  return found && { step: found };
}

function previous(doc: Doc, place: Place): Step | undefined {
  if (place.at > 0) return place.block[place.at - 1];
  const owner = place.around.at(-1);
  const outer = owner && find(doc, owner.step.uid);
  return outer && previous(doc, outer);
}

function named(doc: Doc, place: Place, name: string): Step | undefined {
  return before(doc, place).find((step) => step.id === name);
}

/** The steps whose results a step can use, nearest first. */
export function before(doc: Doc, place: Place): Step[] {
  const here = place.block.slice(0, place.at).reverse();
  const owner = place.around.at(-1);
  const outer = owner && find(doc, owner.step.uid);
  return outer ? [...here, ...before(doc, outer)] : here;
}

/** The step behind an entry of the global list, as long as it can be counted: maps over lists that are given, no choices. */
function entry(doc: Doc, wanted: number): Step | undefined {
  let count = 0;
  const pass = (block: Step[]): Step | undefined | null => {
    for (const step of block) {
      if (step.kind === "choice") return null;
      if (step.kind === "map") {
        if (!Array.isArray(step.items)) return null;
        for (let item = 0; item < step.items.length; item++) {
          const found = pass(step.steps);
          if (found !== undefined) return found;
        }
      }
      if (count++ === wanted) return step;
    }
    return undefined;
  };
  return pass(doc.steps) ?? undefined;
}

export function setAt(value: Json, at: string[], next: Json | undefined): Json {
  const [name, ...rest] = at;
  if (name === undefined) return next ?? null;
  if (Array.isArray(value)) {
    const place = Number(name);
    if (rest.length === 0 && next === undefined) return value.filter((_, other) => other !== place);
    return value.map((item, other) => (other === place ? setAt(item, rest, next) : item));
  }
  const given = value && typeof value === "object" ? value : {};
  if (rest.length === 0 && next === undefined) {
    const { [name]: _, ...others } = given;
    return others;
  }
  return { ...given, [name]: setAt(given[name] ?? null, rest, next) };
}

/** Sets a parameter of an operation, or a field of a block. */
export function setField(step: Step, name: string, value: Json | undefined): Step {
  if (step.kind === "operation") return { ...step, params: setAt(typeof step.params === "string" ? {} : step.params, [name], value) };
  return { ...step, [name]: value ?? null } as Step;
}

/**
 * Lets a step use the result of another. The source gets a name if it has none, and comes before the target.
 * Lists take one more; everything else is replaced.
 */
export function connect(doc: Doc, from: string, to: string, field: string, asList: boolean): Doc | string {
  const source = find(doc, from);
  const target = find(doc, to);
  if (!source || !target || from === to) return "A step cannot use its own result.";
  if (target.around.some(({ step }) => step.uid === from)) return "A step inside a block cannot use the block's own result.";
  let next = doc;
  if (!before(doc, target).some((step) => step.uid === from)) {
    const moved = reorder(doc, source, target);
    if (typeof moved === "string") return moved;
    next = moved;
  }
  const name = source.step.id ?? freshName(next, source.step.kind === "operation" ? source.step.operation : source.step.kind);
  next = update(next, from, (step) => ({ ...step, id: name }));
  return update(next, to, (step) => addReference(step, field, `$ref:${name}`, asList));
}

function addReference(step: Step, field: string, reference: string, asList: boolean): Step {
  const current = step.kind === "operation" && step.params && typeof step.params === "object" && !Array.isArray(step.params) ? step.params[field] : undefined;
  if (!asList) return setField(step, field, reference);
  return setField(step, field, Array.isArray(current) ? [...current.filter((item) => item !== reference), reference] : [reference]);
}

/** Puts the source right before the step, of those in its block, that holds the target. */
function reorder(doc: Doc, source: Place, target: Place): Doc | string {
  const owner = source.around.at(-1);
  const holder = source.block === target.block ? target.step : target.around.map(({ step }) => step).find((step) => source.block.some((each) => each.uid === step.uid));
  if (!holder) return "The result of a step inside a block can be used inside that block only.";
  if (uses(doc, source.step, holder)) return "That would go around in a circle.";
  const without = remove(doc, source.step.uid);
  const at = source.block.filter((step) => step.uid !== source.step.uid).findIndex((step) => step.uid === holder.uid);
  return insert(without, source.step, owner && { uid: owner.step.uid, lane: owner.lane }, at);
}

/** Whether a step, or one inside it, uses the result of another, directly or through others. */
function uses(doc: Doc, step: Step, other: Step): boolean {
  const within = new Set([step.uid]);
  const all = [...places(doc)];
  const depends = (uid: string, seen: Set<string>): boolean => {
    for (const place of all) {
      if (place.step.uid !== uid && !place.around.some((outer) => outer.step.uid === uid)) continue;
      for (const wire of wiresOf(place.step)) {
        const from = origin(doc, place, wire.reference);
        if (!from || !("step" in from) || seen.has(from.step.uid)) continue;
        if (from.step.uid === other.uid) return true;
        seen.add(from.step.uid);
        if (depends(from.step.uid, seen)) return true;
      }
    }
    return false;
  };
  return depends(step.uid, within);
}

/** The pipeline up to a step, whose result is then the last one. */
export function upTo(doc: Doc, uid: string): Doc {
  const cut = (block: Step[]): Step[] | undefined => {
    for (const [at, step] of block.entries()) {
      if (step.uid === uid) return block.slice(0, at + 1);
      for (const lane of lanesOf(step)) {
        const inner = cut(laneOf(step, lane));
        if (inner) return [...block.slice(0, at), { ...step, ...(lane === "steps" && { reduce: [] }), [lane]: inner } as Step];
      }
    }
    return undefined;
  };
  const silent = (steps: Step[]): Step[] => steps.map((step) => {
    const { output: _, ...rest } = step as OperationStep;
    return Object.assign({ ...rest } as Step, Object.fromEntries(lanesOf(step).map((lane) => [lane, silent(laneOf(step, lane))])));
  });
  return { ...doc, steps: silent(cut(doc.steps) ?? doc.steps), outputs: undefined };
}
