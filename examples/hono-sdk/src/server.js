/** The app on Node. On Deno, Bun and edge runtimes `export default createApp(…)` takes the place of this file. */
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createApp } from "./app.js";
import { apiKey, baseUrl, frontend, port } from "./settings.js";

const app = createApp({ apiKey, baseUrl });
app.use("/*", serveStatic({ root: frontend }));
serve({ fetch: app.fetch, port }, () => console.log(`http://127.0.0.1:${port}`));
