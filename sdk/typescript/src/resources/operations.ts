import type { CallOptions, Transport } from "../transport.js";
import type { OperationDetail, OperationList } from "../types.js";

/** What operations the service has. */
export class Operations {
  constructor(private readonly transport: Transport) {}

  /** The operations whose name or summary holds every word of `q`. */
  list(filter: { q?: string } = {}, options: CallOptions = {}): Promise<OperationList> {
    return this.transport.get("/api/v1/operations", { query: { ...filter }, ...options });
  }

  /** An operation with the schemas of what it takes and returns. */
  get(name: string, options: CallOptions = {}): Promise<OperationDetail> {
    return this.transport.get(`/api/v1/operations/${encodeURIComponent(name)}`, options);
  }
}
