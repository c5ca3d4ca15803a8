import type { CallOptions, PostOptions, Transport } from "../transport.js";
import type {
  ConfirmResult,
  DeleteResult,
  FileDetail,
  FileList,
  FileStatus,
  FileUploadBody,
  Paging,
  UploadResult,
} from "../types.js";
import { put, sha256, toBlob, type Progress, type Uploadable } from "../uploads.js";

/** What to say of bytes that are uploaded. */
export interface UploadOptions extends CallOptions {
  filename: string;
  /** By default that of a Blob, else `application/octet-stream`. */
  contentType?: string;
  /** Whether bytes that the service has already are found by their SHA-256, and not sent again. */
  reuse?: boolean;
  /** Called at the beginning, on the way and at the end. */
  onProgress?: (progress: Progress) => void;
}

/** Uploaded files. */
export class Files {
  constructor(private readonly transport: Transport) {}

  /** Announce a file and get the address to PUT its bytes to. */
  upload(body: FileUploadBody, options: PostOptions = {}): Promise<UploadResult> {
    return this.transport.post("/api/v1/files/upload", { body, ...options });
  }

  /** Say that the bytes were uploaded. */
  confirm(fileId: string, options: PostOptions = {}): Promise<ConfirmResult> {
    return this.transport.post(`${path(fileId)}/confirm`, options);
  }

  /** Announce, upload and confirm in one go. */
  async uploadBytes(data: Uploadable, options: UploadOptions): Promise<ConfirmResult> {
    const { filename, onProgress, signal } = options;
    const content = toBlob(data);
    const contentType = options.contentType ?? (content.type || "application/octet-stream");
    const digest = options.reuse ? await sha256(content) : undefined;
    const call = signal ? { signal } : {};
    const announced = await this.upload(
      { filename, contentType, bytes: content.size, ...(digest !== undefined && { sha256: digest }) },
      call,
    );
    const { fileId } = announced;
    const known = digest === undefined ? undefined : await this.get(fileId, call);
    if (known?.status === "confirmed") {
      onProgress?.({ loaded: content.size, total: content.size });
      return { fileId, status: "confirmed", bytes: content.size, contentType: known.contentType };
    }
    await put(this.transport, { fileId, url: announced.uploadUrl, contentType, content, onProgress, signal });
    return this.confirm(fileId, call);
  }

  /** Tell about a file, with an address to download it once it is confirmed. */
  get(fileId: string, options: CallOptions = {}): Promise<FileDetail> {
    return this.transport.get(path(fileId), options);
  }

  /** List files, newest first. */
  list(filter: Paging & { status?: FileStatus } = {}, options: CallOptions = {}): Promise<FileList> {
    return this.transport.get("/api/v1/files", { query: { ...filter }, ...options });
  }

  /** Delete a file and its bytes. */
  delete(fileId: string, options: CallOptions = {}): Promise<DeleteResult> {
    return this.transport.delete(path(fileId), options);
  }
}

const path = (fileId: string) => `/api/v1/files/${encodeURIComponent(fileId)}`;
