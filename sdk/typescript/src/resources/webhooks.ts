import type { CallOptions, PostOptions, Transport } from "../transport.js";
import type {
  DeliveryDetail,
  DeliveryList,
  Paging,
  WebhookBody,
  WebhookCreated,
  WebhookDeleted,
  WebhookList,
} from "../types.js";

/** Addresses that hear when tasks end. */
export class Webhooks {
  constructor(private readonly transport: Transport) {}

  /** Make a webhook. Its secret is told this once. */
  create(body: WebhookBody, options: PostOptions = {}): Promise<WebhookCreated> {
    return this.transport.post("/api/v1/webhooks", { body, ...options });
  }

  /** List webhooks; with `taskId` those of one task. */
  list(filter: { taskId?: string } = {}, options: CallOptions = {}): Promise<WebhookList> {
    return this.transport.get("/api/v1/webhooks", { query: { ...filter }, ...options });
  }

  /** Delete a webhook, and what is on its way to it. */
  delete(webhookId: string, options: CallOptions = {}): Promise<WebhookDeleted> {
    return this.transport.delete(path(webhookId), options);
  }

  /** Have a `webhook.test` sent. */
  test(webhookId: string, options: PostOptions = {}): Promise<DeliveryDetail> {
    return this.transport.post(`${path(webhookId)}/test`, options);
  }

  /** What was sent in the last week, and what became of it. */
  deliveries(webhookId: string, filter: Paging = {}, options: CallOptions = {}): Promise<DeliveryList> {
    return this.transport.get(`${path(webhookId)}/deliveries`, { query: { ...filter }, ...options });
  }
}

const path = (webhookId: string) => `/api/v1/webhooks/${encodeURIComponent(webhookId)}`;
