/** The pipeline as a picture: steps as nodes, references as wires that can be drawn. */
import { Background, BackgroundVariant, Controls, Handle, MarkerType, Position, ReactFlow, ReactFlowProvider, useReactFlow, type Connection, type Edge, type Node, type NodeChange, type NodeProps } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { ChevronDown, ChevronUp, CircleAlert, GitBranch, Repeat, Sparkles } from "lucide-react";
import { memo, useCallback, useEffect, useMemo, useRef, useState, type DragEvent } from "react";
import type { Json } from "@/api/types";
import { duration, words } from "@/app/format";
import { useTheme } from "@/app/theme";
import { Button } from "@/ui/kit";
import { fail } from "@/ui/toasts";
import { connect, find, LANE_WORDS, laneOf, origin, places, remove, update, setField, wiresOf, type Doc, type Lane, type Place, type Step } from "./document";
import { layout, type LaneBox } from "./layout";
import { fieldsOf, kindWord, takesList, takesShape, type Details, type Field } from "./operations";

export interface Marks {
  problems: ReadonlyMap<string, string[]>;
  times: ReadonlyMap<string, { ms: number; runs: number }>;
  failed: string | undefined;
}

interface StepData extends Record<string, unknown> {
  step: Step;
  number: string;
  rows: Field[];
  more: number;
  open: boolean;
  toggle: (uid: string) => void;
  problems: string[];
  time: { ms: number; runs: number } | undefined;
  failed: boolean;
  returns: string;
  lanes: LaneBox[];
}
type StepNode = Node<StepData>;

const FEW = 3;

/** The rows of a node: what takes shapes, what is wired, and a few more; or everything, if it was opened. */
function rowsOf(step: Step, details: Details, open: boolean): { rows: Field[]; more: number } {
  const fields = fieldsOf(step, details);
  if (step.kind !== "operation") return { rows: fields.filter((field) => field.name !== "operator"), more: 0 };
  const wired = new Set(wiresOf(step).map((wire) => wire.at[0]));
  const names = new Set(fields.map((field) => field.name));
  const unknown: Field[] = [...wired].flatMap((name) => (name && name !== "*" && !names.has(name) ? [{ name, required: false, schema: {} }] : []));
  const all = [...fields, ...unknown];
  if (open) return { rows: all, more: 0 };
  const first = all.filter((field) => takesShape(field.schema) || wired.has(field.name));
  const rows = first.length ? first : all.slice(0, FEW);
  return { rows, more: all.length - rows.length };
}

function summary(step: Step, name: string, schema: Field["schema"]): string {
  const value: Json | undefined = step.kind === "operation" ? (step.params && typeof step.params === "object" && !Array.isArray(step.params) ? step.params[name] : undefined) : (step as unknown as Record<string, Json>)[name];
  const shown = value === undefined ? schema.default : value;
  if (shown === undefined) return "";
  if (typeof shown === "string") return shown;
  if (Array.isArray(shown)) return shown.every((item) => typeof item === "number") && shown.length <= 4 ? shown.join(", ") : `${shown.length} items`;
  return typeof shown === "object" && shown !== null ? "{…}" : String(shown);
}

const StepView = memo(function StepView({ data, selected, id }: NodeProps<StepNode>) {
  const { step, rows, more, open, toggle, problems, time, failed, number, lanes } = data;
  const title = step.kind === "operation" ? words(step.operation.split(".").pop() ?? "") : step.kind === "map" ? "Map" : "Choice";
  const where = step.kind === "operation" ? step.operation.split(".").slice(0, -1).join(".") : step.kind === "map" ? "for each item of a list" : "one of two branches";
  const state = failed ? "failed" : problems.length ? "wrong" : "";
  const top = step.kind === "operation" ? 58 : 0;
  return (
    <div className={`node ${step.kind} ${state}`} data-selected={selected || undefined} data-testid={`node-${step.kind === "operation" ? step.operation : step.kind}`}>
      <div className="node-head">
        {step.kind === "map" ? <Repeat aria-hidden /> : step.kind === "choice" ? <GitBranch aria-hidden /> : <span className="node-number num">{number}</span>}
        <div className="node-title"><strong className="clip">{title}</strong><span className="clip">{step.id ? <code>{step.id}</code> : where}</span></div>
        {state && <span className="node-problem" title={problems.join("\n")}><CircleAlert aria-label={problems[0] ?? "failed"} /></span>}
        {time && <span className="node-time num" title={time.runs > 1 ? `${time.runs} runs` : undefined}>{duration(time.ms)}</span>}
      </div>
      {step.kind === "operation" && rows.length > 0 && (
        <div className="node-rows">
          {rows.map((field) => (
            <div key={field.name} className="node-row">
              <span className="clip">{words(field.name)}</span><span className="clip muted">{summary(step, field.name, field.schema) || (field.required ? kindWord(field.schema) : "")}</span>
            </div>
          ))}
        </div>
      )}
      {step.kind === "operation" && rows.map((field, at) => (
        <Handle key={field.name} id={field.name} type="target" position={Position.Left} style={{ top: top + at * 26 + 14 }} className={takesShape(field.schema) ? "port shape" : "port"} title={words(field.name)} />
      ))}
      {step.kind !== "operation" && rows.map((field, at) => (
        <Handle key={field.name} id={field.name} type="target" position={Position.Left} style={{ top: 20 + at * 24 }} className="port" title={words(field.name)} />
      ))}
      {(more > 0 || open) && step.kind === "operation" && (
        <button type="button" className="node-more nodrag" {...(open && { "aria-label": `Fewer parameters of ${title}` })} aria-expanded={open} onClick={() => toggle(id)}>{open ? <ChevronUp aria-hidden /> : <><ChevronDown aria-hidden />{more} more</>}</button>
      )}
      {lanes.map((lane) => (
        <div key={lane.lane} className="node-lane" style={{ left: lane.x - 8, top: lane.y - 2, width: lane.width + 16, height: lane.height + 10 }}>
          <span>{LANE_WORDS[lane.lane]}</span>
          {!laneOf(step, lane.lane).length && <em>drop an operation here</em>}
        </div>
      ))}
      {step.kind === "map" && <>
        <Handle id="item" type="source" position={Position.Left} className="port inner" style={{ top: 78 }} title="The item" />
      </>}
      <Handle id="result" type="source" position={Position.Right} className="port out" style={{ top: 28 }} title="Result" />
    </div>
  );
});

