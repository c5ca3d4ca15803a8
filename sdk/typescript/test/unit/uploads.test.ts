/** Uploads in browsers, which tell of their progress by XMLHttpRequest alone. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { PollAbortedError, UploadFailedError } from "../../src/index.js";
import { stub } from "../stub.js";

const ANNOUNCED = { fileId: "f-1", uploadUrl: "http://127.0.0.1:1/put", expiresIn: 60, maxBytes: 4, status: "pending" };

/** An XMLHttpRequest that answers at once, or never. */
class Browser {
  static answer: number | "error" | "never" = 200;
  static sent: Browser[] = [];
  headers: Record<string, string> = {};
  status = 0;
  responseText = "<Error>no</Error>";
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  opened: string[] = [];

  open(...given: string[]) {
    this.opened = given;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  abort() {
    this.onabort?.();
    this.onloadend?.();
  }

  send() {
    Browser.sent.push(this);
    const { answer } = Browser;
    if (answer === "never") return;
    setTimeout(() => {
      this.upload.onprogress?.({ loaded: 2 });
      this.status = answer === "error" ? 0 : answer;
      if (answer === "error") this.onerror?.();
      else this.onload?.();
      this.onloadend?.();
    });
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  Browser.sent = [];
});

async function upload(answer: typeof Browser.answer, signal?: AbortSignal) {
  Browser.answer = answer;
  vi.stubGlobal("XMLHttpRequest", Browser);
  const { client } = await stub(({ url }) =>
    url.endsWith("/confirm")
      ? { data: { fileId: "f-1", status: "confirmed", bytes: 4, contentType: "text/plain" } }
      : { status: 201, data: ANNOUNCED },
  );
  const told: number[] = [];
  const onProgress = ({ loaded }: { loaded: number }) => void told.push(loaded);
  const options = { filename: "a.txt", contentType: "text/plain", onProgress, ...(signal && { signal }) };
  return { told, done: client.files.uploadBytes("four", options) };
}

describe("uploads in browsers", () => {
  it("tell how far they are", async () => {
    const { told, done } = await upload(200);
    expect(await done).toMatchObject({ fileId: "f-1", status: "confirmed" });
    expect(told).toEqual([0, 2, 4]);
    expect(Browser.sent[0]).toMatchObject({
      opened: ["PUT", ANNOUNCED.uploadUrl],
      headers: { "content-type": "text/plain" },
    });
  });

  it.each([403, "error"] as const)("fail by %s", async (answer) => {
    const { done } = await upload(answer);
    const caught = await done.catch((error: unknown) => error as UploadFailedError);
    expect(caught).toBeInstanceOf(UploadFailedError);
    expect(caught).toMatchObject({ fileId: "f-1", status: answer === 403 ? 403 : undefined });
  });

  it("can be aborted", async () => {
    const { done } = await upload("never", AbortSignal.timeout(200));
    await expect(done).rejects.toThrow(PollAbortedError);
  });
});
