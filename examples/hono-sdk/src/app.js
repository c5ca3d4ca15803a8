/** A backend with Hono and the SDK, for any runtime that has `fetch`. The browser talks to it alone; it alone has the key. */
import { ApiError, CadCloudClient } from "@cadcloud/sdk";
import { Hono } from "hono";
import { pipelines, roundedFile } from "./pipelines.js";
import { view } from "./view.js";

/** The routes, for a service and a key. */
export function createApp({ apiKey, baseUrl }) {
  const client = new CadCloudClient({ apiKey, baseUrl });
  const app = new Hono();

  app.get("/api/models", async (context) => {
    const { models } = await client.models.list();
    const { definitions } = await client.models.getDefinitions(models);
    return context.json({ models: Object.values(definitions) });
  });

  app.post("/api/generate", async (context) => {
    const { model, params } = await context.req.json();
    const { taskId } = await client.models.submit(model, { params, outputs: { formats: ["gltf", "step"] } });
    return context.json({ taskId }, 202);
  });

  app.post("/api/batch", async (context) => {
    const { model, items } = await context.req.json();
    const body = { items: items.map((params) => ({ params })), outputs: { formats: ["gltf"] } };
    const { taskId } = await client.models.batchSubmit(model, body);
    return context.json({ taskId }, 202);
  });

  app.post("/api/pipelines/:name", async (context) => {
    const name = context.req.param("name");
    const make = Object.hasOwn(pipelines, name) && pipelines[name];
    if (!make) return context.json({ error: "There is no such pipeline." }, 404);
    const { taskId } = await client.cad.pipeline(make(await context.req.json()));
    return context.json({ taskId }, 202);
  });

  app.post("/api/files", async (context) => {
    const filename = context.req.query("name") ?? "part.step";
    const bytes = await context.req.arrayBuffer();
    const { fileId } = await client.files.uploadBytes(bytes, { filename, contentType: "application/step" });
    const fillet = Number(context.req.query("fillet") ?? 0.5);
    const { taskId } = await client.cad.pipeline(roundedFile(fileId, { fillet }));
    return context.json({ fileId, taskId }, 202);
  });

  // Answers when the task has ended, or after 25 seconds with the task as it is: the front end asks again.
  app.get("/api/tasks/:taskId", async (context) => {
    return context.json(view(await client.tasks.get(context.req.param("taskId"), { waitSeconds: 25 })));
  });

  app.get("/api/download/:taskId/:format", async (context) => {
    const { taskId, format } = context.req.param();
    const { downloadUrl, filename } = await client.tasks.getResult(taskId, format);
    const file = await fetch(downloadUrl);
    return new Response(file.body, {
      headers: {
        "content-type": file.headers.get("content-type") ?? "application/octet-stream",
        "content-disposition": `attachment; filename="${filename}"`,
      },
    });
  });

  app.onError((error, context) => {
    if (!(error instanceof ApiError)) console.error(error);
    const { status = 500, code, message, details } = error;
    return context.json({ error: message, code, details }, status);
  });

  return app;
}
