import { existsSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { checkErrors, checkFiles, checkModels, checkPage, checkPipelines } from "./support/routes.js";
import { available, startBackend, startService } from "./support/service.js";

const BACKENDS = ["node-sdk", "node-rest", "hono-sdk", "hono-rest"];
const folder = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const built = existsSync(folder("frontend/dist"));

describe("backends", { skip: available ? false : "there is no cadcloud command" }, () => {
  let service;
  before(async () => {
    service = await startService();
  });
  after(() => service?.stop());

  for (const name of BACKENDS) {
    describe(name, () => {
      let backend;
      before(async () => {
        backend = await startBackend(folder(name), service);
      });
      after(() => backend?.stop());

      it("runs pipelines", () => checkPipelines(backend.url));
      it("takes files", () => checkFiles(backend.url));
      it("says what is wrong", () => checkErrors(backend.url));
      it("serves the page", { skip: built ? false : "the front end is not built" }, () => checkPage(backend.url));
      it("makes models and batches", async (context) => {
        if (!(await checkModels(backend.url))) context.skip("the service has no models yet");
      });
    });
  }
});
