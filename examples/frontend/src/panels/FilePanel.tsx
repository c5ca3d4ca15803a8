import { useState } from "react";
import type { PanelProps } from "../App";
import { sendFile } from "../backend";

/** A STEP file, whose edges are rounded. */
export function FilePanel({ busy, run }: PanelProps) {
  const [file, setFile] = useState<File>();
  const [fillet, setFillet] = useState(0.5);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file) run(() => sendFile(file, fillet));
      }}
    >
      <p>A STEP file, whose edges are to be rounded:</p>
      <input type="file" accept=".step,.stp" onChange={(event) => setFile(event.target.files?.[0])} />
      <div className="fields">
        <label>
          radius
          <input
            type="number"
            min={0.01}
            step={0.01}
            value={fillet}
            onChange={(event) => setFillet(event.target.valueAsNumber)}
          />
        </label>
      </div>
      <button className="act" disabled={busy || !file}>
        Send
      </button>
    </form>
  );
}