const TYPES = { step: StepView };

interface Props {
  doc: Doc;
  details: Details;
  marks: Marks;
  selected: string | undefined;
  onSelect: (uid: string | undefined) => void;
  onChange: (doc: Doc) => void;
  onDropOperation: (operation: string, into: { uid: string; lane: Lane } | undefined) => void;
}

export const Canvas = (props: Props) => (
  <ReactFlowProvider>
    <Flow {...props} />
  </ReactFlowProvider>
);

function Flow({ doc, details, marks, selected, onSelect, onChange, onDropOperation }: Props) {
  const theme = useTheme();
  const flow = useReactFlow();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [moved, setMoved] = useState<ReadonlyMap<string, { x: number; y: number }>>(new Map());
  const toggle = useCallback((uid: string) => setOpened((before) => {
    const next = new Set(before);
    if (!next.delete(uid)) next.add(uid);
    return next;
  }), []);
  const { nodes, edges } = useMemo(() => draw({ doc, details, marks, selected, opened, moved, toggle }), [doc, details, marks, selected, opened, moved, toggle]);
  const amount = nodes.length;
  const known = details.size;
  useEffect(() => {
    // A node more, or what it takes: the picture has another size.
    const timer = setTimeout(() => void flow.fitView({ padding: 0.15, maxZoom: 1, duration: 200 }), 60);
    return () => clearTimeout(timer);
  }, [flow, amount, known]);

  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void flow.fitView({ padding: 0.15, maxZoom: 1 }), 80);
    });
    observer.observe(frame.current!);
    return () => (clearTimeout(timer), observer.disconnect());
  }, [flow]);

  const onNodesChange = (changes: NodeChange<StepNode>[]) => {
    for (const change of changes) {
      if (change.type === "position" && change.position) {
        const { id, position } = change;
        setMoved((before) => new Map(before).set(id, position));
      } else if (change.type === "select" && change.selected) onSelect(change.id);
    }
  };
  const onConnect = ({ source, target, targetHandle, sourceHandle }: Connection) => {
    if (!targetHandle) return;
    const place = find(doc, target);
    if (!place) return;
    if (sourceHandle === "item") return onChange(update(doc, target, (step) => setField(step, targetHandle, "$item")));
    const field = fieldsOf(place.step, details).find(({ name }) => name === targetHandle);
    const next = connect(doc, source, target, targetHandle, field !== undefined && takesList(field.schema));
    if (typeof next === "string") fail(new Error(next));
    else onChange(next);
  };
  const onDelete = ({ nodes: gone, edges: cut }: { nodes: StepNode[]; edges: Edge[] }) => {
    let next = doc;
    for (const { id } of gone) next = remove(next, id);
    if (!gone.length) for (const edge of cut) next = unwire(next, edge);
    if (next !== doc) onChange(next);
    if (gone.length) onSelect(undefined);
  };
  const drop = (event: DragEvent) => {
    const operation = event.dataTransfer.getData("application/x-operation");
    if (!operation) return;
    event.preventDefault();
    onDropOperation(operation, laneUnder(doc, nodes, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })));
  };
  return (
    <div className="flow" ref={frame} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <ReactFlow nodes={nodes} edges={edges} nodeTypes={TYPES} colorMode={theme} onNodesChange={onNodesChange} onConnect={onConnect} onDelete={onDelete} onPaneClick={() => onSelect(undefined)}
        deleteKeyCode={["Delete", "Backspace"]} minZoom={0.2} maxZoom={1.6} fitView fitViewOptions={{ padding: 0.15, maxZoom: 1 }} connectionRadius={34} proOptions={{ hideAttribution: true }} aria-label="Pipeline canvas">
        <Background variant={BackgroundVariant.Dots} gap={22} size={1.2} />
        <Controls showInteractive={false} position="bottom-left" />
      </ReactFlow>
      {moved.size > 0 && <div className="flow-tidy"><Button small icon={<Sparkles aria-hidden />} onClick={() => setMoved(new Map())}>Tidy up</Button></div>}
    </div>
  );
}

