/** Small pictures of results, drawn once out of sight. */
import { Viewer } from "./viewer";
import type { Kind } from "./load";

let queue: Promise<unknown> = Promise.resolve();

export function picture(kind: Kind, bytes: ArrayBuffer, width = 560, height = 360, dark = true): Promise<Blob> {
  const next = queue.then(() => draw(kind, bytes, width, height, dark));
  queue = next.catch(() => undefined);
  return next;
}

async function draw(kind: Kind, bytes: ArrayBuffer, width: number, height: number, dark: boolean): Promise<Blob> {
  const holder = document.createElement("div");
  Object.assign(holder.style, { position: "fixed", left: "-9999px", width: `${width}px`, height: `${height}px` });
  // Nobody sees it, so nobody may reach or hear it.
  holder.inert = true;
  holder.ariaHidden = "true";
  document.body.append(holder);
  const viewer = new Viewer(holder);
  try {
    viewer.setTheme(dark);
    viewer.setGrid(false);
    await viewer.add("picture", "picture", kind, bytes);
    viewer.fit(false);
    return await viewer.screenshot();
  } finally {
    viewer.dispose();
    holder.remove();
  }
}
