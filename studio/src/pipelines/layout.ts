/** Where steps stand on the canvas: by what they need from left to right, blocks around what is in them. */
import { find, lanesOf, laneOf, origin, places, wiresOf, type Doc, type Lane, type Step } from "./document";

export const WIDTH = 236;
const HEAD = 58;
const ROW = 26;
const GAP_X = 70;
const GAP_Y = 34;
const PADDING = 20;
const BLOCK_HEAD = 64;
const LANE_HEAD = 26;
const EMPTY_LANE = { width: WIDTH, height: 44 };

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LaneBox extends Box {
  lane: Lane;
}

export interface Layout {
  boxes: Map<string, Box>;
  lanes: Map<string, LaneBox[]>;
}

/** Places all steps; the place of one inside a block is relative to the block. */
export function layout(doc: Doc, rows: (step: Step) => number): Layout {
  const found: Layout = { boxes: new Map(), lanes: new Map() };
  placeBlock(doc, doc.steps, rows, found);
  return found;
}

function sizeOf(doc: Doc, step: Step, rows: (step: Step) => number, found: Layout): { width: number; height: number } {
  if (step.kind === "operation") return { width: WIDTH, height: HEAD + rows(step) * ROW + (rows(step) ? 8 : 0) };
  let top = BLOCK_HEAD;
  let width = WIDTH;
  const lanes: LaneBox[] = [];
  for (const lane of lanesOf(step)) {
    const steps = laneOf(step, lane);
    const inner = steps.length ? placeBlock(doc, steps, rows, found) : EMPTY_LANE;
    for (const { uid } of steps) {
      const box = found.boxes.get(uid)!;
      box.x += PADDING;
      box.y += top + LANE_HEAD;
    }
    lanes.push({ lane, x: PADDING, y: top, width: inner.width, height: inner.height + LANE_HEAD });
    width = Math.max(width, inner.width);
    top += LANE_HEAD + inner.height + PADDING;
  }
  found.lanes.set(step.uid, lanes.map((lane) => ({ ...lane, width })));
  return { width: width + 2 * PADDING, height: top };
}

function placeBlock(doc: Doc, steps: Step[], rows: (step: Step) => number, found: Layout): { width: number; height: number } {
  const columns = depths(doc, steps);
  const deepest = Math.max(0, ...columns.values());
  let x = 0;
  let tallest = 0;
  for (let column = 0; column <= deepest; column++) {
    let y = 0;
    let widest = 0;
    for (const step of steps) {
      if (columns.get(step.uid) !== column) continue;
      const size = sizeOf(doc, step, rows, found);
      found.boxes.set(step.uid, { x, y, ...size });
      y += size.height + GAP_Y;
      widest = Math.max(widest, size.width);
    }
    tallest = Math.max(tallest, y - GAP_Y);
    x += widest + GAP_X;
  }
  return { width: Math.max(x - GAP_X, 0), height: Math.max(tallest, 0) };
}

/** How many steps of a block must run before each, counting along the longest way. */
function depths(doc: Doc, steps: Step[]): Map<string, number> {
  const depth = new Map<string, number>();
  const holds = new Map<string, Set<string>>();
  const all = [...places(doc)];
  for (const step of steps) {
    const inner = all.filter((place) => place.step.uid === step.uid || place.around.some((outer) => outer.step.uid === step.uid));
    const needs = new Set<string>();
    for (const place of inner) {
      for (const wire of wiresOf(place.step)) {
        const from = origin(doc, place, wire.reference);
        if (from && "step" in from) needs.add(from.step.uid);
      }
    }
    holds.set(step.uid, needs);
    const below = steps.filter((other) => other.uid !== step.uid && needs.has(other.uid) && depth.has(other.uid));
    depth.set(step.uid, below.length ? Math.max(...below.map((other) => depth.get(other.uid)!)) + 1 : 0);
  }
  return depth;
}

export const isInside = (doc: Doc, uid: string, owner: string): boolean => find(doc, uid)?.around.some(({ step }) => step.uid === owner) ?? false;
