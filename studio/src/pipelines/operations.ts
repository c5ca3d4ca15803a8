/** The operations of the service: all by name, and single ones with their schemas when they are needed. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import * as api from "@/api/client";
import type { OperationDetail, OperationSummary, Schema } from "@/api/types";
import { opened } from "@/app/features";
import { places, type Doc, type Step } from "./document";

export const useOperations = () => useQuery({ queryKey: ["operations"], queryFn: async () => (await api.operations.list()).operations, staleTime: Infinity }).data;

const detailQuery = (name: string) => ({
  queryKey: ["operation", name],
  queryFn: async (): Promise<OperationDetail> => {
    const found = await api.operations.get(name);
    const known = { ...found.params.$defs, ...found.returns.$defs };
    return { ...found, params: opened(found.params, known), returns: opened(found.returns, known) };
  },
  staleTime: Infinity,
  retry: false,
});

export const useOperation = (name: string | undefined) => useQuery({ ...detailQuery(name ?? ""), enabled: name !== undefined }).data;

export type Details = ReadonlyMap<string, OperationDetail>;

/** The details of every operation that a pipeline uses. */
export function useDetails(doc: Doc): Details {
  const names = useMemo(() => [...new Set([...places(doc)].flatMap(({ step }) => (step.kind === "operation" ? [step.operation] : [])))], [doc]);
  return useQueries({
    queries: names.map(detailQuery),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.name, data] as const] : []))),
  });
}

export interface Field {
  name: string;
  schema: Schema;
  required: boolean;
}

const BLOCK_FIELDS: Record<"map" | "choice", Field[]> = {
  map: [{ name: "items", required: true, schema: { description: "The list to go through, or a reference to one." } }],
  choice: [
    { name: "value", required: true, schema: { description: "What is compared: a reference, most often." } },
    { name: "operator", required: true, schema: { enum: ["eq", "neq", "gt", "gte", "lt", "lte", "exists"], default: "eq", description: "How it is compared." } },
    { name: "compareTo", required: false, schema: { description: "With what." } },
  ],
};

/** What a step takes. */
export function fieldsOf(step: Step, details: Details): Field[] {
  if (step.kind !== "operation") return BLOCK_FIELDS[step.kind];
  const { properties = {}, required = [] } = details.get(step.operation)?.params ?? {};
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) }));
}

export const takesShape = (schema: Schema): boolean => schema["x-handle"] !== undefined || takesList(schema);
/** Whether a parameter is a list of shapes, which takes several wires. */
export const takesList = (schema: Schema): boolean => schema.type === "array" && schema.items?.["x-handle"] !== undefined;

/** What kind of value a schema stands for, in a word. */
export function kindWord(schema: Schema | undefined): string {
  if (!schema) return "value";
  if (schema["x-handle"]) return schema["x-handle"];
  if (takesList(schema)) return `${schema.items!["x-handle"]}s`;
  if (schema.type === "array") return "list";
  return Array.isArray(schema.type) ? (schema.type[0] ?? "value") : (schema.type ?? "value");
}

/** The operations that fit a search, best first: by words of the name, then of the summary. */
export function search(operations: readonly OperationSummary[], text: string): OperationSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  // Geometry first: that is what most come for.
  if (!words.length) return [...operations].sort((one, other) => Number(other.name.startsWith("occt.shapes.")) - Number(one.name.startsWith("occt.shapes.")) || Number(other.name.startsWith("occt.")) - Number(one.name.startsWith("occt.")));
  const scored: [number, OperationSummary][] = [];
  for (const operation of operations) {
    const name = operation.name.toLowerCase();
    const own = name.split(".").pop() ?? name;
    const about = operation.summary.toLowerCase();
    let score = 0;
    for (const word of words) {
      const found = own === word ? 50 : own.startsWith(word) ? 30 : own.includes(word) ? 20 - own.indexOf(word) * 0.1 : name.includes(word) ? 8 : about.includes(word) ? 4 : 0;
      if (!found) {
        score = 0;
        break;
      }
      score += found;
    }
    if (score) scored.push([score - name.length * 0.05, operation]);
  }
  return scored.sort(([one], [other]) => other - one).map(([, operation]) => operation);
}
