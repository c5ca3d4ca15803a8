/** Pictures in 256 colours: of a page they take a third of the room, and nobody sees it. */
import { crc32 as crc, deflateSync } from "node:zlib";

const COLORS = 256;

/** The pixels of a PNG, as the browser reads it: width, height, and RGBA. */
export async function pixelsOf(page, png) {
  const { width, height, text } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const url = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(new Blob([data]));
    });
    return { width: image.width, height: image.height, text: url.slice(url.indexOf(",") + 1) };
  }, png.toString("base64"));
  return { width, height, data: Buffer.from(text, "base64") };
}

/** A PNG of the colours that are seen most; the others become the nearest of them. */
export function encode({ width, height, data }) {
  const seen = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUIntBE(at, 3);
    seen.set(color, (seen.get(color) ?? 0) + 1);
  }
  const palette = choose(seen);
  const place = new Map();
  for (const color of seen.keys()) place.set(color, nearest(palette, color));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = place.get(data.readUIntBE((y * width + x) * 4, 3));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", header), chunk("PLTE", colors), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

/** Boxes of colours, the one that is widest for its weight cut in two until there are enough; the mean of each. */
function choose(seen) {
  const channel = (color, shift) => (color >> shift) & 255;
  const measure = (colors) => {
    const weight = colors.reduce((sum, color) => sum + seen.get(color), 0);
    const spans = [16, 8, 0].map((shift) => colors.reduce((span, color) => [Math.min(span[0], channel(color, shift)), Math.max(span[1], channel(color, shift))], [255, 0]));
    const widths = spans.map(([low, high]) => high - low);
    const widest = Math.max(...widths);
    return { colors, weight, shift: [16, 8, 0][widths.indexOf(widest)], cost: widest ** 2 * Math.sqrt(weight) };
  };
  const boxes = [measure([...seen.keys()])];
  while (boxes.length < COLORS) {
    boxes.sort((one, other) => one.cost - other.cost);
    const { colors, shift, cost, weight } = boxes.at(-1);
    if (cost === 0) break;
    boxes.pop();
    colors.sort((one, other) => channel(one, shift) - channel(other, shift));
    let [half, at] = [0, 0];
    while (at < colors.length - 1 && half + seen.get(colors[at]) <= weight / 2) half += seen.get(colors[at++]);
    boxes.push(measure(colors.slice(0, Math.max(1, at))), measure(colors.slice(Math.max(1, at))));
  }
  return boxes.map(({ colors, weight }) => {
    const mean = (shift) => Math.round(colors.reduce((sum, color) => sum + channel(color, shift) * seen.get(color), 0) / weight);
    return (mean(16) << 16) | (mean(8) << 8) | mean(0);
  });
}

function nearest(palette, color) {
  let [best, least] = [0, Infinity];
  for (let at = 0; at < palette.length; at++) {
    const [r, g, b] = [16, 8, 0].map((shift) => ((palette[at] >> shift) & 255) - ((color >> shift) & 255));
    const distance = r * r + g * g + b * b;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

function chunk(type, body) {
  const head = Buffer.from(type, "latin1");
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  framed.set(head, 4);
  framed.set(body, 8);
  framed.writeUInt32BE(crc(Buffer.concat([head, body])), body.length + 8);
  return framed;
}
