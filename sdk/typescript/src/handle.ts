declare const kind: unique symbol;

/**
 * A value that never leaves the service, such as a shape or a document: between the steps of a pipeline it is passed by
 * reference. Only types know it.
 */
export interface Handle<Kind extends string> {
  readonly [kind]: Kind;
}

/** The kinds of OpenCascade shapes. */
export type ShapeKind = "shape" | "vertex" | "edge" | "wire" | "face" | "shell" | "solid" | "compsolid" | "compound";

/**
 * What may be passed where a handle of a kind is wanted. An operation that returns a `shape` may return any kind of it,
 * and a compound around a single shape passes for that shape; the service has the last word.
 */
export type Fitting<Kind extends string> = Kind extends "shape"
  ? ShapeKind
  : Kind extends ShapeKind
    ? Kind | "shape" | "compound"
    : Kind;
