/** The viewer with its tools, for React. The heavy part comes when it is first needed. */
import { Axis3d, Box as BoxIcon, Camera, ChevronDown, ChevronRight, Cuboid, Eye, EyeOff, Focus, Grid3x3, Layers, ListTree, Ruler, Scissors, Settings2, Spline, Trash2, Ungroup } from "lucide-react";
import { Popover } from "radix-ui";
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { count, words } from "@/app/format";
import { useTheme } from "@/app/theme";
import { Button, Hint, IconButton, Segmented, Select, Slider, Switch } from "@/ui/kit";
import { fail } from "@/ui/toasts";
import type { Axis, Environment, Kind, MeasureMode, Section, StandardView, State, TreeNode, Viewer } from "@/viewer";
import "@/styles/viewer.css";

export interface Source {
  id: string;
  name: string;
  kind: Kind;
  bytes: ArrayBuffer;
}

const NOTHING: State = { tree: [], hidden: new Set(), selected: undefined, properties: undefined, measurement: undefined, triangles: 0, size: [0, 0, 0], busy: 0 };

function useViewer(holder: React.RefObject<HTMLDivElement | null>) {
  const [viewer, setViewer] = useState<Viewer>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let made: Viewer | undefined;
    let gone = false;
    import("@/viewer")
      .then((module) => {
        if (gone || !holder.current) return;
        made = new module.Viewer(holder.current);
        made.canvas.setAttribute("role", "application");
        made.canvas.setAttribute("aria-label", "3D view. Arrow keys turn, plus and minus zoom, F fits, 0 to 6 are standard views.");
        setViewer(made);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      made?.dispose();
      setViewer(undefined);
    };
  }, [holder]);
  return { viewer, failed };
}

export function ViewerPanel({ sources, onRemove, overlay, compact, placeholder, upAxis = "y" }: {
  sources: readonly Source[];
  onRemove?: (id: string) => void;
  overlay?: ReactNode;
  compact?: boolean;
  placeholder?: ReactNode;
  upAxis?: "y" | "z";
}) {
  const holder = useRef<HTMLDivElement>(null);
  const { viewer, failed } = useViewer(holder);
  const theme = useTheme();
  const state = useSyncExternalStore(viewer?.subscribe ?? (() => () => undefined), viewer?.getState ?? (() => NOTHING));
  const [treeOpen, setTreeOpen] = useState(false);
  const shown = useRef(new Map<string, ArrayBuffer>());

  useEffect(() => {
    viewer?.setTheme(theme === "dark");
  }, [viewer, theme]);
  useEffect(() => {
    if (upAxis === "z") viewer?.setUp("z");
  }, [viewer, upAxis]);
  useEffect(() => {
    shown.current.clear();
  }, [viewer]);
  useEffect(() => {
    if (!viewer) return;
    const wanted = new Set(sources.map((source) => source.id));
    for (const id of shown.current.keys()) {
      if (wanted.has(id)) continue;
      shown.current.delete(id);
      viewer.remove(id);
    }
    for (const { id, name, kind, bytes } of sources) {
      if (shown.current.get(id) === bytes) continue;
      shown.current.set(id, bytes);
      viewer.add(id, name, kind, bytes.slice(0)).catch((error: unknown) => fail(error instanceof Error ? new Error(`${name} cannot be shown: ${error.message}`) : error));
    }
  }, [viewer, sources]);

  return (
    <div className="viewer" data-loaded={state.tree.length} data-busy={state.busy > 0 || undefined}>
      <div className="stage" ref={holder} />
      {failed && <div className="viewer-empty">This browser cannot show 3D graphics.</div>}
      {!sources.length && placeholder && <div className="viewer-empty">{placeholder}</div>}
      {viewer && sources.length > 0 && (
        <>
          <Tools viewer={viewer} state={state} treeOpen={treeOpen} onTree={() => setTreeOpen(!treeOpen)} several={sources.length > 1} compact={compact === true} upAxis={upAxis} />
          {treeOpen && <Tree viewer={viewer} state={state} {...(onRemove && { onRemove })} />}
          {state.measurement && <output className="measurement">{state.measurement.text}</output>}
          <div className="viewer-facts">
            {state.triangles > 0 && <span>{count(Math.round(state.triangles))} triangles</span>}
            {state.size.some(Boolean) && <span>{state.size.map((side) => Number(side.toPrecision(4))).join(" × ")}</span>}
          </div>
        </>
      )}
      {overlay}
    </div>
  );
}

