/** A real service for the tests: starts `cadcloud serve` on a free port with a data folder of its own. */
import { spawn, execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the service is; empty if there is none. */
    baseUrl: string;
    apiKey: string;
    /** A key that may only convert. */
    narrowKey: string;
  }
}

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));
const command = process.env["CADCLOUD_COMMAND"] ?? join(REPOSITORY, ".venv/bin/cadcloud");

export default async function service(project: TestProject): Promise<(() => Promise<void>) | void> {
  if (!existsSync(command)) {
    project.provide("baseUrl", "");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "cadcloud-sdk-"));
  const port = await freePort();
  const environment = {
    ...process.env,
    CADCLOUD_DATA_DIR: folder,
    CADCLOUD_PORT: String(port),
    CADCLOUD_WEBHOOK_PRIVATE_ADDRESSES: "true",
  };
  const server = spawn(command, ["serve"], { env: environment, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const baseUrl = `http://127.0.0.1:${port}`;
    await healthy(baseUrl, () => server.exitCode !== null);
    const create = ["key", "create", "--name", "narrow", "--scopes", "convert", "--quiet"];
    const narrow = await promisify(execFile)(command, create, { env: environment });
    project.provide("baseUrl", baseUrl);
    project.provide("apiKey", readFileSync(join(folder, "api-key"), "utf8").trim());
    project.provide("narrowKey", narrow.stdout.trim());
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function healthy(baseUrl: string, gone: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt++) {
    if (gone()) throw new Error(`${command} serve ended at once`);
    const reply = await fetch(`${baseUrl}/health`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the service did not come up");
}
