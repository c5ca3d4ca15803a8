import { download, type Downloadable, type DownloadOptions } from "./downloads.js";
import { Cad } from "./resources/cad.js";
import { Convert } from "./resources/convert.js";
import { Files } from "./resources/files.js";
import { Models } from "./resources/models.js";
import { Operations } from "./resources/operations.js";
import { Tasks } from "./resources/tasks.js";
import { Webhooks } from "./resources/webhooks.js";
import { Transport, type CallOptions, type ClientOptions } from "./transport.js";
import type { Health, Usage } from "./types.js";
import { Waiter } from "./waiting.js";

/**
 * A client of one service with one key.
 *
 * ```ts
 * const client = new CadCloudClient({ apiKey: process.env.CADCLOUD_API_KEY, baseUrl: "http://127.0.0.1:8000" });
 * const { downloadUrl } = await client.cad.executeAndPoll({
 *   operation: "occt.shapes.solid.createBox",
 *   params: { width: 3, length: 4, height: 5 },
 * });
 * ```
 */
export class CadCloudClient {
  /** Parametric models. */
  readonly models: Models;
  /** Operations, alone, in pipelines and side by side. */
  readonly cad: Cad;
  /** Conversions of uploaded files. */
  readonly convert: Convert;
  /** Uploaded files. */
  readonly files: Files;
  /** What became of what was submitted. */
  readonly tasks: Tasks;
  /** What operations the service has. */
  readonly operations: Operations;
  /** Addresses that hear when tasks end. */
  readonly webhooks: Webhooks;
  private readonly transport: Transport;

  constructor(options: ClientOptions) {
    if (!options.apiKey) throw new TypeError("CadCloudClient needs an apiKey.");
    this.transport = new Transport(options);
    const waiter = new Waiter(this.transport, options);
    this.models = new Models(this.transport, waiter);
    this.cad = new Cad(this.transport, waiter);
    this.convert = new Convert(this.transport, waiter);
    this.files = new Files(this.transport);
    this.tasks = new Tasks(this.transport, waiter);
    this.operations = new Operations(this.transport);
    this.webhooks = new Webhooks(this.transport);
  }

  /** Where the service is. */
  get baseUrl(): string {
    return this.transport.baseUrl;
  }

  /** Whether the service is well; needs no key. */
  health(options: CallOptions = {}): Promise<Health> {
    return this.transport.raw("/health", options);
  }

  /** What the key used, day by day, and what is left of the plan; of this month where no days are given (`2026-01-31`). */
  usage(days: { from?: string; to?: string } = {}, options: CallOptions = {}): Promise<Usage> {
    return this.transport.get("/api/v1/usage", { query: { ...days }, ...options });
  }

  /** The bytes of a result: of what a `run` or `…AndPoll` returned, of one of its downloads, or behind an address. */
  download(what: Downloadable, options: DownloadOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    return download(this.transport, what, options);
  }
}
