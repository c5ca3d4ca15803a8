/** Processes for the tests: the service, and backends that use it. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The program of the service, which is in its environment. */
export const command = process.env.CADCLOUD_COMMAND ?? fileURLToPath(new URL("../../../.venv/bin/cadcloud", import.meta.url));

/** Whether there is a service to start. */
export const available = existsSync(command);

/** Start the service on a free port and a data folder of its own. */
export async function startService() {
  const folder = mkdtempSync(join(tmpdir(), "cadcloud-examples-"));
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, CADCLOUD_DATA_DIR: folder, CADCLOUD_PORT: String(port) };
  const server = spawn(command, ["serve"], { env: environment, stdio: "ignore" });
  await answers(`${baseUrl}/health`, server);
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  return { baseUrl, apiKey: readFileSync(join(folder, "api-key"), "utf8").trim(), stop };
}

/** Start the backend in a folder for a service. */
export function startBackend(folder, { baseUrl, apiKey }) {
  return startProgram(folder, ["node", "src/server.js"], { CADCLOUD_URL: baseUrl, CADCLOUD_API_KEY: apiKey });
}

/** Start a server on a free port; without npm in between, which would keep signals to itself. */
export async function startProgram(folder, [program, ...rest], settings = {}) {
  const port = await freePort();
  const environment = { ...process.env, ...settings, PORT: String(port) };
  const server = spawn(program, rest, { cwd: folder, env: environment, stdio: ["ignore", "ignore", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/`, server);
  return { url, stop: () => ended(server) };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Wait until an address answers, whatever it says. */
async function answers(url, server) {
  for (let attempt = 0; attempt < 900; attempt++) {
    if (server.exitCode !== null) throw new Error(`${server.spawnargs.join(" ")} ended at once`);
    const reply = await fetch(url).catch(() => undefined);
    if (reply) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

async function ended(server) {
  const gone = new Promise((resolve) => server.once("exit", resolve));
  if (server.exitCode === null && server.kill("SIGTERM")) await gone;
}
