/** A backend with Express and nothing but HTTP. The browser talks to it alone; it alone has the API key. */
import express from "express";
import { ApiError, call, upload } from "./cadcloud.js";
import { pipelines, roundedFile } from "./pipelines.js";
import { frontend, port } from "./settings.js";
import { view } from "./view.js";

const app = express();
app.use(express.json());
const path = encodeURIComponent;

app.get("/api/models", async (_request, response) => {
  const { models } = await call("GET", "/models");
  const { definitions } = await call("POST", "/models/definitions", { names: models });
  response.json({ models: Object.values(definitions) });
});

app.post("/api/generate", async (request, response) => {
  const { model, params } = request.body;
  const { taskId } = await call("POST", `/models/${path(model)}`, { params, outputs: { formats: ["gltf", "step"] } });
  response.status(202).json({ taskId });
});

app.post("/api/batch", async (request, response) => {
  const { model, items } = request.body;
  const body = { items: items.map((params) => ({ params })), outputs: { formats: ["gltf"] } };
  const { taskId } = await call("POST", `/models/${path(model)}/batch`, body);
  response.status(202).json({ taskId });
});

app.post("/api/pipelines/:name", async (request, response) => {
  const make = Object.hasOwn(pipelines, request.params.name) && pipelines[request.params.name];
  if (!make) return response.status(404).json({ error: "There is no such pipeline." });
  const { taskId } = await call("POST", "/cad/pipeline", make(request.body));
  return response.status(202).json({ taskId });
});

app.post("/api/files", express.raw({ type: () => true, limit: "50mb" }), async (request, response) => {
  const filename = String(request.query.name ?? "part.step");
  const fileId = await upload(filename, "application/step", request.body);
  const fillet = Number(request.query.fillet ?? 0.5);
  const { taskId } = await call("POST", "/cad/pipeline", roundedFile(fileId, { fillet }));
  response.status(202).json({ fileId, taskId });
});

// Answers when the task has ended, or after 25 seconds with the task as it is: the front end asks again.
app.get("/api/tasks/:taskId", async (request, response) => {
  response.json(view(await call("GET", `/tasks/${path(request.params.taskId)}?wait=25`)));
});

app.get("/api/download/:taskId/:format", async (request, response) => {
  const { taskId, format } = request.params;
  const { downloadUrl, filename } = await call("GET", `/tasks/${path(taskId)}/result/${path(format)}`);
  const file = await fetch(downloadUrl);
  response.type(file.headers.get("content-type") ?? "application/octet-stream");
  response.attachment(filename);
  response.send(Buffer.from(await file.arrayBuffer()));
});

app.use(express.static(frontend));

app.use((error, _request, response, _next) => {
  if (!(error instanceof ApiError)) console.error(error);
  const { status = 500, code, message, details } = error;
  response.status(status).json({ error: message, code, details });
});

app.listen(port, () => console.log(`http://127.0.0.1:${port}`));
