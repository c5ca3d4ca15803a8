/** `npm run dev` runs backend and front end, and both anew when they change; `npm start` runs the backend with the built page. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

if (existsSync(".env")) process.loadEnvFile(".env");
const port = process.env.PORT ?? "3000";
const environment = { ...process.env, PORT: port, BACKEND_URL: `http://127.0.0.1:${port}` };
const dev = process.argv[2] === "dev";
const backend = existsSync("backend/package.json")
  ? ["node", dev ? "--watch" : "--no-warnings", "src/server.js"]
  : existsSync("backend/requirements.txt")
    ? [python(), "-m", "uvicorn", "main:app", "--port", port, ...(dev ? ["--reload"] : [])]
    : ["dotnet", ...(dev ? ["watch"] : []), "run"];
const programs = [["backend", ...backend], ...(dev ? [["frontend", "node", "../node_modules/vite/bin/vite.js"]] : [])];

const running = programs.map(([cwd, command, ...rest]) =>
  spawn(command, rest, { cwd, env: environment, stdio: "inherit" }),
);
const stop = () => running.forEach((program) => program.kill("SIGTERM"));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
for (const program of running) {
  program.on("exit", (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
}

/** The Python of the backend's environment, if it has one. */
function python() {
  const places = ["backend/.venv/bin/python", "backend/.venv/Scripts/python.exe"];
  const found = places.find((place) => existsSync(place));
  return found ? resolve(found) : "python3";
}
