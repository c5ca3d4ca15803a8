import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Link } from "@tanstack/react-router";
import { Compass } from "lucide-react";
import { Empty, Spinner } from "@/ui/kit";
import { Dashboard } from "@/home/dashboard";
import { Shell } from "./shell";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => (
    <Empty icon={<Compass />} title="There is no such page" action={<Link to="/" className="button plain">To the dashboard</Link>}>
      The address may be mistyped, or the page is of another version.
    </Empty>
  ),
});

const home = createRoute({ getParentRoute: () => root, path: "/", component: Dashboard });
const models = createRoute({ getParentRoute: () => root, path: "/models", component: lazyRouteComponent(() => import("@/models/page"), "Models") });
const model = createRoute({ getParentRoute: () => root, path: "/models/$name", component: lazyRouteComponent(() => import("@/models/model"), "ModelPage") });
const convert = createRoute({ getParentRoute: () => root, path: "/convert", component: lazyRouteComponent(() => import("@/convert/page"), "Converter") });
const pipelines = createRoute({
  getParentRoute: () => root,
  path: "/pipelines",
  component: lazyRouteComponent(() => import("@/pipelines/page"), "Pipelines"),
  validateSearch: (search: Record<string, unknown>): { task?: string; operation?: string } => ({
    ...(typeof search["task"] === "string" && { task: search["task"] }),
    ...(typeof search["operation"] === "string" && { operation: search["operation"] }),
  }),
});
const tasks = createRoute({
  getParentRoute: () => root,
  path: "/tasks",
  component: lazyRouteComponent(() => import("@/tasks/page"), "Tasks"),
  validateSearch: (search: Record<string, unknown>): { status?: string; kind?: string; page?: number } => ({
    ...(typeof search["status"] === "string" && { status: search["status"] }),
    ...(typeof search["kind"] === "string" && { kind: search["kind"] }),
    ...(typeof search["page"] === "number" && { page: search["page"] }),
  }),
});
const task = createRoute({ getParentRoute: () => root, path: "/tasks/$id", component: lazyRouteComponent(() => import("@/tasks/task"), "TaskPage") });
const files = createRoute({ getParentRoute: () => root, path: "/files", component: lazyRouteComponent(() => import("@/files/page"), "Files") });
const viewer = createRoute({
  getParentRoute: () => root,
  path: "/viewer",
  component: lazyRouteComponent(() => import("@/viewing/page"), "ViewerPage"),
  validateSearch: (search: Record<string, unknown>): { tasks?: string } => (typeof search["tasks"] === "string" ? { tasks: search["tasks"] } : {}),
});
const keys = createRoute({ getParentRoute: () => root, path: "/keys", component: lazyRouteComponent(() => import("@/account/keys"), "Keys") });
const settings = createRoute({ getParentRoute: () => root, path: "/settings", component: lazyRouteComponent(() => import("@/account/settings"), "Settings") });

export const router = createRouter({
  routeTree: root.addChildren([home, models, model, convert, pipelines, tasks, task, files, viewer, keys, settings]),
  defaultPreload: "intent",
  defaultPendingComponent: () => <Spinner />,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
