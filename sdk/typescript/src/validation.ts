/**
 * Checks of request bodies against the API's own schemas before they are sent. No code is made at run time, so this
 * works where `eval` is forbidden.
 */
import { BODIES, DEFINITIONS } from "./generated/requests.js";
import { ValidationError, type Problem } from "./errors.js";
import type { JsonSchema } from "./schema.js";

const MOST_PROBLEMS = 50;

/**
 * Refuse a body that the API would refuse. Routes that the catalog does not know are not checked.
 *
 * @param method of the request
 * @param path of the request, without the address of the service
 * @param body as it is going to be sent
 * @throws ValidationError with a list of `{path, message}` in `details`
 */
export function check(method: string, path: string, body: unknown): void {
  const schema = schemaOf(method, path);
  if (!schema) return;
  const problems = validate(body, schema, DEFINITIONS).slice(0, MOST_PROBLEMS);
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` (${problems.length - 1} more in details)` : "";
  throw new ValidationError({
    status: 400,
    code: "VALIDATION_ERROR",
    message: (first.path ? `${first.path}: ${first.message}` : first.message) + more,
    details: problems,
  });
}

function schemaOf(method: string, path: string): JsonSchema | undefined {
  const exact = BODIES[`${method} ${path}`];
  if (exact) return exact;
  const parts = path.split("/");
  const found = Object.keys(BODIES).find((route) => {
    const [verb, template = ""] = route.split(" ");
    const wanted = template.split("/");
    const fits = (part: string, index: number) => part === "{}" || part === parts[index];
    return verb === method && wanted.length === parts.length && wanted.every(fits);
  });
  return found === undefined ? undefined : BODIES[found];
}

/**
 * What is wrong with a value.
 *
 * @param value as JSON; `undefined` counts as missing
 * @param schema that it must fit
 * @param definitions what `#/$defs/…` in the schema stands for
 */
export function validate(value: unknown, schema: JsonSchema, definitions: Record<string, JsonSchema> = {}): Problem[] {
  const problems: Problem[] = [];
  new Validator(definitions, problems).visit(value, schema, "");
  return problems;
}

class Validator {
  constructor(
    private readonly definitions: Record<string, JsonSchema>,
    private readonly problems: Problem[],
  ) {}

  visit(value: unknown, schema: JsonSchema, path: string): void {
    if (schema.$ref) {
      const target = this.definitions[schema.$ref.replace("#/$defs/", "")];
      if (target) this.visit(value, target, path);
      return;
    }
    for (const one of schema.allOf ?? []) this.visit(value, one, path);
    const branches = schema.anyOf ?? schema.oneOf;
    if (branches) return this.branch(value, branches, path);
    if (schema.enum && !schema.enum.some((one) => same(one, value))) {
      return this.say(path, `must be one of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}`);
    }
    if ("const" in schema && !same(schema.const, value)) {
      return this.say(path, `must be ${JSON.stringify(schema.const)}`);
    }
    const types = schema.type === undefined ? [] : [schema.type].flat();
    if (types.length && !types.some((type) => isType(value, type))) {
      return this.say(path, `must be ${types.map(article).join(" or ")}`);
    }
    if (typeof value === "number") this.number(value, schema, path);
    else if (typeof value === "string") this.text(value, schema, path);
    else if (Array.isArray(value)) this.list(value, schema, path);
    else if (typeof value === "object" && value !== null) this.object(value as Record<string, unknown>, schema, path);
  }

