import type { Param, Values } from "./backend";

/** A form for parameters: a slider for numbers that have bounds, else what suits the type. */
export function Fields({
  params,
  values,
  change,
}: {
  params: Param[];
  values: Values;
  change: (values: Values) => void;
}) {
  return (
    <div className="fields">
      {params.map((param) => (
        <Field
          key={param.name}
          param={param}
          value={values[param.name] ?? param.default}
          change={(value) => change({ ...values, [param.name]: value })}
        />
      ))}
    </div>
  );
}

function Field({ param, value, change }: { param: Param; value: unknown; change: (value: unknown) => void }) {
  const { name, type, description, bounds } = param;
  if (type === "boolean") {
    return (
      <label title={description}>
        {name}
        <input type="checkbox" checked={Boolean(value)} onChange={(event) => change(event.target.checked)} />
      </label>
    );
  }
  if (type === "array") {
    const list = value as number[];
    return (
      <label title={description}>
        {name}
        <input defaultValue={list.join(", ")} onBlur={(event) => change(event.target.value.split(",").map(Number))} />
      </label>
    );
  }
  const least = bounds?.minimum ?? bounds?.exclusiveMinimum;
  const slides = least !== undefined && bounds?.maximum !== undefined;
  const step = bounds?.step ?? (type === "integer" ? 1 : 0.1);
  return (
    <label title={description}>
      {name}
      <input
        type={slides ? "range" : "number"}
        min={bounds?.exclusiveMinimum === undefined ? least : least! + step}
        max={bounds?.maximum}
        step={step}
        value={Number(value)}
        onChange={(event) => change(event.target.valueAsNumber)}
      />
      {slides && <output>{Number(value)}</output>}
    </label>
  );
}
