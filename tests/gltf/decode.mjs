// Writes a GLB file anew without EXT_meshopt_compression, unpacked by the decoder of its inventors.

import { readFileSync, writeFileSync } from "node:fs";
import { MeshoptDecoder } from "meshoptimizer";

const NAME = "EXT_meshopt_compression";
const [source, target] = process.argv.slice(2);
const file = readFileSync(source);
const length = file.readUInt32LE(12);
const tree = JSON.parse(file.toString("utf8", 20, 20 + length));
const packed = new Uint8Array(file.subarray(28 + length));

await MeshoptDecoder.ready;
const plain = Buffer.alloc(tree.buffers[1].byteLength);
for (const view of tree.bufferViews) {
  const { byteOffset = 0, byteLength, byteStride, count, mode } = view.extensions[NAME];
  const unpacked = new Uint8Array(count * byteStride);
  MeshoptDecoder.decodeGltfBuffer(unpacked, count, byteStride, packed.subarray(byteOffset, byteOffset + byteLength), mode);
  plain.set(unpacked, view.byteOffset);
  delete view.extensions;
  view.buffer = 0;
}
tree.buffers = [{ byteLength: plain.length }];
for (const key of ["extensionsUsed", "extensionsRequired"]) {
  tree[key] = tree[key].filter((name) => name !== NAME);
}

const chunk = (kind, content, filler) => {
  const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3, filler)]);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(padded.length);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, padded]);
};
const body = Buffer.concat([chunk("JSON", Buffer.from(JSON.stringify(tree)), " "), chunk("BIN\0", plain, 0)]);
const head = Buffer.alloc(12);
head.write("glTF");
head.writeUInt32LE(2, 4);
head.writeUInt32LE(12 + body.length, 8);
writeFileSync(target, Buffer.concat([head, body]));
