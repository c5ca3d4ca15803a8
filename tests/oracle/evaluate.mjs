// Evaluates an expression: plain JSON in which operations, files and special numbers are written as objects with a $ key.

import { isHandle } from "./describe.mjs";

/* What the build read in the type declarations: dotted name -> class and documented defaults of the parameters. */
const operations = OPERATIONS;

/** The names of all operations that are declared and there. */
export function namesOf({ roots }) {
  return Object.keys(operations).filter((name) => find(roots, name));
}

/** An operation that the libraries do not have. */
export class Missing extends Error {}

/** @returns the value of the expression; every handle that an operation made is added to `made` */
export async function evaluate(libraries, expression, made) {
  const walk = async (value) => {
    if (Array.isArray(value)) return sequence(value, walk);
    if (value === null || typeof value !== "object") return value;
    if ("$op" in value) return call(libraries, value.$op, await walk(value.params ?? {}), made);
    if ("$file" in value) return new Uint8Array(Buffer.from(value.$file, "base64"));
    if ("$text" in value) return value.$text;
    if ("$number" in value) return Number(value.$number);
    if ("$undefined" in value) return undefined;
    const items = await sequence(Object.values(value), walk);
    return Object.fromEntries(Object.keys(value).map((key, at) => [key, items[at]]));
  };
  return walk(expression);
}

/**
 * Runs the operation of an expression several times on parameters that are made once.
 * @returns the milliseconds of each run
 */
export async function timed(libraries, { $op: name, params = {} }, times, made, release) {
  const given = await evaluate(libraries, params, made);
  const found = [];
  for (let run = 0; run < times; run++) {
    const results = new Set();
    const begin = performance.now();
    await call(libraries, name, given, results);
    found.push(performance.now() - begin);
    // What came in may come out again, and is needed in the next run.
    for (const handle of results) {
      if (!made.has(handle)) release(handle);
    }
  }
  return found;
}

async function sequence(items, walk) {
  const results = [];
  for (const item of items) {
    results.push(await walk(item));
  }
  return results;
}

async function call({ roots, inputs }, name, params, made) {
  if (!Object.hasOwn(operations, name)) {
    throw new Missing(`no operation ${name}`);
  }
  const operation = find(roots, name);
  if (!operation) {
    throw new Missing(`${name} is declared, but not there`);
  }
  const result = await operation(withDefaults(inputs, operations[name], params));
  collectHandles(result, made);
  return result;
}

function find(roots, name) {
  const steps = name.split(".");
  const method = steps.pop();
  const service = steps.reduce((found, step) => found?.[step], roots);
  return typeof service?.[method] === "function" ? service[method].bind(service) : undefined;
}

/* The classes of parameters set their defaults when they are made without arguments, and some only document them. */
function withDefaults(inputs, { class: path, documented }, params) {
  const Parameters = path?.split(".").reduce((found, step) => found?.[step], inputs);
  if (!Parameters) {
    return params;
  }
  const set = Object.entries(new Parameters()).filter(([, value]) => value !== undefined);
  return Object.assign(new Parameters(), documented, Object.fromEntries(set), params);
}

function collectHandles(value, made) {
  if (isHandle(value)) {
    made.add(value);
  } else if (Array.isArray(value)) {
    value.forEach((item) => collectHandles(item, made));
  } else if (value && Object.getPrototypeOf(value) === Object.prototype) {
    Object.values(value).forEach((item) => collectHandles(item, made));
  }
}