function unwire(doc: Doc, edge: Edge): Doc {
  const { target, data } = edge;
  const at = (data as { at?: string[] } | undefined)?.at;
  if (!at?.length) return doc;
  return update(doc, target, (step) => {
    const [name, ...inside] = at;
    if (step.kind !== "operation") return setField(step, name!, step.kind === "map" ? [] : null);
    const params = step.params;
    if (!params || typeof params !== "object" || Array.isArray(params)) return step;
    const current = params[name!];
    if (inside.length && Array.isArray(current)) return setField(step, name!, current.filter((_, place) => String(place) !== inside[0]));
    return setField(step, name!, undefined);
  });
}

function laneUnder(doc: Doc, nodes: StepNode[], point: { x: number; y: number }): { uid: string; lane: Lane } | undefined {
  const absolute = (node: StepNode): { x: number; y: number } => {
    const parent = node.parentId ? nodes.find(({ id }) => id === node.parentId) : undefined;
    const base = parent ? absolute(parent) : { x: 0, y: 0 };
    return { x: base.x + node.position.x, y: base.y + node.position.y };
  };
  // Inner blocks come after outer ones.
  for (const node of [...nodes].reverse()) {
    const base = absolute(node);
    const lane = node.data.lanes.find((each) => point.x > base.x + each.x - 10 && point.x < base.x + each.x + each.width + 10 && point.y > base.y + each.y - 4 && point.y < base.y + each.y + each.height + 10);
    if (lane && find(doc, node.id)) return { uid: node.id, lane: lane.lane };
  }
  return undefined;
}

interface Drawing {
  doc: Doc;
  details: Details;
  marks: Marks;
  selected: string | undefined;
  opened: ReadonlySet<string>;
  moved: ReadonlyMap<string, { x: number; y: number }>;
  toggle: (uid: string) => void;
}

function draw({ doc, details, marks, selected, opened, moved, toggle }: Drawing): { nodes: StepNode[]; edges: Edge[] } {
  const shown = (step: Step) => rowsOf(step, details, opened.has(step.uid));
  const { boxes, lanes } = layout(doc, (step) => {
    const { rows, more } = shown(step);
    return rows.length + (more > 0 || opened.has(step.uid) ? 0.85 : 0);
  });
  const nodes: StepNode[] = [];
  const edges: Edge[] = [];
  for (const place of places(doc)) {
    const { step, around, path } = place;
    const box = boxes.get(step.uid)!;
    const owner = around.at(-1)?.step;
    const { rows, more } = shown(step);
    nodes.push({
      id: step.uid,
      type: "step",
      position: moved.get(step.uid) ?? { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      selected: selected === step.uid,
      ...(owner && { parentId: owner.uid, extent: "parent" as const }),
      zIndex: around.length,
      ariaLabel: `Step ${path.replaceAll("steps.", "")}: ${step.kind === "operation" ? step.operation : step.kind}`,
      data: { step, number: numberOf(place), rows, more, open: opened.has(step.uid), toggle, problems: marks.problems.get(step.uid) ?? [], time: marks.times.get(step.uid), failed: marks.failed === step.uid, returns: "", lanes: lanes.get(step.uid) ?? [] },
    });
    edges.push(...edgesInto(doc, place));
  }
  return { nodes, edges };
}

const numberOf = ({ at, around }: Place) => (around.length ? `${at + 1}` : String(at + 1));

function edgesInto(doc: Doc, place: Place): Edge[] {
  return wiresOf(place.step).flatMap((wire): Edge[] => {
    const from = origin(doc, place, wire.reference);
    const field = wire.at[0];
    if (!from || !field || "file" in from) return [];
    const common = { target: place.step.uid, targetHandle: field, data: { at: wire.at }, markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 }, zIndex: 20, ariaLabel: `${wire.reference} into ${field}` };
    const id = `${place.step.uid}/${wire.at.join("/")}`;
    if ("step" in from) return [{ id, source: from.step.uid, sourceHandle: "result", ...common }];
    if (from.inner === "mapResult") return [];
    return [{ id, source: from.of.uid, sourceHandle: "item", className: "wire-inner", ...common }];
  });
}

