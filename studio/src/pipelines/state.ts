/** The pipeline that is being edited, with its past and future. It survives a reload. */
import { useCallback, useReducer } from "react";
import type { Json } from "@/api/types";
import { EMPTY, parse, toJson, type Doc } from "./document";

const KEPT = "studio.pipeline";
const LONGEST_PAST = 100;

interface History {
  past: Doc[];
  now: Doc;
  future: Doc[];
}

type Change = { kind: "set"; doc: Doc } | { kind: "undo" } | { kind: "redo" };

function changed({ past, now, future }: History, change: Change): History {
  if (change.kind === "undo") return past.length ? { past: past.slice(0, -1), now: past.at(-1)!, future: [now, ...future] } : { past, now, future };
  if (change.kind === "redo") return future[0] ? { past: [...past, now], now: future[0], future: future.slice(1) } : { past, now, future };
  return change.doc === now ? { past, now, future } : { past: [...past, now].slice(-LONGEST_PAST), now: change.doc, future: [] };
}

function kept(): Doc {
  try {
    return parse(JSON.parse(localStorage.getItem(KEPT) ?? "null") as Json);
  } catch {
    return EMPTY;
  }
}

export function useDocument() {
  const [history, change] = useReducer((before: History, next: Change) => {
    const after = changed(before, next);
    localStorage.setItem(KEPT, JSON.stringify(toJson(after.now)));
    return after;
  }, undefined, () => ({ past: [], now: kept(), future: [] }));
  const set = useCallback((doc: Doc) => change({ kind: "set", doc }), []);
  const undo = useCallback(() => change({ kind: "undo" }), []);
  const redo = useCallback(() => change({ kind: "redo" }), []);
  return { doc: history.now, set, undo, redo, canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
}
