/** Settings from the environment, or from `.env` here or one folder up. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

for (const place of ["../.env", "../../.env"]) {
  const path = fileURLToPath(new URL(place, import.meta.url));
  if (existsSync(path)) process.loadEnvFile(path);
}

export const baseUrl = process.env.CADCLOUD_URL ?? "http://127.0.0.1:8000";
export const apiKey = process.env.CADCLOUD_API_KEY ?? "";
export const port = Number(process.env.PORT ?? 3000);
/** The built front end, if it is there. */
export const frontend = fileURLToPath(new URL("../../frontend/dist", import.meta.url));

if (!apiKey) {
  console.error("Set CADCLOUD_API_KEY, in the environment or in .env.");
  process.exit(1);
}
