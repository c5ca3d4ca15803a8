/** A real service for the tests: starts `cadcloud serve` on a free port with a data folder of its own. */
import { spawn, execFile, type ChildProcess } from "node:child_process";
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
/** The program of the service. */
export const command = process.env["CADCLOUD_COMMAND"] ?? join(REPOSITORY, ".venv/bin/cadcloud");

/** A running service of one's own. */
export interface Running {
  baseUrl: string;
  apiKey: string;
  /** Its data folder. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** The process that keeps all others running. */
  supervisor: ChildProcess;
  stop: () => Promise<void>;
}

/** Start a service, or nothing where there is none. */
export async function start(settings: Record<string, string> = {}): Promise<Running | undefined> {
  if (!existsSync(command)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "cadcloud-sdk-"));
  const port = await freePort();
  const environment = { ...process.env, ...settings, CADCLOUD_DATA_DIR: folder, CADCLOUD_PORT: String(port) };
  const supervisor = spawn(command, ["serve"], { env: environment, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => supervisor.once("exit", () => resolve()));
  const stop = async () => {
    supervisor.kill("SIGTERM");
    if (supervisor.exitCode === null && supervisor.signalCode === null) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const baseUrl = `http://127.0.0.1:${port}`;
    await healthy(baseUrl, () => supervisor.exitCode !== null);
    const apiKey = readFileSync(join(folder, "api-key"), "utf8").trim();
    return { baseUrl, apiKey, folder, environment, supervisor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export default async function service(project: TestProject): Promise<(() => Promise<void>) | void> {
  const running = await start({ CADCLOUD_WEBHOOK_PRIVATE_ADDRESSES: "true" });
  project.provide("baseUrl", running?.baseUrl ?? "");
  if (!running) return;
  try {
    const create = ["key", "create", "--name", "narrow", "--scopes", "convert", "--quiet"];
    const narrow = await promisify(execFile)(command, create, { env: running.environment });
    project.provide("apiKey", running.apiKey);
    project.provide("narrowKey", narrow.stdout.trim());
  } catch (error) {
    await running.stop();
    throw error;
  }
  return running.stop;
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
