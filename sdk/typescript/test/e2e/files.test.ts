import { expect, it } from "vitest";
import { ConflictError, NotFoundError, PollAbortedError, UploadFailedError, type Progress } from "../../src/index.js";
import { beginning, describeService, ifServed, json, partAsStep, service } from "./service.js";

describeService("files", () => {
  const client = service();

  it("upload, confirm, get, list, delete", async () => {
    const bytes = new TextEncoder().encode("hello");
    const announced = await client.files.upload({ filename: "a.txt", contentType: "text/plain", bytes: bytes.length });
    await expect(client.files.confirm(announced.fileId)).rejects.toThrow(ConflictError);
    await fetch(announced.uploadUrl, { method: "PUT", body: bytes, headers: { "content-type": "text/plain" } });
    expect(await client.files.confirm(announced.fileId)).toMatchObject({ status: "confirmed", bytes: 5 });
    const found = await client.files.get(announced.fileId);
    expect(found).toMatchObject({ filename: "a.txt", status: "confirmed" });
    expect(beginning(await client.download(found.downloadUrl!), 5)).toBe("hello");
    const { files } = await client.files.list({ status: "confirmed", limit: 50 });
    expect(files.map(({ fileId }) => fileId)).toContain(announced.fileId);
    expect(await client.files.delete(announced.fileId)).toEqual({ deleted: true });
    await expect(client.files.get(announced.fileId)).rejects.toThrow(NotFoundError);
  });

  it("uploadBytes of every kind of data", async () => {
    for (const data of [
      "text",
      new Blob(["blob"], { type: "text/plain" }),
      new TextEncoder().encode("bytes"),
      new Uint8Array([1, 2]).buffer,
    ]) {
      const { fileId } = await client.files.uploadBytes(data, { filename: "data" });
      expect((await client.files.get(fileId)).status).toBe("confirmed");
    }
  });

  it("uploadBytes tells how far it is", async () => {
    const bytes = new Uint8Array(3_000_000).map((_, index) => index);
    const told: Progress[] = [];
    const { fileId } = await client.files.uploadBytes(bytes, {
      filename: "big.bin",
      onProgress: (one) => told.push(one),
    });
    const loaded = told.map((one) => one.loaded);
    expect(loaded[0]).toBe(0);
    expect(loaded.at(-1)).toBe(bytes.length);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(5);
    const down: Progress[] = [];
    const { downloadUrl } = await client.files.get(fileId);
    const back = await client.download(downloadUrl!, { onProgress: (one) => down.push(one) });
    expect(Buffer.compare(back, bytes)).toBe(0);
    expect(down.at(-1)).toEqual({ loaded: bytes.length, total: bytes.length });
  });

  it("uploadBytes sends nothing twice that the service has", async () => {
    const data = `some text ${Math.random()}`;
    const first = await client.files.uploadBytes(data, { filename: "a.txt", contentType: "text/plain", reuse: true });
    const again = await client.files.uploadBytes(data, { filename: "b.txt", contentType: "text/plain", reuse: true });
    expect(again.fileId).toBe(first.fileId);
    expect(again).toMatchObject({ status: "confirmed", bytes: data.length });
  });

  it("what storage refuses is an error", async () => {
    let sent = 0;
    const meddling = service({
      fetch: (url, init) => {
        if (init?.method !== "PUT") return fetch(url, init);
        sent++;
        return fetch(url, { ...init, body: "other" });
      },
    });
    const caught = await meddling.files
      .uploadBytes("bytes that are longer", { filename: "a" })
      .catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(UploadFailedError);
    expect(caught).toMatchObject({ code: "UPLOAD_FAILED", status: 400, fileId: expect.any(String) });
    expect(sent).toBe(1);
    const cut = service({
      maxRetries: 0,
      fetch: (url, init) => (init?.method === "PUT" ? Promise.reject(new TypeError("fetch failed")) : fetch(url, init)),
    });
    await expect(cut.files.uploadBytes("a", { filename: "a" })).rejects.toThrow(UploadFailedError);
  });

  it("uploads and downloads can be aborted", async () => {
    const controller = new AbortController();
    const upload = client.files.uploadBytes(new Uint8Array(8_000_000), {
      filename: "big.bin",
      signal: controller.signal,
      onProgress: ({ loaded }) => loaded > 1_000_000 && controller.abort(),
    });
    await expect(upload).rejects.toThrow(PollAbortedError);
    await expect(client.download("http://127.0.0.1:9/a", { signal: AbortSignal.abort() })).rejects.toThrow(
      PollAbortedError,
    );
  });

  it("addresses that are no good are errors of the tree", async () => {
    const caught = await client.download(`${client.baseUrl}/storage/forged/a.glb`).catch((error: unknown) => error);
    expect(caught).toMatchObject({ code: "DOWNLOAD_FAILED", status: expect.any(Number) });
  });
});

describeService("convert", () => {
  const client = service();
  const uploaded = (async () => {
    const { fileId } = await client.files.uploadBytes(await partAsStep(client), {
      filename: "part.step",
      contentType: "application/step",
    });
    return fileId;
  })();
  uploaded.catch(() => undefined);

  it("stepToGltf", async () => {
    const stepFileId = await uploaded;
    const { taskId } = await client.convert.stepToGltf({ stepFileId });
    const run = await client.convert.stepToGltfAndPoll({ stepFileId, meshPrecision: 0.1 });
    expect(beginning(await client.download(run))).toBe("glTF");
    expect((await client.tasks.poll(taskId)).kind).toBe("convert-simple");
  });

  it("stepToGltfAdvanced", async () => {
    const stepFileId = await uploaded;
    const options = { meshDeflection: 0.01, nodeNameFormat: "product" } as const;
    const { taskId } = await client.convert.stepToGltfAdvanced({ stepFileId, options });
    expect((await client.tasks.poll(taskId)).kind).toBe("convert-advanced");
    const run = await client.convert.stepToGltfAdvancedAndPoll({ stepFileId, options });
    expect(beginning(await client.download(run))).toBe("glTF");
  });

  it("stepToGltfWithDraco and stepToGltfAdvancedWithDraco", async (context) => {
    const stepFileId = await uploaded;
    const draco = { dracoCompressionLevel: 5 };
    const { taskId } = await ifServed(context, client.convert.stepToGltfWithDraco({ stepFileId, draco }));
    await client.tasks.poll(taskId);
    const runs = [
      await client.convert.stepToGltfWithDracoAndPoll({ stepFileId, draco }),
      await client.convert.stepToGltfAdvancedWithDracoAndPoll({ stepFileId, draco }),
      await client.tasks.pollAndDownload((await client.convert.stepToGltfAdvancedWithDraco({ stepFileId })).taskId),
    ];
    for (const run of runs) {
      const bytes = await client.download(run);
      expect(beginning(bytes)).toBe("glTF");
      expect(beginning(bytes, bytes.length)).toContain("KHR_draco_mesh_compression");
    }
  });

  it("convert", async (context) => {
    const fileId = await uploaded;
    const { taskId } = await ifServed(context, client.convert.convert({ fileId, to: "stl" }));
    await client.tasks.poll(taskId);
    const run = await client.convert.convertAndPoll({ fileId, to: "glb" });
    expect(beginning(await client.download(run))).toBe("glTF");
  });

  it("inspect", async (context) => {
    const fileId = await uploaded;
    const { taskId } = await ifServed(context, client.convert.inspect({ fileId }));
    await client.tasks.poll(taskId);
    const run = await client.convert.inspectAndPoll({ fileId });
    expect(json(await client.download(run))).toBeTypeOf("object");
  });
});