const MEASURES: MeasureMode[] = ["distance", "angle", "radius", "area"];
const VIEWS: StandardView[] = ["iso", "front", "back", "left", "right", "top", "bottom"];
const ENVIRONMENTS: Environment[] = ["studio", "daylight", "technical"];
const AXES: Axis[] = ["x", "y", "z"];

function Tools({ viewer, state, treeOpen, onTree, several, compact, upAxis }: { viewer: Viewer; state: State; treeOpen: boolean; onTree: () => void; several: boolean; compact: boolean; upAxis: "y" | "z" }) {
  const [edges, setEdges] = useState(true);
  const [grid, setGrid] = useState(true);
  const [explode, setExplode] = useState(0);
  const [gap, setGap] = useState(0.25);
  const [up, setUp] = useState<"y" | "z">(upAxis);
  const [environment, setEnvironment] = useState<Environment>("studio");
  const [projection, setProjection] = useState<"perspective" | "parallel">("perspective");
  const [sections, setSections] = useState<Partial<Record<Axis, Section>>>({});
  const cut = (next: Partial<Record<Axis, Section>>) => {
    setSections(next);
    viewer.setSections(Object.values(next));
  };
  const shoot = () =>
    void viewer.screenshot().then((blob) => {
      const url = URL.createObjectURL(blob);
      Object.assign(document.createElement("a"), { href: url, download: `${state.tree[0]?.name ?? "view"}.png` }).click();
      setTimeout(() => URL.revokeObjectURL(url), 1000);
    }, fail);
  return (
    <div className="tools" role="toolbar" aria-label="Viewer">
      <IconButton small side="right" label="Tree" pressed={treeOpen} onClick={onTree}><ListTree aria-hidden /></IconButton>
      <IconButton small side="right" label="Fit" onClick={() => viewer.fit()}><Focus aria-hidden /></IconButton>
      <Panel label="Views" icon={<Cuboid aria-hidden />}>
        <div className="view-grid">
          {VIEWS.map((view) => <Button key={view} small onClick={() => viewer.view(view)}>{words(view)}</Button>)}
        </div>
        <Segmented small label="Projection" value={projection} onChange={(next) => { setProjection(next); viewer.setProjection(next); }} options={[{ value: "perspective", label: "Perspective" }, { value: "parallel", label: "Parallel" }]} />
      </Panel>
      <IconButton small side="right" label="Edges" pressed={edges} onClick={() => { setEdges(!edges); viewer.setEdges(!edges); }}><Spline aria-hidden /></IconButton>
      <Panel label="Section" icon={<Scissors aria-hidden />} active={Object.keys(sections).length > 0}>
        {AXES.map((axis) => {
          const section = sections[axis];
          const without = () => { const { [axis]: _, ...rest } = sections; return rest; };
          return (
            <div key={axis} className="section-row">
              <Switch label={axis.toUpperCase()} checked={section !== undefined} onChange={(on) => cut(on ? { ...sections, [axis]: { axis, at: 0.5, flip: false } } : without())} />
              {section && <>
                <Slider label={`Place of the section across ${axis.toUpperCase()}`} value={section.at} min={0} max={1} step={0.005} onChange={(at) => cut({ ...sections, [axis]: { ...section, at } })} />
                <Button small look="quiet" onClick={() => cut({ ...sections, [axis]: { ...section, flip: !section.flip } })}>Flip</Button>
              </>}
            </div>
          );
        })}
      </Panel>
      <Panel label="Measure" icon={<Ruler aria-hidden />} active={state.measurement !== undefined}>
        <div className="view-grid">
          {MEASURES.map((mode) => (
            <Button key={mode} small look={state.measurement?.mode === mode ? "primary" : "plain"} aria-pressed={state.measurement?.mode === mode}
              onClick={() => viewer.setMeasure(state.measurement?.mode === mode ? undefined : mode)}>{words(mode)}</Button>
          ))}
        </div>
        <p className="help">{state.measurement?.text ?? "In the units of the file; GLB of conversions is in metres."}</p>
      </Panel>
      <Panel label="Explode" icon={<Ungroup aria-hidden />} active={explode > 0}>
        <Slider label="Explode" value={explode} min={0} max={1} step={0.01} onChange={(next) => { setExplode(next); viewer.setExplode(next); }} />
      </Panel>
      {several && <Panel label="Spacing" icon={<Layers aria-hidden />}>
        <Slider label="Spacing between results" value={gap} min={0} max={2} step={0.05} onChange={(next) => { setGap(next); viewer.setGap(next); }} />
      </Panel>}
      {!compact && <Panel label="Look" icon={<Settings2 aria-hidden />}>
        <Select hideLabel={false} small label="Light" value={environment} options={ENVIRONMENTS.map((value) => ({ value, label: words(value) }))} onChange={(next) => { setEnvironment(next as Environment); viewer.setEnvironment(next as Environment); }} />
        <div className="spread"><span className="label"><Axis3d aria-hidden /> Up axis</span>
          <Segmented small label="Up axis" value={up} onChange={(next) => { setUp(next); viewer.setUp(next); }} options={[{ value: "y", label: "Y" }, { value: "z", label: "Z" }]} /></div>
        <Switch label="Ground grid" checked={grid} onChange={(next) => { setGrid(next); viewer.setGrid(next); }} />
      </Panel>}
      {compact && <IconButton small side="right" label="Ground grid" pressed={grid} onClick={() => { setGrid(!grid); viewer.setGrid(!grid); }}><Grid3x3 aria-hidden /></IconButton>}
      <IconButton small side="right" label="Save picture" onClick={shoot}><Camera aria-hidden /></IconButton>
    </div>
  );
}

