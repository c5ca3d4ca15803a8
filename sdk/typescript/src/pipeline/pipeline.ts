/** From steps to the body that the API takes. */
import { PipelineError } from "../errors.js";
import { around, type Block } from "./blocks.js";
import { InputFile, Ref, Word } from "./references.js";
import { Step, type Action, type Body } from "./steps.js";
import type { PipelineBody, PipelineOutputs, TaskWebhook } from "../types.js";

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;

/** What a pipeline may have besides its steps. */
export interface PipelineOptions {
  /** Which files to make of the last step's result; glTF of shapes and JSON of data where not given. */
  outputs?: PipelineOutputs;
  /** Who is to hear of its end. */
  webhook?: TaskWebhook;
}

type WireStep = PipelineBody["steps"][number];

/**
 * Make the body of a pipeline of its last step; the steps that it uses come along, in the order they were made.
 *
 * @param last the step whose result is the pipeline's, or several of which the last is that
 * @throws PipelineError if a step is used where its result cannot be seen
 */
export function pipeline(last: Step<any> | readonly Step<any>[], options: PipelineOptions = {}): PipelineBody {
  return new Writer(last instanceof Step ? [last] : last).body(options);
}

/** Writes the steps that lead to some last ones. */
class Writer {
  private readonly files: InputFile<any>[] = [];
  private readonly names = new Map<Step<unknown>, string>();
  private readonly members = new Map<Block | undefined, Set<Step<unknown>>>();

  constructor(private readonly ends: readonly Step<any>[]) {
    if (!ends.length) throw new PipelineError("A pipeline needs at least one step.");
    for (const end of ends) {
      if (end.block) throw new PipelineError("The steps of a map or choice cannot be the last one of a pipeline.");
      this.collect(end);
    }
    this.name();
  }

  body({ outputs, webhook }: PipelineOptions): PipelineBody {
    const steps = this.block({ block: undefined, ends: this.ends });
    return {
      steps,
      ...(this.files.length && { inputFiles: this.files.map(({ fileId, role }) => ({ fileId, role })) }),
      ...(outputs && { outputs }),
      ...(webhook && { webhook }),
    };
  }

  /** Take in a step with all that it needs. */
  private collect(step: Step<unknown>): void {
    const members = this.members.get(step.block) ?? new Set();
    this.members.set(step.block, members);
    if (members.has(step)) return;
    members.add(step);
    for (const used of uses(step.action)) if (used instanceof Step) this.collect(used);
    for (const { ends } of bodies(step.action)) ends.forEach((end) => this.collect(end));
  }

  /** Give every step a name that is free wherever it may be seen. */
  private name(): void {
    const steps = [...this.members.values()].flatMap((members) => [...members]).sort((a, b) => a.order - b.order);
    const taken = new Set<string>();
    for (const { options } of steps) {
      if (options.id === undefined) continue;
      if (!NAME.test(options.id)) {
        throw new PipelineError(
          `The id ${JSON.stringify(options.id)} must begin with a letter and have only letters, digits, _ and -.`,
        );
      }
      if (taken.has(options.id)) throw new PipelineError(`Two steps have the id ${options.id}.`);
      taken.add(options.id);
    }
    let count = 0;
    for (const step of steps) {
      let name = step.options.id;
      while (name === undefined) {
        const next = `step${++count}`;
        if (!taken.has(next)) name = next;
      }
      this.names.set(step, name);
    }
  }

  private block({ block, ends }: Body | { block: undefined; ends: readonly Step<any>[] }): WireStep[] {
    const last = ends.at(-1) as Step<unknown>;
    if (last.block !== block) {
      throw new PipelineError(
        `${this.describe(last)} was made outside of the map or choice whose last step it is to be.`,
      );
    }
    const steps = [...(this.members.get(block) ?? [])].sort((a, b) => a.order - b.order);
    // What was made after the last step, but is not used by anything after it, can as well run before it.
    const after = steps.slice(steps.indexOf(last) + 1).find((step) => this.needs(step, last));
    if (after) {
      throw new PipelineError(`${this.describe(last)} cannot be the last step, since ${this.describe(after)} uses it.`);
    }
    return [...steps.filter((step) => step !== last), last].map((step) => this.step(step));
  }

