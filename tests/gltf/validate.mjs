// Validates the GLB files that are named on the command line, and prints a report of each as a line of JSON.

import { readFileSync } from "node:fs";
import validator from "gltf-validator";

for (const path of process.argv.slice(2)) {
  const report = await validator.validateBytes(new Uint8Array(readFileSync(path)), { maxIssues: 100 });
  console.log(JSON.stringify(report.issues));
}
