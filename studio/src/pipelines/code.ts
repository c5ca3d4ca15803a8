/** A pipeline as code that one can paste. */
import type { Json } from "@/api/types";

export type Language = "curl" | "python" | "typescript";
export const LANGUAGES: { value: Language; label: string }[] = [
  { value: "curl", label: "curl" },
  { value: "python", label: "Python" },
  { value: "typescript", label: "TypeScript" },
];

export function code(language: Language, body: Record<string, Json>, origin: string): string {
  return { curl, python, typescript }[language](body, origin);
}

function curl(body: Record<string, Json>, origin: string): string {
  const json = JSON.stringify(body, null, 2).replaceAll("'", "'\\''");
  return `curl -s ${origin}/api/v1/cad/pipeline -H "x-api-key: $CADCLOUD_API_KEY" -H "Prefer: wait=60" -d '${json}'\n`;
}

function python(body: Record<string, Json>, origin: string): string {
  return `import os

import httpx

PIPELINE = ${pythonValue(body, "")}

api = httpx.Client(base_url="${origin}/api/v1", headers={"x-api-key": os.environ["CADCLOUD_API_KEY"]}, timeout=90)
reply = api.post("/cad/pipeline", json=PIPELINE, headers={"Prefer": "wait=60"}).raise_for_status().json()["data"]
if reply["status"] != "completed":
    raise SystemExit(reply.get("task", {}).get("error") or f"The task is {reply['status']}.")
for part in reply["downloads"]:
    with open(part["filename"], "wb") as file:
        file.write(httpx.get(part["downloadUrl"]).raise_for_status().content)
`;
}

function pythonValue(value: Json, indent: string): string {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}    `;
  const flat = Array.isArray(value) ? `[${value.map((item) => pythonValue(item, inner)).join(", ")}]` : `{${Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${pythonValue(item, inner)}`).join(", ")}}`;
  if (flat.length + indent.length < 90 && !flat.includes("\n")) return flat;
  const parts = Array.isArray(value) ? value.map((item) => pythonValue(item, inner)) : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${pythonValue(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function typescript(body: Record<string, Json>, origin: string): string {
  return `import { CadCloudClient } from "@cadcloud/sdk";

const client = new CadCloudClient({ apiKey: process.env.CADCLOUD_API_KEY!, baseUrl: "${origin}" });

const result = await client.cad.pipelineAndPoll(${JSON.stringify(body, null, 2)});
console.log(result.downloadUrl);
`;
}
