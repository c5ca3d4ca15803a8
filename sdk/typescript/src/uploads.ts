/** Sending bytes to storage. */
import { PollAbortedError, UploadFailedError, CadCloudError } from "./errors.js";
import type { Transport } from "./transport.js";

/** How far an upload or download is. */
export interface Progress {
  /** Bytes that are over. */
  loaded: number;
  /** Bytes in all; undefined where nobody says. */
  total: number | undefined;
}

/** What to upload. */
export type Uploadable = Blob | ArrayBuffer | ArrayBufferView | string;

/** An upload that was announced. */
export interface Upload {
  fileId: string;
  url: string;
  contentType: string;
  content: Blob;
  onProgress: ((progress: Progress) => void) | undefined;
  signal: AbortSignal | undefined;
}

const CHUNK = 256 * 1024;

/** The bytes of whatever was given. */
export function toBlob(data: Uploadable): Blob {
  // Node's types tell views of shared memory apart, which Blob takes nevertheless.
  return data instanceof Blob ? data : new Blob([data as BlobPart]);
}

/** PUT the bytes where they belong. */
export async function put(transport: Transport, upload: Upload): Promise<void> {
  const { content, onProgress } = upload;
  onProgress?.({ loaded: 0, total: content.size });
  if (onProgress && typeof XMLHttpRequest === "function") await putByXhr(upload);
  else await putByFetch(transport, upload);
  onProgress?.({ loaded: content.size, total: content.size });
}

async function putByFetch(transport: Transport, upload: Upload): Promise<void> {
  const { fileId, url, contentType, content, signal } = upload;
  const streams = upload.onProgress !== undefined && isNode();
  const headers: Record<string, string> = { "content-type": contentType };
  const init: RequestInit & { duplex?: "half" } = { method: "PUT", headers, body: content };
  if (streams) {
    // Storage wants to know the size beforehand, and Node keeps the header that browsers would not.
    headers["content-length"] = String(content.size);
    init.body = counted(upload);
    init.duplex = "half";
  }
  let response: Response;
  try {
    response = await transport.storage(url, init, signal, !streams);
  } catch (error) {
    if (error instanceof PollAbortedError) throw error;
    const message = error instanceof CadCloudError ? error.message : String(error);
    throw new UploadFailedError(fileId, undefined, message, { cause: error });
  }
  const answer = await response.text().catch(() => "");
  transport.release(response);
  if (!response.ok) throw failed(fileId, response.status, answer);
}

/** Browsers tell of uploads' progress only here. */
function putByXhr({ fileId, url, contentType, content, onProgress, signal }: Upload): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open("PUT", url);
    request.setRequestHeader("content-type", contentType);
    request.upload.onprogress = ({ loaded }) => onProgress?.({ loaded, total: content.size });
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(failed(fileId, request.status, request.responseText));
    };
    request.onerror = () => reject(new UploadFailedError(fileId, undefined, "Storage could not be reached."));
    request.onabort = () => reject(new PollAbortedError(undefined, signal?.reason));
    request.onloadend = () => signal?.removeEventListener("abort", abort);
    signal?.addEventListener("abort", abort, { once: true });
    if (signal?.aborted) return reject(new PollAbortedError(undefined, signal.reason));
    request.send(content);
  });
}

/** The bytes as a stream that tells what was taken from it. */
function counted({ content, onProgress }: Upload): ReadableStream<Uint8Array> {
  let loaded = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const end = Math.min(loaded + CHUNK, content.size);
        if (loaded > 0) onProgress?.({ loaded, total: content.size });
        if (end > loaded) controller.enqueue(new Uint8Array(await content.slice(loaded, end).arrayBuffer()));
        loaded = end;
        if (loaded === content.size) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function failed(fileId: string, status: number, answer: string): UploadFailedError {
  let said = answer.slice(0, 300);
  try {
    said = (JSON.parse(answer) as { error?: { message?: string } }).error?.message ?? said;
  } catch {
    // Storage of clouds answers in XML; its beginning will do.
  }
  return new UploadFailedError(fileId, status, `Storage answered ${status}${said ? `: ${said}` : ""}`);
}

function isNode(): boolean {
  const { process } = globalThis as { process?: { versions?: Record<string, string> } };
  return process?.versions?.["node"] !== undefined && process.versions["bun"] === undefined && !("Deno" in globalThis);
}

/** The SHA-256 as hexadecimal digits; undefined where there is no Web Crypto, as in Node 18. */
export async function sha256(content: Blob): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest("SHA-256", await content.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
