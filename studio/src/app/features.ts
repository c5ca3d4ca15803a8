/** What this service can do, by its own description: pages of routes that it lacks are not shown. */
import { useQuery } from "@tanstack/react-query";
import * as api from "@/api/client";
import type { OpenApi, Schema } from "@/api/types";

export const openApiQuery = { queryKey: ["openapi"], queryFn: api.openApi, staleTime: Infinity } as const;

export const useOpenApi = () => useQuery(openApiQuery).data;

export const has = (description: OpenApi | undefined, path: string): boolean =>
  description !== undefined && `/api/v1${path}` in description.paths;

/** The schema of a request's body, with references put in place and the schemas of `null` left out. */
export function bodySchema(description: OpenApi, path: string): Schema | undefined {
  const content = description.paths[path]?.["post"]?.requestBody?.content["application/json"];
  return content && opened(content.schema, description.components.schemas);
}

export function opened(schema: Schema, known: Record<string, Schema>, depth = 0): Schema {
  if (depth > 8) return {};
  const named = schema.$ref?.split("/").pop();
  if (named && known[named]) {
    const { $ref: _, ...own } = schema;
    return opened({ ...known[named], ...own }, known, depth + 1);
  }
  const options = schema.anyOf?.filter((option) => option.type !== "null");
  if (options?.length === 1 && options[0]) {
    const { anyOf: _, ...own } = schema;
    const inner = opened(options[0], known, depth + 1);
    return { ...inner, ...own, ...(inner.description && !own.description && { description: inner.description }) };
  }
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, opened(value, known, depth + 1)])),
    }),
    ...(items && { items: opened(items, known, depth + 1) }),
  };
}
