/** node typescript.mjs URL KEY */
import { cpus, loadavg } from "node:os";
import { CadCloudClient } from "../../sdk/typescript/dist/index.js";

const [baseUrl, apiKey] = process.argv.slice(2);
const ROUNDS = 50;
const WARM_UP = 5;
const POLLED_ROUNDS = 5;
const box = { operation: "occt.shapes.solid.createBox", params: { width: 3, length: 4, height: 5 } };

let requests = 0;
const counted = (...request) => {
  requests++;
  return fetch(...request);
};
const client = new CadCloudClient({ apiKey, baseUrl, fetch: counted });

async function sdk() {
  return client.download(await client.cad.executeAndPoll(box));
}

async function call(method, path, body) {
  const headers = { "x-api-key": apiKey, "content-type": "application/json" };
  const response = await counted(`${baseUrl.replace(/\/$/, "")}/api/v1${path}`, { method, headers, body });
  return (await response.json()).data;
}

async function polling() {
  const { taskId } = await call("POST", "/cad/execute", JSON.stringify(box));
  let status;
  do {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    ({ status } = await call("GET", `/tasks/${taskId}`));
  } while (status === "queued" || status === "processing");
  const { downloads } = await call("GET", `/tasks/${taskId}/results`);
  const { downloadUrl } = downloads.find(({ format }) => format === "glb");
  return new Uint8Array(await (await counted(downloadUrl)).arrayBuffer());
}

async function measure(run, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    const bytes = await run();
    times.push(performance.now() - started);
    if (new TextDecoder().decode(bytes.slice(0, 4)) !== "glTF") throw new Error("no GLB came");
  }
  return times.sort((a, b) => a - b);
}

console.log("sdk.typescript: createBox, from the call to the bytes of its GLB");
await measure(sdk, WARM_UP);
for (const [name, run, rounds, aim] of [
  ["SDK", sdk, ROUNDS, "   (aim: at most 150 ms)"],
  ["poll every 2 s", polling, POLLED_ROUNDS, ""],
]) {
  requests = 0;
  const before = process.cpuUsage();
  const times = await measure(run, rounds);
  const { user, system } = process.cpuUsage(before);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1).padStart(7);
  console.log(`  ${name.padEnd(15)} median ${at(0.5)} ms   p90 ${at(0.9)} ms   n=${rounds}${aim}`);
  const each = `${(requests / rounds).toFixed(1)} requests and ${((user + system) / 1000 / rounds).toFixed(1)} ms`;
  console.log(`  ${"".padEnd(15)} ${each} of the client's processor time each`);
}
console.log(`  load of the machine ${loadavg()[0].toFixed(1)} on ${cpus().length} processors`);
