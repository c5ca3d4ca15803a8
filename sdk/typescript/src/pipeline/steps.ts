/** Steps of pipelines. Each is made by a function, and is the reference to its result. */
import { PipelineError } from "../errors.js";
import { Block, build, currentBlock, nextOrder } from "./blocks.js";
import { Ref, Word, type In, type InputFile, type ReferenceText } from "./references.js";
import type { Operations } from "../generated/operations.js";

/** The name of an operation. */
export type OperationName = keyof Operations;
/** The parameters of an operation. */
export type ParamsOf<Name extends OperationName> = Operations[Name]["params"];
/** The result of an operation. */
export type ResultOf<Name extends OperationName> = Operations[Name]["returns"];

/** What any step may have. */
export interface Named {
  /** A name for the step in messages and in the body; made up where not given. */
  id?: string;
}

/** What a step that runs an operation may have. */
export interface StepOptions extends Named {
  /** Whether the result goes to `result.json` too; a step that is marked but not used must be an end of its block. */
  output?: boolean;
}

/** What a step does, with other steps in it. */
export type Action =
  | { type: "plain"; operation: string; params: unknown }
  | { type: "map"; items: unknown; steps: Body; reduce: Body | undefined }
  | { type: "choice"; value: unknown; operator: Operator; compareTo: unknown; then: Body; else: Body | undefined };

/** The steps of a block by what they lead to; the last one is the value of the block. */
export interface Body {
  block: Block;
  ends: readonly Step<unknown>[];
}

/** A step, and the reference to its result. */
export class Step<T> extends Ref<T> {
  /** @internal */
  readonly block: Block | undefined = currentBlock();
  /** @internal */
  readonly order: number = nextOrder();

  /** @internal */
  constructor(
    readonly action: Action,
    readonly options: StepOptions,
  ) {
    super();
  }
}

type Arguments<Name extends OperationName> =
  Partial<ParamsOf<Name>> extends ParamsOf<Name>
    ? [params?: In<ParamsOf<Name>> | InputFile<any>, options?: StepOptions]
    : [params: In<ParamsOf<Name>> | InputFile<any>, options?: StepOptions];

/**
 * Run an operation.
 *
 * @param operation its name
 * @param params its parameters; results of other steps may stand anywhere in them
 */
export function step<Name extends OperationName>(
  operation: Name,
  ...[params, options]: Arguments<Name>
): Step<ResultOf<Name>> {
  return customStep(operation, params, options);
}

/** Run an operation that the types do not know, such as one of a plugin. */
export function customStep<Result = any>(
  operation: string,
  params: unknown = {},
  options: StepOptions = {},
): Step<Result> {
  return new Step<Result>({ type: "plain", operation, params }, options);
}

/** What a function that makes steps returns: the last one, or several of which the last is the value. */
export type Ends<T> = Step<T> | readonly [...Step<any>[], Step<T>];

type Item<Items> =
  Items extends Ref<infer List>
    ? IsAny<List> extends true
      ? any
      : List extends readonly (infer One)[]
        ? One
        : any
    : Items extends readonly (infer One)[]
      ? Plain<One>
      : any;
type IsAny<T> = 0 extends 1 & T ? true : false;
type Plain<T> = T extends Ref<infer Value> ? Value : T;

/** What a map may have. */
export interface MapOptions<T, R> extends Named {
  /** Makes one value of the list of results. */
  reduce?: (results: Ref<T[]>) => Ends<R>;
}

/**
 * Run steps once for each item. The result is the list of their results, or what `reduce` makes of it.
 *
 * @param items a list, or a reference to one
 * @param each makes the steps for one item
 */
export function map<const Items extends Ref<readonly any[]> | readonly unknown[] | ReferenceText, T, R = T[]>(
  items: Items,
  each: (item: Ref<Item<Items>>, index: Ref<number>) => Ends<T>,
  options: MapOptions<T, R> = {},
): Step<R> {
  const { reduce, ...rest } = options;
  const steps = body("steps", (block) => each(new Word("$item", block), new Word("$index", block)));
  const reduced = reduce && body("reduce", (block) => reduce(new Word("$mapResult", block)));
  return new Step<R>({ type: "map", items, steps, reduce: reduced }, rest);
}

/** How a choice compares; `exists` looks at the value alone. */
export type Operator = "eq" | "neq" | "gt" | "gte" | "lt" | "lte" | "exists";

/** The branches of a choice. */
export interface Branches<T, E> extends Named {
  then: () => Ends<T>;
  else?: () => Ends<E>;
}

/**
 * Run one of two branches. The result is that of the branch; null where it does not exist.
 *
 * @param value what is looked at, mostly a reference
 * @param operator how it is compared
 * @param compareTo with what
 */
export function choice<T, E = null>(value: unknown, operator: "exists", branches: Branches<T, E>): Step<T | E>;
export function choice<T, E = null>(
  value: unknown,
  operator: Exclude<Operator, "exists">,
  compareTo: unknown,
  branches: Branches<T, E>,
): Step<T | E>;
export function choice<T, E>(
  value: unknown,
  operator: Operator,
  ...rest: [Branches<T, E>] | [unknown, Branches<T, E>]
): Step<T | E> {
  const branches = rest.at(-1) as Branches<T, E>;
  const compareTo = rest.length > 1 ? rest[0] : undefined;
  const { then, else: otherwise, ...options } = branches;
  const action: Action = {
    type: "choice",
    value,
    operator,
    compareTo,
    then: body("branch", then),
    else: otherwise && body("branch", otherwise),
  };
  return new Step<T | E>(action, options);
}

function body(kind: Block["kind"], make: (block: Block) => Ends<unknown>): Body {
  const block = new Block(kind, currentBlock());
  const made: unknown = build(block, () => make(block));
  const ends = Array.isArray(made) ? made : [made];
  if (!ends.length || !ends.every((end) => end instanceof Step)) {
    throw new PipelineError("A map or choice needs a function that returns its last step.");
  }
  return { block, ends };
}
