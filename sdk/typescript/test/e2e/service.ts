/** What the end-to-end tests share: a client of the real service, and ways to skip what it does not have yet. */
import { describe, inject, type TestContext } from "vitest";
import { CadCloudClient, NotFoundError, type ClientOptions } from "../../src/index.js";

const baseUrl = inject("baseUrl");

/** Tests that need the service; skipped where there is none. */
export const describeService = baseUrl ? describe : describe.skip;

export const service = (options: Partial<ClientOptions> = {}) =>
  new CadCloudClient({ apiKey: baseUrl ? inject("apiKey") : "none", baseUrl, ...options });

/** The result of a call to a route that this service may not have; the test is skipped then. */
export async function ifServed<Result>(context: TestContext, call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof NotFoundError && error.message === "There is nothing at this address.") {
      context.skip("the service does not have this route yet");
    }
    throw error;
  }
}

/** A small part as STEP. */
export async function partAsStep(client: CadCloudClient): Promise<Uint8Array<ArrayBuffer>> {
  const steps = [{ operation: "occt.shapes.solid.createBox", params: { width: 20, length: 30, height: 10 } }];
  return client.download(await client.cad.pipelineAndPoll({ steps, outputs: { formats: ["step"] } }), {
    format: "step",
  });
}

/** A wait in the kernel, of the whole of it: a mesh much finer than anyone needs. */
export const SLOW = {
  steps: [
    { operation: "occt.shapes.solid.createSphere", params: { radius: 1 } },
    { operation: "occt.shapeToMesh", params: { shape: "$ref:0", precision: 0.000005 } },
  ],
  outputs: { formats: ["json" as const] },
};

/** The first bytes, as text. */
export const beginning = (bytes: Uint8Array, length = 4): string => new TextDecoder().decode(bytes.slice(0, length));

/** The JSON of a result. */
export const json = (bytes: Uint8Array): any => JSON.parse(new TextDecoder().decode(bytes));
