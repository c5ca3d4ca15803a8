import { useState } from "react";
import type { PanelProps } from "../App";
import { generate, type Values } from "../backend";
import { Fields } from "../Fields";
import { useModels } from "../useModels";

/** One model, with a form for its parameters. */
export function ModelPanel({ busy, run }: PanelProps) {
  const { found, problem } = useModels();
  const [name, setName] = useState("dragon-cup");
  const [values, setValues] = useState<Values>({});
  const model = found.find((one) => one.name === name) ?? found[0];
  if (!model) return <p>{problem || "…"}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(() => generate(model.name, values));
      }}
    >
      <select
        value={model.name}
        onChange={(event) => {
          setName(event.target.value);
          setValues({});
        }}
      >
        {found.map((one) => (
          <option key={one.name} value={one.name}>
            {one.displayName}
          </option>
        ))}
      </select>
      <p>{model.description}</p>
      <button className="act" disabled={busy}>
        Generate
      </button>
      <Fields key={model.name} params={model.params} values={values} change={setValues} />
    </form>
  );
}