  private needs(step: Step<unknown>, wanted: Step<unknown>): boolean {
    const inner = bodies(step.action).flatMap(({ block }) => [...(this.members.get(block) ?? [])]);
    const used = [...uses(step.action)].filter((one) => one instanceof Step);
    return [...used, ...inner].some((one) => one === wanted || this.needs(one, wanted));
  }

  private step(step: Step<unknown>): WireStep {
    const { action, block } = step;
    const id = this.names.get(step) as string;
    const write = (value: unknown) => this.value(value, step, block);
    switch (action.type) {
      case "plain":
        return {
          id,
          operation: action.operation,
          params: write(action.params),
          ...(step.options.output && { output: true }),
        };
      case "map": {
        const items = write(action.items);
        const steps = this.block(action.steps);
        return { id, type: "map", items, steps, ...(action.reduce && { reduce: this.block(action.reduce) }) };
      }
      case "choice": {
        const { operator } = action;
        const compare = operator === "exists" ? {} : { compareTo: write(action.compareTo) };
        const value = write(action.value);
        const then = this.block(action.then);
        const otherwise = action.else ? { else: this.block(action.else) } : {};
        return { id, type: "choice", value, operator, ...compare, then, ...otherwise };
      }
    }
  }

  /** A value as JSON, with references by their names. */
  private value(value: unknown, user: Step<unknown>, block: Block | undefined): unknown {
    if (value instanceof Step) return this.reference(value, user, block);
    if (value instanceof Word) return this.word(value, user, block);
    if (value instanceof InputFile) return this.file(value);
    if (Array.isArray(value)) return value.map((one) => this.value(one, user, block));
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.value(one, user, block)]));
  }

  private reference(used: Step<unknown>, user: Step<unknown>, block: Block | undefined): string {
    const visible = used.block === undefined || [...around(block)].includes(used.block);
    if (!visible) {
      throw new PipelineError(
        `${this.describe(user)} uses ${this.describe(used)}, which was made in a map or choice and is seen only there. ` +
          "Use the result of the map or choice itself.",
      );
    }
    return `$ref:${this.names.get(used)}`;
  }

  private word(word: Word<unknown>, user: Step<unknown>, block: Block | undefined): string {
    const kind = word.text === "$mapResult" ? "reduce" : "steps";
    const nearest = [...around(block)].find((one) => one.kind === kind);
    if (nearest !== word.block) {
      throw new PipelineError(
        nearest
          ? `${this.describe(user)} uses ${word.text} of an outer map; inside of another map it can only be reached by a step of the outer one.`
          : `${this.describe(user)} uses ${word.text} outside of its map.`,
      );
    }
    return word.text;
  }

  private file(used: InputFile<unknown>): string {
    let number = this.files.findIndex(({ fileId, role }) => fileId === used.fileId && role === used.role);
    if (number < 0) number = this.files.push(used) - 1;
    const suffix =
      used.codec === "raw" ? (used.format === "text" ? "" : `:${used.format}`) : `:${used.format}:${used.codec}`;
    return `$file:${number}${suffix}`;
  }

  private describe(step: Step<unknown>): string {
    const what = step.action.type === "plain" ? step.action.operation : `a ${step.action.type}`;
    return `${this.names.get(step) ?? "a step"} (${what})`;
  }
}

/** The references that a step's own values hold. */
function* uses(action: Action): Generator<Ref<unknown>> {
  const { type } = action;
  if (type === "plain") yield* references(action.params);
  else if (type === "map") yield* references(action.items);
  else yield* references([action.value, action.compareTo]);
}

function* references(value: unknown): Generator<Ref<unknown>> {
  if (value instanceof Ref) yield value;
  else if (Array.isArray(value)) for (const one of value) yield* references(one);
  else if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    for (const one of Object.values(value)) yield* references(one);
  }
}

function bodies(action: Action): Body[] {
  if (action.type === "plain") return [];
  const found = action.type === "map" ? [action.steps, action.reduce] : [action.then, action.else];
  return found.filter((body) => body !== undefined);
}
