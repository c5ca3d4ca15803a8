/** The viewer as a page: results of tasks and files of one's own, side by side. */
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Box, FolderOpen } from "lucide-react";
import { useMemo, useRef, useState, type DragEvent } from "react";
import { explain } from "@/api/transport";
import { Button, Notice } from "@/ui/kit";
import { fail } from "@/ui/toasts";
import { ViewerPanel, type Source } from "./panel";
import { sourcesOfTask } from "./sources";

let opened = 0;

export function ViewerPage() {
  const { tasks = "" } = useSearch({ from: "/viewer" });
  const ids = useMemo(() => tasks.split(",").filter(Boolean), [tasks]);
  const [own, setOwn] = useState<Source[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { data, error, isLoading } = useQuery({
    queryKey: ["sources", ids],
    queryFn: async () => (await Promise.all(ids.map(sourcesOfTask))).flat(),
    enabled: ids.length > 0,
    staleTime: Infinity,
  });
  const sources = useMemo(() => [...(data ?? []), ...own].filter((source) => !removed.has(source.id)), [data, own, removed]);

  const open = async (files: File[]) => {
    const { kindOf } = await import("@/viewer");
    for (const file of files) {
      const bytes = await file.arrayBuffer();
      const kind = kindOf(file.name, bytes);
      if (!kind) {
        fail(new Error(`${file.name} cannot be shown here. GLB, STL and decomposed meshes can; STEP goes through the converter.`));
        continue;
      }
      setOwn((before) => [...before, { id: `own-${++opened}`, name: file.name, kind, bytes }]);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open([...event.dataTransfer.files]);
  };
  return (
    <div className="workbench" onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <div className="bar">
        <h1>Viewer</h1>
        <div className="row end">
          {own.length + (data?.length ?? 0) > 0 && <Button small look="quiet" onClick={() => { setRemoved(new Set([...own, ...(data ?? [])].map(({ id }) => id))); }}>Clear</Button>}
          <Button small icon={<FolderOpen aria-hidden />} onClick={() => input.current?.click()}>Open files</Button>
          <input ref={input} type="file" multiple hidden accept=".glb,.gltf,.stl,.json" aria-label="Files to view" onChange={(event) => { void open([...(event.target.files ?? [])]); event.target.value = ""; }} />
        </div>
      </div>
      <ViewerPanel sources={sources} onRemove={(id) => setRemoved(new Set([...removed, id]))}
        overlay={<>
          {error && <div className="over-badge"><Notice kind="error">{explain(error)}</Notice></div>}
          {isLoading && <div className="over-badge" role="status">Loading results</div>}
          {over && <div className="viewer-empty" style={{ background: "color-mix(in srgb, var(--accent) 22%, transparent)" }}>Drop to view</div>}
        </>}
        placeholder={isLoading ? undefined : (
          <div className="empty">
            <div className="empty-icon" aria-hidden><Box /></div>
            <h2>Drop a file here</h2>
            <p>GLB (Draco and meshopt too), STL or a decomposed mesh. It stays in this browser. Results open here from tasks, several side by side.</p>
            <Button look="primary" icon={<FolderOpen aria-hidden />} onClick={() => input.current?.click()}>Open files</Button>
          </div>
        )} />
    </div>
  );
}
