import { PipelineError } from "../errors.js";
import type { Fitting, Handle } from "../handle.js";
import type { Block } from "./blocks.js";

declare const value: unique symbol;

/** A reference as it is written on the wire, for those who write pipelines by hand. */
export type ReferenceText =
  "$prev" | "$item" | "$index" | "$mapResult" | `$ref:${string | number}` | `$local:${number}` | `$file:${string}`;

/** Stands for a value that will be known when the pipeline runs. */
export abstract class Ref<T> {
  declare readonly [value]: T;

  /** @internal Refuses to become JSON: only `pipeline()` knows what a reference is called. */
  toJSON(): never {
    throw new PipelineError(
      "A step's result can only be used in the parameters of other steps; make a body by pipeline(…).",
    );
  }
}

/** What a value of a type may be replaced by: a reference to something that is, or may turn out to be, of that type. */
type Loose<T> = [unknown] extends [T]
  ? any
  : T extends Handle<infer Kind>
    ? Handle<Fitting<Kind>>
    : T extends string
      ? string
      : T extends number
        ? number
        : T extends boolean
          ? boolean
          : T extends readonly (infer Item)[]
            ? readonly Loose<Item>[]
            : T;

/** A value, a reference to one, or a structure with references in any place. */
export type In<T> = [unknown] extends [T]
  ? unknown
  : T extends Handle<string>
    ? Ref<Loose<T>> | ReferenceText
    : T extends object
      ? Ref<Loose<T>> | ReferenceText | { [Key in keyof T]: In<T[Key]> }
      : T | Ref<Loose<T>> | ReferenceText;

/** A word such as `$item` that has a meaning in one block only. */
export class Word<T> extends Ref<T> {
  /** @internal */
  constructor(
    readonly text: "$item" | "$index" | "$mapResult",
    readonly block: Block,
  ) {
    super();
  }
}

/** How a step gets to see a file. */
export type FileFormat = "text" | "json" | "buffer" | "uint8" | "base64";
/** Whether a file is decompressed first; `auto` looks at its first bytes. */
export type Codec = "raw" | "gunzip" | "auto";

/** An uploaded file in a pipeline; as it is, it stands for its text. */
export class InputFile<T = string> extends Ref<T> {
  /** @internal */
  constructor(
    readonly fileId: string,
    readonly role: string,
    readonly format: FileFormat = "text",
    readonly codec: Codec = "raw",
  ) {
    super();
  }

  /** The file as text. */
  text(codec: Codec = "raw"): InputFile<string> {
    return new InputFile(this.fileId, this.role, "text", codec);
  }

  /** The file as JSON. */
  json<Value = any>(codec: Codec = "raw"): InputFile<Value> {
    return new InputFile(this.fileId, this.role, "json", codec);
  }

  /** The file in another form. */
  as(format: FileFormat, codec: Codec = "raw"): InputFile<any> {
    return new InputFile(this.fileId, this.role, format, codec);
  }
}

/**
 * A confirmed upload, to be used in parameters.
 *
 * @param fileId of the upload
 * @param role what the file is to the pipeline, for people
 */
export function file(fileId: string, role = "input"): InputFile {
  return new InputFile(fileId, role);
}
