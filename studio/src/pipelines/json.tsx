/** The pipeline as JSON. What is typed is the pipeline as soon as it can be read. */
import { json } from "@codemirror/lang-json";
import { syntaxTree } from "@codemirror/language";
import { linter, lintGutter, type Diagnostic } from "@codemirror/lint";
import { EditorState, Compartment } from "@codemirror/state";
import { EditorView, basicSetup } from "codemirror";
import { keymap } from "@codemirror/view";
import { useEffect, useRef, useState } from "react";
import type { Json, PipelineProblem } from "@/api/types";
import { useTheme } from "@/app/theme";
import { parse, toJson, type Doc } from "./document";

const text = (doc: Doc) => JSON.stringify(toJson(doc), null, 2);
const theme = (dark: boolean) =>
  EditorView.theme({
    "&": { height: "100%", fontSize: "13px", backgroundColor: "transparent", color: "var(--text)" },
    ".cm-content": { fontFamily: "var(--mono)", caretColor: "var(--text)" },
    ".cm-gutters": { backgroundColor: "transparent", color: "var(--faint)", border: "0" },
    ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--hover)" },
    ".cm-cursor": { borderLeftColor: "var(--text)" },
    "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "color-mix(in srgb, var(--accent) 35%, transparent) !important" },
    ".cm-tooltip": { backgroundColor: "var(--raised)", border: "1px solid var(--line)", color: "var(--text)" },
    ".cm-panels": { backgroundColor: "var(--panel)", color: "var(--text)" },
    ".ͼe": { color: dark ? "#9fd8a9" : "#1c6b34" },
    ".ͼd": { color: dark ? "#f2b880" : "#9a4d00" },
    ".ͼc": { color: dark ? "#c3a6ff" : "#6b2fb3" },
  }, { dark });

export function JsonEditor({ doc, problems, onChange }: { doc: Doc; problems: readonly PipelineProblem[]; onChange: (doc: Doc) => void }) {
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ doc, problems, onChange });
  const look = useRef(new Compartment());
  const dark = useTheme() === "dark";
  const [wrong, setWrong] = useState<string>();
  latest.current = { doc, problems, onChange };

  useEffect(() => {
    const editor = new EditorView({
      parent: holder.current!,
      state: EditorState.create({
        doc: text(latest.current.doc),
        extensions: [
          basicSetup,
          json(),
          lintGutter(),
          keymap.of([]),
          linter((current) => diagnostics(current, latest.current.problems), { delay: 250 }),
          look.current.of(theme(dark)),
          EditorView.contentAttributes.of({ "aria-label": "Pipeline as JSON" }),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || update.transactions.some((each) => each.isUserEvent("outside"))) return;
            try {
              const next = parse(JSON.parse(update.state.doc.toString()) as Json, latest.current.doc);
              setWrong(undefined);
              latest.current.onChange(next);
            } catch (error) {
              setWrong(error instanceof Error ? error.message : String(error));
            }
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
    // The theme changes by itself below.
    // eslint-disable-next-line
  }, []);
  useEffect(() => view.current?.dispatch({ effects: look.current.reconfigure(theme(dark)) }), [dark]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    let current: string | undefined;
    try {
      current = JSON.stringify(toJson(parse(JSON.parse(editor.state.doc.toString()) as Json)));
    } catch {
      if (editor.hasFocus) return; // it is being typed
    }
    if (current === JSON.stringify(toJson(doc))) return;
    setWrong(undefined);
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text(doc) }, userEvent: "outside" });
  }, [doc]);
  return (
    <div className="json-editor">
      <div className="json-holder" ref={holder} />
      {wrong && <p className="problem json-problem" role="status">{wrong}</p>}
    </div>
  );
}

function diagnostics(view: EditorView, problems: readonly PipelineProblem[]): Diagnostic[] {
  const whole = view.state.doc.toString();
  try {
    JSON.parse(whole);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return [{ from: Math.min(at, whole.length), to: Math.min(at + 1, whole.length), severity: "error", message: error instanceof Error ? error.message : "not JSON" }];
  }
  return problems.map((problem) => ({ ...rangeOf(view, problem.path.split(".")), severity: "error" as const, message: problem.message }));
}

/** Where in the text a path leads. */
function rangeOf(view: EditorView, path: string[]): { from: number; to: number } {
  let node = syntaxTree(view.state).topNode.firstChild;
  for (const part of path) {
    if (!node) break;
    if (node.name === "Object") {
      const property = node.getChildren("Property").find((each) => {
        const name = each.getChild("PropertyName");
        return name && view.state.sliceDoc(name.from + 1, name.to - 1) === part;
      });
      if (!property) break;
      node = property.lastChild;
    } else if (node.name === "Array") {
      const items = [];
      for (let child = node.firstChild; child; child = child.nextSibling) if (!["[", "]", ","].includes(child.name)) items.push(child);
      const item = items[Number(part)];
      if (!item) break;
      node = item;
    } else break;
  }
  const line = view.state.doc.lineAt(node?.from ?? 0);
  return { from: node?.from ?? 0, to: Math.min(node?.to ?? 0, line.to) };
}