function Panel({ label, icon, children, active }: { label: string; icon: ReactNode; children: ReactNode; active?: boolean }) {
  return (
    <Popover.Root>
      <Hint text={label} side="right">
        <Popover.Trigger asChild>
          <button type="button" aria-label={label} data-active={active || undefined} className="button icon quiet small">{icon}</button>
        </Popover.Trigger>
      </Hint>
      <Popover.Portal>
        <Popover.Content className="menu tool-panel" side="right" align="start" sideOffset={10} collisionPadding={10} aria-label={label}>
          <h3>{label}</h3>
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Tree({ viewer, state, onRemove }: { viewer: Viewer; state: State; onRemove?: (id: string) => void }) {
  return (
    <div className="viewer-tree">
      <div className="spread tree-head"><h3>Parts</h3>{state.hidden.size > 0 && <Button small look="quiet" onClick={() => viewer.showAll()}>Show all</Button>}</div>
      <ul className="tree-list">
        {state.tree.map((node) => <Branch key={node.id} node={node} viewer={viewer} state={state} depth={0} {...(onRemove && { onRemove })} />)}
      </ul>
      {state.properties && (
        <div className="tree-properties">
          <h3>{state.properties.name}</h3>
          <dl className="facts">{state.properties.facts.map(([fact, value], at) => [<dt key={`t${at}`}>{fact}</dt>, <dd key={`d${at}`}>{value}</dd>])}</dl>
        </div>
      )}
    </div>
  );
}

const MANY = 200;

function Branch({ node, viewer, state, depth, onRemove }: { node: TreeNode; viewer: Viewer; state: State; depth: number; onRemove?: (id: string) => void }) {
  const [open, setOpen] = useState(depth < 2 && node.children.length <= 40);
  const [all, setAll] = useState(false);
  const hidden = state.hidden.has(node.id);
  const children = all ? node.children : node.children.slice(0, MANY);
  return (
    <li>
      <div className="tree-row" data-selected={state.selected === node.id || undefined} style={{ paddingLeft: 6 + depth * 14 }}>
        {node.children.length ? (
          <button type="button" className="tree-toggle" aria-expanded={open} aria-label={`${open ? "Close" : "Open"} ${node.name}`} onClick={() => setOpen(!open)}>{open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}</button>
        ) : <span className="tree-toggle" />}
        <button type="button" className="tree-name" aria-pressed={state.selected === node.id} onClick={() => viewer.select(state.selected === node.id ? undefined : node.id)}>
          {node.kind === "edges" ? <Spline aria-hidden /> : node.kind === "part" ? <BoxIcon aria-hidden /> : <Layers aria-hidden />}
          <span className="clip">{node.name}</span>
        </button>
        <button type="button" className="tree-eye" aria-label={`${hidden ? "Show" : "Hide"} ${node.name}`} data-off={hidden || undefined} onClick={() => viewer.setVisible(node.id, hidden)}>{hidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}</button>
        {depth === 0 && onRemove && <button type="button" className="tree-eye" aria-label={`Remove ${node.name}`} onClick={() => onRemove(node.id)}><Trash2 aria-hidden /></button>}
      </div>
      {open && node.children.length > 0 && (
        <ul className="tree-list">
          {children.map((child) => <Branch key={child.id} node={child} viewer={viewer} state={state} depth={depth + 1} />)}
          {node.children.length > children.length && <li><Button small look="quiet" onClick={() => setAll(true)}>{count(node.children.length - children.length)} more</Button></li>}
        </ul>
      )}
    </li>
  );
}