  private say(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  /** Any branch may fit. Where none does, the one that was meant tells what is wrong. */
  private branch(value: unknown, branches: readonly JsonSchema[], path: string): void {
    let meant: Problem[] | undefined;
    let best = -1;
    for (const branch of branches) {
      const found: Problem[] = [];
      new Validator(this.definitions, found).visit(value, branch, path);
      if (!found.length) return;
      const likeness = this.likeness(value, branch);
      if (likeness > best) [meant, best] = [found, likeness];
    }
    this.problems.push(...(meant ?? []));
  }

  /** How much a value looks as if it were meant to fit: by its kind, then by marks such as `type: "map"`. */
  private likeness(value: unknown, schema: JsonSchema): number {
    const found = schema.$ref ? this.definitions[schema.$ref.replace("#/$defs/", "")] : schema;
    if (!found || (found.type !== undefined && ![found.type].flat().some((type) => isType(value, type)))) return 0;
    if (typeof value !== "object" || value === null || !found.properties) return 1;
    const marks = Object.entries(found.properties).filter(([, property]) => "const" in property);
    const given = value as Record<string, unknown>;
    if (marks.some(([name, property]) => !same(given[name], property.const))) return 1;
    return 2 + marks.length;
  }

  private number(value: number, schema: JsonSchema, path: string): void {
    if (schema.minimum !== undefined && value < schema.minimum) this.say(path, `must be at least ${schema.minimum}`);
    if (schema.maximum !== undefined && value > schema.maximum) this.say(path, `must be at most ${schema.maximum}`);
    if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum) {
      this.say(path, `must be greater than ${schema.exclusiveMinimum}`);
    }
    if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum) {
      this.say(path, `must be less than ${schema.exclusiveMaximum}`);
    }
    if (schema.multipleOf !== undefined && !Number.isInteger(value / schema.multipleOf)) {
      this.say(path, `must be a multiple of ${schema.multipleOf}`);
    }
  }

  private text(value: string, schema: JsonSchema, path: string): void {
    const length = [...value].length;
    if (schema.minLength !== undefined && length < schema.minLength) {
      this.say(
        path,
        schema.minLength === 1 ? "must not be empty" : `must have at least ${schema.minLength} characters`,
      );
    }
    if (schema.maxLength !== undefined && length > schema.maxLength) {
      this.say(path, `must have at most ${schema.maxLength} characters`);
    }
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) {
      this.say(path, `must match ${schema.pattern}`);
    }
  }

  private list(value: readonly unknown[], schema: JsonSchema, path: string): void {
    if (schema.minItems !== undefined && value.length < schema.minItems) {
      this.say(path, schema.minItems === 1 ? "must not be empty" : `must have at least ${schema.minItems} items`);
    }
    if (schema.maxItems !== undefined && value.length > schema.maxItems) {
      this.say(path, `must have at most ${schema.maxItems} items`);
    }
    if (schema.uniqueItems && new Set(value.map((one) => JSON.stringify(one))).size < value.length) {
      this.say(path, "must not have equal items");
    }
    value.forEach((item, index) => {
      const wanted = schema.prefixItems?.[index] ?? (typeof schema.items === "object" ? schema.items : undefined);
      if (wanted) this.visit(item, wanted, join(path, String(index)));
    });
  }

  private object(value: Record<string, unknown>, schema: JsonSchema, path: string): void {
    const known = schema.properties ?? {};
    for (const name of schema.required ?? []) {
      if (value[name] === undefined) this.say(join(path, name), "is required");
    }
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    if (schema.minProperties !== undefined && names.length < schema.minProperties) {
      this.say(path, `must have at least ${schema.minProperties} entries`);
    }
    if (schema.maxProperties !== undefined && names.length > schema.maxProperties) {
      this.say(path, `must have at most ${schema.maxProperties} entries`);
    }
    for (const name of names) {
      const own = Object.hasOwn(known, name) ? known[name] : undefined;
      const inner = join(path, name);
      if (schema.propertyNames) this.visit(name, schema.propertyNames, inner);
      if (own) this.visit(value[name], own, inner);
      else if (schema.additionalProperties === false) this.say(inner, "there is no such field");
      else if (typeof schema.additionalProperties === "object") {
        this.visit(value[name], schema.additionalProperties, inner);
      }
    }
  }
}

const join = (path: string, name: string) => (path ? `${path}.${name}` : name);

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : type === "null" ? type : `a ${type}`);

function isType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);
