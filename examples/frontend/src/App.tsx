import { useCallback, useState } from "react";
import { follow, type Result, type Task } from "./backend";
import { BatchPanel } from "./panels/BatchPanel";
import { FilePanel } from "./panels/FilePanel";
import { ModelPanel } from "./panels/ModelPanel";
import { PipelinePanel } from "./panels/PipelinePanel";
import { Viewer } from "./Viewer";

const PANELS = { Model: ModelPanel, Batch: BatchPanel, Pipelines: PipelinePanel, File: FilePanel };
type Tab = keyof typeof PANELS;

/** What a panel gets: whether something runs, and a way to run something. */
export interface PanelProps {
  busy: boolean;
  run: (submit: () => Promise<{ taskId: string }>) => void;
}

const glbOf = (results: Result[]) => results.find(({ format }) => format === "glb" || format === "gltf")?.url;

export function App() {
  const [tab, setTab] = useState<Tab>("Model");
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [task, setTask] = useState<Task>();
  const [shown, setShown] = useState<string>();

  const run = useCallback(async (submit: () => Promise<{ taskId: string }>) => {
    const started = performance.now();
    setBusy(true);
    setSaid("submitting …");
    try {
      const { taskId } = await submit();
      const ended = await follow(taskId, (now) => {
        setTask(now);
        setSaid(now.progress === null ? now.status : `${now.status}, ${now.progress} %`);
      });
      if (ended.status !== "completed") throw new Error(ended.error ?? `The task is ${ended.status}.`);
      setSaid(`completed in ${((performance.now() - started) / 1000).toFixed(2)} s`);
      const first = ended.items?.find(({ status }) => status === "completed")?.results ?? ended.results;
      setShown(glbOf(first));
    } catch (error) {
      setSaid((error as Error).message);
    } finally {
      setBusy(false);
    }
  }, []);

  const Panel = PANELS[tab];
  return (
    <div className="app">
      <aside>
        <h1>CAD Cloud</h1>
        <nav>
          {(Object.keys(PANELS) as Tab[]).map((name) => (
            <button key={name} className={name === tab ? "chosen" : ""} onClick={() => setTab(name)}>
              {name}
            </button>
          ))}
        </nav>
        <Panel busy={busy} run={run} />
        <section className="outcome">
          <p role="status">{said}</p>
          {task && <Outcome task={task} show={setShown} shown={shown} />}
        </section>
      </aside>
      <Viewer url={shown} />
    </div>
  );
}

function Outcome({
  task,
  show,
  shown,
}: {
  task: Task;
  show: (url: string | undefined) => void;
  shown: string | undefined;
}) {
  const items = task.items ?? [];
  return (
    <>
      {task.results.map(({ format, url }) => (
        <a key={format} href={url} download={`result.${format}`}>
          {format}
        </a>
      ))}
      {items.map((item) => {
        const url = glbOf(item.results);
        return (
          <button
            key={item.index}
            disabled={!url}
            className={url && url === shown ? "chosen" : ""}
            onClick={() => show(url)}
          >
            {item.index + 1}: {item.error ?? item.status}
          </button>
        );
      })}
    </>
  );
}
