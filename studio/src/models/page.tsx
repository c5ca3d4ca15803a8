/** The models, as cards. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Boxes, ImageOff } from "lucide-react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { ModelDefinition } from "@/api/types";
import { useTheme } from "@/app/theme";
import { Empty, Notice, Page, Spinner } from "@/ui/kit";
import { sentence } from "@/forms/schema";
import { pictureOf } from "./preview";
import "@/styles/models.css";

export const modelsQuery = { queryKey: ["models"], queryFn: api.models.definitions, staleTime: 600_000 } as const;

export function Models() {
  const { data, error, isLoading } = useQuery(modelsQuery);
  return (
    <Page title="Models" about="Parametric parts. Move a slider, watch the model follow, take it as GLB, STEP or STL.">
      {error && <Notice kind="error">{explain(error)}</Notice>}
      {isLoading && <Spinner label="Loading models" />}
      {data?.length === 0 && <Empty icon={<Boxes />} title="No models yet">This installation has none. CADCLOUD_MODELS names folders and modules with models.</Empty>}
      <ul className="cards">{data?.map((model) => <li key={model.name}><Card model={model} /></li>)}</ul>
    </Page>
  );
}

function Card({ model }: { model: ModelDefinition }) {
  const dark = useTheme() === "dark";
  const { data, isError } = useQuery({ queryKey: ["picture", model.name, dark], queryFn: () => pictureOf(model.name, model.defaults, dark), staleTime: Infinity, gcTime: Infinity, retry: false });
  return (
    <Link to="/models/$name" params={{ name: model.name }} className="card model-card">
      <div className="model-picture">
        {data ? <img src={data} alt={`${model.displayName} with its default values`} /> : isError ? <ImageOff aria-label="No picture" /> : <div className="skeleton" aria-hidden />}
      </div>
      <div className="model-words">
        <h2>{model.displayName}</h2>
        <p>{sentence(model.description).split(/(?<=\.)\s/)[0]}</p>
        <div className="row"><span className="tag">{model.params.length} parameters</span><span className="tag">{model.presets.length} presets</span></div>
      </div>
    </Link>
  );
}
