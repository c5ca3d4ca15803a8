/** The pipeline as a list, for those who prefer reading, and for keyboards. */
import { ArrowDown, ArrowUp, CircleAlert, Copy, GitBranch, Repeat, Trash2 } from "lucide-react";
import { duration, words } from "@/app/format";
import { Button, IconButton } from "@/ui/kit";
import type { Marks } from "./canvas";
import { copyOf, insert, LANE_WORDS, lanesOf, laneOf, move, remove, wiresOf, type Doc, type Lane, type Step } from "./document";

interface Props {
  doc: Doc;
  marks: Marks;
  selected: string | undefined;
  target: { uid: string; lane: Lane } | undefined;
  onSelect: (uid: string | undefined) => void;
  onTarget: (target: { uid: string; lane: Lane } | undefined) => void;
  onChange: (doc: Doc) => void;
}

export function StepList(props: Props) {
  if (!props.doc.steps.length) return <p className="help list-empty">Search an operation on the left and press Enter, or begin with an example.</p>;
  return <div className="step-list"><Block steps={props.doc.steps} {...props} /></div>;
}

function Block({ steps, ...props }: Props & { steps: Step[] }) {
  return <ol>{steps.map((step, at) => <Item key={step.uid} step={step} at={at} last={at === steps.length - 1} {...props} />)}</ol>;
}

function Item({ step, at, last, ...props }: Props & { step: Step; at: number; last: boolean }) {
  const { doc, marks, selected, onSelect, onChange, target, onTarget } = props;
  const name = step.kind === "operation" ? words(step.operation.split(".").pop() ?? "") : words(step.kind);
  const problems = marks.problems.get(step.uid);
  const time = marks.times.get(step.uid);
  const duplicate = () => onChange(insert(doc, copyOf(step)));
  return (
    <li data-selected={selected === step.uid || undefined}>
      <div className="step-row">
        <span className="node-number num">{at + 1}</span>
        <button type="button" className="step-name" aria-pressed={selected === step.uid} onClick={() => onSelect(step.uid)}>
          <strong>{step.kind === "map" ? <Repeat aria-hidden /> : step.kind === "choice" ? <GitBranch aria-hidden /> : null}{name}{step.id && <code>{step.id}</code>}</strong>
          <span className="muted">{step.kind === "operation" ? step.operation : ""} {wiresOf(step).map((wire) => wire.reference).join(", ")}</span>
        </button>
        {problems && <span className="node-problem"><CircleAlert aria-label={problems.join(" ")} /></span>}
        {time && <span className="node-time num">{duration(time.ms)}</span>}
        <span className="step-actions">
          <IconButton small label={`Move ${name} up`} disabled={at === 0} onClick={() => onChange(move(doc, step.uid, -1))}><ArrowUp aria-hidden /></IconButton>
          <IconButton small label={`Move ${name} down`} disabled={last} onClick={() => onChange(move(doc, step.uid, 1))}><ArrowDown aria-hidden /></IconButton>
          <IconButton small label={`Copy ${name}`} onClick={duplicate}><Copy aria-hidden /></IconButton>
          <IconButton small label={`Delete ${name}`} onClick={() => { onChange(remove(doc, step.uid)); onSelect(undefined); }}><Trash2 aria-hidden /></IconButton>
        </span>
      </div>
      {problems && <p className="problem">{problems.join("\n")}</p>}
      {lanesOf(step).map((lane) => {
        const aimed = target?.uid === step.uid && target.lane === lane;
        return (
          <div key={lane} className="lane">
            <div className="spread"><span className="muted">{LANE_WORDS[lane]}</span><Button small look={aimed ? "primary" : "quiet"} aria-pressed={aimed} onClick={() => onTarget(aimed ? undefined : { uid: step.uid, lane })}>{aimed ? "New steps go here" : "Add here"}</Button></div>
            <Block {...props} steps={laneOf(step, lane)} />
          </div>
        );
      })}
    </li>
  );
}
