import { useState } from "react";
import type { PanelProps } from "../App";
import { runPipeline, type Param, type Values } from "../backend";
import { Fields } from "../Fields";

const number = (name: string, standard: number, minimum: number, maximum: number, step = 1): Param => ({
  name,
  type: "number",
  description: name,
  default: standard,
  bounds: { minimum, maximum, step },
});

/** The backend's pipelines and what they take. */
const PIPELINES: Record<string, { title: string; params: Param[] }> = {
  bracket: {
    title: "A plate with rounded edges and four holes",
    params: [
      number("width", 80, 40, 160),
      number("length", 50, 40, 120),
      number("height", 8, 5, 20),
      number("fillet", 2, 0.5, 2.4, 0.1),
      number("hole", 4, 1, 7, 0.5),
    ],
  },
  beads: {
    title: "Balls in a row, by a map",
    params: [number("count", 6, 2, 20), number("first", 1, 0.5, 3, 0.1), number("growth", 0.4, 0, 1, 0.1)],
  },
  boxOrBall: {
    title: "A box or a ball, by a choice",
    params: [number("size", 6, 1, 10), number("limit", 5, 1, 10)],
  },
};

/** Pipelines of operations, which run as one task. */
export function PipelinePanel({ busy, run }: PanelProps) {
  const [name, setName] = useState("bracket");
  const [values, setValues] = useState<Values>({});
  const chosen = PIPELINES[name];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(() => runPipeline(name, values));
      }}
    >
      <select
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setValues({});
        }}
      >
        {Object.keys(PIPELINES).map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <p>{chosen?.title}</p>
      <button className="act" disabled={busy}>
        Run
      </button>
      <Fields key={name} params={chosen?.params ?? []} values={values} change={setValues} />
    </form>
  );
}
