/** Search over all operations, with their docs. */
import { GitBranch, Plus, Repeat, Search } from "lucide-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { count, words } from "@/app/format";
import { Button, Spinner } from "@/ui/kit";
import { paragraphs, sentence } from "@/forms/schema";
import { kindWord, search, useOperation, useOperations } from "./operations";

const SHOWN = 80;

export function Palette({ onAdd, onBlock, initial = "" }: { onAdd: (operation: string) => void; onBlock: (kind: "map" | "choice") => void; initial?: string }) {
  const operations = useOperations();
  const [text, setText] = useState(initial);
  const deferred = useDeferredValue(text);
  const found = useMemo(() => search(operations ?? [], deferred), [operations, deferred]);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const shown = found.slice(0, SHOWN);
  const current = shown[Math.min(active, shown.length - 1)];
  useEffect(() => setActive(0), [deferred]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter" && current) onAdd(current.name);
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette">
      <div className="palette-search">
        <Search aria-hidden />
        <input className="input" role="combobox" aria-expanded="true" aria-controls="operation-list" aria-activedescendant={current ? `op-${current.name}` : undefined} aria-label="Search operations" placeholder={operations ? `Search ${count(operations.length)} operations` : "Search operations"}
          value={text} onChange={(event) => setText(event.target.value)} onKeyDown={onKey} />
      </div>
      <div className="row palette-blocks">
        <Button small icon={<Repeat aria-hidden />} onClick={() => onBlock("map")}>Map</Button>
        <Button small icon={<GitBranch aria-hidden />} onClick={() => onBlock("choice")}>Choice</Button>
      </div>
      {!operations && <Spinner label="Loading operations" />}
      <ul className="palette-list" id="operation-list" role="listbox" aria-label="Operations" ref={list}>
        {shown.map((operation, at) => (
          <li key={operation.name} id={`op-${operation.name}`} role="option" aria-selected={at === active} draggable
            onDragStart={(event) => { event.dataTransfer.setData("application/x-operation", operation.name); event.dataTransfer.effectAllowed = "copy"; }}
            onClick={() => setActive(at)} onDoubleClick={() => onAdd(operation.name)}>
            <strong>{operation.name.split(".").pop()}</strong>
            <span>{operation.name.split(".").slice(0, -1).join(".")}</span>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="help palette-more">{count(found.length - SHOWN)} more. Add a word.</p>}
      {operations && !found.length && <p className="help palette-more">No operation fits.</p>}
      {current && <Docs name={current.name} onAdd={() => onAdd(current.name)} />}
    </div>
  );
}

function Docs({ name, onAdd }: { name: string; onAdd: () => void }) {
  const detail = useOperation(name);
  return (
    <section className="palette-docs" aria-label={`About ${name}`} tabIndex={0}>
      <div className="spread"><h2>{words(name.split(".").pop() ?? name)}</h2><Button small look="primary" icon={<Plus aria-hidden />} onClick={onAdd}>Add</Button></div>
      <code className="muted">{name}</code>
      {detail && <>
        <p>{detail.summary}</p>
        {paragraphs(detail.description).map((text, at) => <p key={at} className="help">{text}</p>)}
        <dl className="params">
          {Object.entries(detail.params.properties ?? {}).map(([param, schema]) => [<dt key={param}><code>{param}</code> <span className="muted">{kindWord(schema)}</span></dt>, <dd key={`${param} about`}>{sentence(schema.description)}</dd>])}
        </dl>
        <p className="help">Returns {kindWord(detail.returns)}. {sentence(detail.returns.description)}</p>
      </>}
    </section>
  );
}
