/** What the dashboard shows: from the service's ledger where there is one, else counted from the last tasks. */
import * as api from "@/api/client";
import type { TaskDetail } from "@/api/types";

export interface Day {
  date: string;
  completed: number;
  failed: number;
  other: number;
  minutes: number;
}

export interface Operation {
  name: string;
  tasks: number;
  p50: number | null;
  p95: number | null;
  minutes: number;
}

export interface Allowance {
  label: string;
  used: number;
  limit: number | null;
  unit: "minutes" | "bytes" | "count";
}

export interface Statistics {
  tasks: number;
  failed: number;
  minutes: number;
  p50: number | null;
  p95: number | null;
  days: Day[];
  operations: Operation[];
  allowances: Allowance[];
  plan: string | undefined;
  resetsAt: string | undefined;
}

interface Counts {
  tasks: number;
  completed: number;
  failed: number;
  cancelled: number;
  computeMinutes: number;
}

interface Usage {
  total: Counts;
  latency: { totalMs: { p50: number | null; p95: number | null } };
  days: (Counts & { date: string })[];
  operations: (Counts & { operation: string; p50Ms: number | null; p95Ms: number | null })[];
  allowances: {
    planTitle: string;
    resetsAt: string;
    computeMinutes: { used: number; limit: number | null };
    storageBytes: { used: number; limit: number | null };
    unfinishedTasks: { used: number; limit: number | null };
  };
}

export async function fromLedger(): Promise<Statistics> {
  const usage = (await api.usage.get()) as unknown as Usage;
  const { total, latency, allowances } = usage;
  return {
    tasks: total.tasks,
    failed: total.failed,
    minutes: total.computeMinutes,
    p50: latency.totalMs.p50,
    p95: latency.totalMs.p95,
    days: usage.days.map((day) => ({ date: day.date, completed: day.completed, failed: day.failed, other: day.tasks - day.completed - day.failed, minutes: day.computeMinutes })),
    operations: usage.operations.map((each) => ({ name: each.operation, tasks: each.tasks, p50: each.p50Ms, p95: each.p95Ms, minutes: each.computeMinutes })).sort((one, other) => other.tasks - one.tasks),
    allowances: [
      { label: "Compute this month", ...allowances.computeMinutes, unit: "minutes" },
      { label: "Storage", ...allowances.storageBytes, unit: "bytes" },
      { label: "Unfinished tasks", ...allowances.unfinishedTasks, unit: "count" },
    ],
    plan: allowances.planTitle,
    resetsAt: allowances.resetsAt,
  };
}

const PAGES = 4;
const DAYS = 14;

export async function fromTasks(): Promise<Statistics> {
  const found: TaskDetail[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const { tasks, total } = await api.tasks.list({ page, limit: 50 });
    found.push(...tasks);
    if (found.length >= total) break;
  }
  return countTasks(found);
}

export function countTasks(tasks: readonly TaskDetail[], today = new Date()): Statistics {
  const days = Array.from({ length: DAYS }, (_, back): Day => {
    const date = new Date(today.getTime() - (DAYS - 1 - back) * 86_400_000).toISOString().slice(0, 10);
    return { date, completed: 0, failed: 0, other: 0, minutes: 0 };
  });
  const byName = new Map<string, TaskDetail[]>();
  for (const task of tasks) {
    const day = days.find(({ date }) => date === task.createdAt.slice(0, 10));
    if (day) {
      day[task.status === "completed" || task.status === "failed" ? task.status : "other"]++;
      day.minutes += compute(task) / 60_000;
    }
    byName.set(task.label, [...(byName.get(task.label) ?? []), task]);
  }
  const times = tasks.flatMap(took);
  return {
    tasks: tasks.length,
    failed: tasks.filter((task) => task.status === "failed").length,
    minutes: tasks.reduce((sum, task) => sum + compute(task), 0) / 60_000,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    days,
    operations: [...byName].map(([name, each]) => ({ name, tasks: each.length, p50: quantile(each.flatMap(took), 0.5), p95: quantile(each.flatMap(took), 0.95), minutes: each.reduce((sum, task) => sum + compute(task), 0) / 60_000 })).sort((one, other) => other.tasks - one.tasks),
    allowances: [],
    plan: undefined,
    resetsAt: undefined,
  };
}

const compute = (task: TaskDetail): number => (typeof task.metadata?.["computeMs"] === "number" ? task.metadata["computeMs"] : 0);
const took = (task: TaskDetail): number[] => (task.status === "completed" && task.finishedAt ? [Date.parse(task.finishedAt) - Date.parse(task.createdAt)] : []);

export function quantile(values: readonly number[], share: number): number | null {
  if (!values.length) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
