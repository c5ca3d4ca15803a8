import { words } from "./format";

/** What formats are called. One that is not here is called by its key. */
const FORMAT_WORDS: Record<string, string> = {
  gltf: "GLB", glb: "GLB", step: "STEP", stpz: "STEP, compressed", "decomposed-mesh": "Decomposed mesh", stl: "STL", "3mf": "3MF", json: "JSON", csv: "CSV", metadata: "Metadata", result: "Values", report: "Report", thumbnail: "Thumbnail",
};

/** Whether a word is a format that people call otherwise. */
export const isFormat = (word: string): boolean => word in FORMAT_WORDS;

/** What people call a format. */
export const formatWord = (format: string): string => FORMAT_WORDS[format] ?? (format.length <= 4 ? format.toUpperCase() : words(format));
