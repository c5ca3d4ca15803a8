/** Fetching what tasks made. */
import { CadCloudError, ConnectionError, NotFoundError, PollAbortedError, ApiError } from "./errors.js";
import { partName } from "./results.js";
import type { CallOptions, Transport } from "./transport.js";
import type { FormatDownload } from "./types.js";
import type { Progress } from "./uploads.js";

/** What to download: an address, or what has one. */
export type Downloadable = string | { downloadUrl: string; downloads?: readonly FormatDownload[] };

/** How to download. */
export interface DownloadOptions extends CallOptions {
  /** Which of several results; the main one where not given. */
  format?: string;
  onProgress?: (progress: Progress) => void;
}

/** The bytes of a result. */
export async function download(
  transport: Transport,
  what: Downloadable,
  options: DownloadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, onProgress } = options;
  const response = await transport.storage(address(what, options.format), { method: "GET" }, signal);
  try {
    if (!response.ok) {
      const text = await response.text().catch(() => "");
      throw ApiError.of({ status: response.status, code: "DOWNLOAD_FAILED", message: said(text, response.status) });
    }
    return onProgress ? await counted(response, onProgress) : new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (signal?.aborted) throw new PollAbortedError(undefined, signal.reason);
    throw error instanceof CadCloudError ? error : new ConnectionError("The download broke off.", { cause: error });
  } finally {
    transport.release(response);
  }
}

function address(what: Downloadable, format: string | undefined): string {
  if (typeof what === "string") return what;
  if (format === undefined && what.downloadUrl) return what.downloadUrl;
  const found = what.downloads?.find((one) => one.format === (format === undefined ? undefined : partName(format)));
  if (found) return found.downloadUrl;
  const known = what.downloads?.map((one) => one.format).join(", ") || "none";
  throw new NotFoundError({
    status: 404,
    code: "NOT_FOUND",
    message: `The task has no result ${format ?? ""}; it has ${known}.`.replace("  ", " "),
  });
}

function said(text: string, status: number): string {
  try {
    return (JSON.parse(text) as { error: { message: string } }).error.message;
  } catch {
    return `Storage answered ${status}: ${text.slice(0, 300)}`;
  }
}

async function counted(response: Response, onProgress: (progress: Progress) => void): Promise<Uint8Array<ArrayBuffer>> {
  const length = response.headers.get("content-length");
  const total = length === null ? undefined : Number(length);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  onProgress({ loaded, total });
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    chunks.push(next.value);
    loaded += next.value.length;
    onProgress({ loaded, total });
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
