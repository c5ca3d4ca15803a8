import { useState } from "react";
import type { PanelProps } from "../App";
import { batch } from "../backend";
import { useModels } from "../useModels";

/** One model several times, each with another value of one parameter. */
export function BatchPanel({ busy, run }: PanelProps) {
  const { found, problem } = useModels();
  const [chosen, setChosen] = useState("height");
  const [text, setText] = useState("6, 8, 10");
  const model = found.find(({ name }) => name === "dragon-cup") ?? found[0];
  if (!model) return <p>{problem || "…"}</p>;
  const numbers = model.params.filter(({ type }) => type === "number" || type === "integer");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const items = text.split(",").map((value) => ({ [chosen]: Number(value) }));
        run(() => batch(model.name, items));
      }}
    >
      <p>{model.displayName}, once for each value:</p>
      <div className="fields">
        <label>
          parameter
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {numbers.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          values
          <input value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      </div>
      <button className="act" disabled={busy}>
        Generate all
      </button>
    </form>
  );
}
