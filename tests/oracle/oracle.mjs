// JSON lines on stdin, JSON lines on stdout: {"id": 1, "call": EXPRESSION} -> {"id": 1, "ok": true, "value": ..., "ms": ...}.
// Also {"names": true}, {"ping": true}, and with {"times": n} beside a call the milliseconds of n runs as its value.

import "./quiet.mjs";
import { createInterface } from "node:readline";
import { describer } from "./describe.mjs";
import { Missing, evaluate, namesOf, timed } from "./evaluate.mjs";
import { start } from "./libraries.mjs";

const libraries = await start();
const describe = describer(libraries.kernels);

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const answer = await answerTo(request);
  // Exit only once the answer is out: writes to a pipe are asynchronous.
  await new Promise((written) => process.stdout.write(`${JSON.stringify({ id: request.id, ...answer })}\n`, written));
  if (answer.crashed) process.exit(1);
}

async function answerTo(request) {
  if (request.ping) return { ok: true, value: "pong" };
  if (request.names) return { ok: true, value: namesOf(libraries) };
  const made = new Set();
  const begin = performance.now();
  try {
    if (request.times) return { ok: true, value: await timed(libraries, request.call, request.times, made, release) };
    const value = await evaluate(libraries, request.call, made);
    const ms = performance.now() - begin;
    return { ok: true, value: describe(value), ms };
  } catch (error) {
    return failure(error);
  } finally {
    made.forEach(release);
  }
}

function failure(error) {
  if (error instanceof Missing) return { ok: false, missing: true, error: error.message };
  // After a trap the memory of the module cannot be trusted. (An exception of C++ is something else.)
  const crashed = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
  return { ok: false, error: messageOf(error), ...(crashed && { crashed }) };
}

function messageOf(error) {
  // An exception of C++ arrives as its address, and the module exports nothing that would read its message.
  if (typeof error === "number") return "the kernel raised an exception";
  return String(error?.message ?? error);
}

function release(handle) {
  try {
    if (!handle.isDeleted()) handle.delete();
  } catch {
    // A trap left nothing that could be released.
  }
}
