import { PipelineError } from "../errors.js";

/** A list of steps: the pipeline itself, the steps or reduce of a map, or a branch of a choice. */
export class Block {
  constructor(
    readonly kind: "steps" | "reduce" | "branch",
    readonly outer: Block | undefined,
  ) {}
}

/**
 * The blocks whose functions are running now. A step belongs to the block that it was made in, so nobody has to say
 * where it goes; these functions never wait, so there is one at a time.
 */
const open: Block[] = [];
let made = 0;

/** The block that steps made now belong to; undefined at the top. */
export const currentBlock = (): Block | undefined => open.at(-1);

/** The place of a step among all that were made: what it uses was made before. */
export const nextOrder = (): number => made++;

/** Run the function that makes a block's steps. */
export function build<Result>(block: Block, make: () => Result): Result {
  open.push(block);
  try {
    const result = make();
    if (result instanceof Promise) {
      throw new PipelineError("The function that makes the steps of a map or choice must not be async.");
    }
    return result;
  } finally {
    open.pop();
  }
}

/** The block and those around it, inside out. */
export function* around(block: Block | undefined): Generator<Block> {
  for (let found = block; found; found = found.outer) yield found;
}
