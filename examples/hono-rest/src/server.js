/** The app on Node. */
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { app } from "./app.js";
import { frontend, port } from "./settings.js";

app.use("/*", serveStatic({ root: frontend }));
serve({ fetch: app.fetch, port }, () => console.log(`http://127.0.0.1:${port}`));
