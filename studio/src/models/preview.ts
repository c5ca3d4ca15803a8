/** The live preview of a model: coarse while a slider moves, fine when it rests. What is outdated is given up. */
import { useEffect, useRef, useState } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { Download, Json } from "@/api/types";
import { sourceOf } from "@/viewing/sources";
import type { Source } from "@/viewing/panel";

const COARSE_PAUSE_MS = 90;
const FINE_PAUSE_MS = 700;
const LONGEST_MS = 30_000;
const COARSE = 0.2;

export interface Preview {
  source: Source | undefined;
  busy: boolean;
  error: string | undefined;
  ms: number | undefined;
}

interface Draft {
  model: string;
  params: Record<string, Json>;
  meshPrecision?: number;
}

/** Makes a model; what the signal gives up is cancelled at the service too. */
async function make(draft: Draft, signal?: AbortSignal): Promise<Download[]> {
  const body = { params: draft.params, outputs: { formats: ["gltf"], ...(draft.meshPrecision && { meshPrecision: draft.meshPrecision }) } };
  const { downloads } = await api.models.run(draft.model, body, { timeoutMs: LONGEST_MS, ...(signal && { signal }) });
  return downloads;
}

export function usePreview(model: string, params: Record<string, Json>, enabled: boolean): Preview {
  const [preview, setPreview] = useState<Preview>({ source: undefined, busy: false, error: undefined, ms: undefined });
  const first = useRef(true);
  const key = JSON.stringify(params);
  useEffect(() => {
    first.current = true;
    setPreview({ source: undefined, busy: false, error: undefined, ms: undefined });
  }, [model]);
  useEffect(() => {
    if (!enabled) return;
    const stop = new AbortController();
    const { signal } = stop;
    const given = JSON.parse(key) as Record<string, Json>;
    const step = async (meshPrecision?: number) => {
      setPreview((before) => ({ ...before, busy: true }));
      const started = performance.now();
      const made = await make({ model, params: given, ...(meshPrecision && { meshPrecision }) }, signal);
      const source = await sourceOf("preview", model, made, signal);
      if (!signal.aborted) setPreview({ source, busy: false, error: undefined, ms: performance.now() - started });
    };
    const run = async () => {
      await rest(first.current ? 0 : COARSE_PAUSE_MS, signal);
      first.current = false;
      await step(COARSE);
      await rest(FINE_PAUSE_MS, signal);
      await step();
    };
    run().catch((error: unknown) => {
      if (!signal.aborted) setPreview((before) => ({ ...before, busy: false, error: explain(error) }));
    });
    return () => stop.abort();
  }, [model, key, enabled]);
  return preview;
}

const rest = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), reject(new Error("outdated"))), { once: true });
  });

const PICTURES = "studio.pictures.3";

/** A picture of a model with its defaults: made once by the service and the viewer, then kept in the browser. */
export async function pictureOf(model: string, params: Record<string, Json>, dark: boolean): Promise<string> {
  const name = `${model} ${dark} ${JSON.stringify(params)}`;
  const cache = "caches" in globalThis ? await caches.open(PICTURES).catch(() => undefined) : undefined;
  const address = `/studio/pictures/${encodeURIComponent(name)}`;
  const kept = await cache?.match(address);
  if (kept) return URL.createObjectURL(await kept.blob());
  const made = await make({ model, params, meshPrecision: 0.1 });
  const source = await sourceOf("picture", model, made);
  if (!source) throw new Error("There is nothing to see.");
  const { picture } = await import("@/viewer");
  const blob = await picture(source.kind, source.bytes, 640, 420, dark);
  await cache?.put(address, new Response(blob, { headers: { "Content-Type": "image/png" } }));
  return URL.createObjectURL(blob);
}
