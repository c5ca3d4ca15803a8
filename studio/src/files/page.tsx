/** The files that were uploaded, and uploading more. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight, Download, FileUp, Files as FilesIcon, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { FileDetail } from "@/api/types";
import { ago, at, bytes, count } from "@/app/format";
import { save } from "@/tasks/downloads";
import { Button, Confirm, CopyButton, Empty, IconButton, Notice, Page, Progress, Spinner, Status } from "@/ui/kit";
import { fail, say } from "@/ui/toasts";
import "@/styles/tasks.css";

const LIMIT = 25;

export function Files() {
  const cache = useQueryClient();
  const [page, setPage] = useState(1);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<ReadonlyMap<string, number>>(new Map());
  const input = useRef<HTMLInputElement>(null);
  const { data, error, isLoading } = useQuery({ queryKey: ["files", page], queryFn: () => api.files.list({ page, limit: LIMIT }), placeholderData: keepPreviousData });
  const again = () => cache.invalidateQueries({ queryKey: ["files"] });
  const upload = async (files: File[]) => {
    for (const file of files) {
      try {
        await api.files.upload(file, (share) => setSending((before) => new Map(before).set(file.name, share)));
        say(`${file.name} is uploaded.`);
      } catch (reason) {
        fail(reason);
      }
      setSending((before) => new Map([...before].filter(([name]) => name !== file.name)));
      await again();
    }
  };
  const remove = (file: FileDetail) => void api.files.remove(file.fileId).then(() => (say(`${file.filename} is deleted.`), again()), fail);
  const download = (file: FileDetail) => void api.files.get(file.fileId).then(({ downloadUrl }) => (downloadUrl ? save(downloadUrl, file.filename) : fail(new Error("The file has no address."))), fail);
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / LIMIT));
  return (
    <Page title="Files" about="Uploaded files, for conversions and as inputs of pipelines." wide actions={<Button look="primary" icon={<FileUp aria-hidden />} onClick={() => input.current?.click()}>Upload files</Button>}>
      <input ref={input} hidden type="file" multiple aria-label="Files to upload" onChange={(event) => { void upload([...(event.target.files ?? [])]); event.target.value = ""; }} />
      {error && <Notice kind="error">{explain(error)}</Notice>}
      {[...sending].map(([name, share]) => <div key={name} className="card card-body stack" role="status"><span>{name}</span><Progress label={`Upload of ${name}`} value={share * 100} /></div>)}
      {isLoading && <Spinner label="Loading files" />}
      <div onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={(event) => { event.preventDefault(); setOver(false); void upload([...event.dataTransfer.files]); }} className={over ? "card drop over" : data?.files.length ? "card" : "card"}>
        {data && data.files.length === 0 && <Empty icon={<FilesIcon />} title="No files yet">Drop some here, or upload them.</Empty>}
        {data && data.files.length > 0 && (
          <div className="table-wrap" tabIndex={0} role="region" aria-label="Files">
            <table className="table">
              <thead><tr><th>Name</th><th className="wide-only">Type</th><th className="right">Size</th><th>Status</th><th>Uploaded</th><th>Id</th><th className="tight"><span className="sr">Actions</span></th></tr></thead>
              <tbody>{data.files.map((file) => (
                <tr key={file.fileId}>
                  <td className="task-name">{file.filename}</td><td className="muted wide-only">{file.contentType}</td><td className="right num">{bytes(file.bytes)}</td><td><Status status={file.status} /></td><td className="muted num" title={at(file.createdAt)}>{ago(file.createdAt)}</td>
                  <td><span className="file-id"><code className="muted">{file.fileId.slice(0, 8)}</code><CopyButton text={file.fileId} label={`Copy the id of ${file.filename}`} /></span></td>
                  <td className="tight"><span className="row nowrap end">
                    {file.status === "confirmed" && <IconButton small label={`Download ${file.filename}`} onClick={() => download(file)}><Download aria-hidden /></IconButton>}
                    <Confirm title={`Delete ${file.filename}?`} text="Tasks that need it will fail." action="Delete" onConfirm={() => remove(file)} trigger={<button type="button" className="button icon quiet small" aria-label={`Delete ${file.filename}`}><Trash2 aria-hidden /></button>} />
                  </span></td>
                </tr>
              ))}</tbody>
            </table>
          </div>
        )}
      </div>
      {data && data.total > LIMIT && <nav className="row pager" aria-label="Pages"><IconButton label="Newer" disabled={page <= 1} onClick={() => setPage(page - 1)}><ChevronLeft aria-hidden /></IconButton><span className="muted">Page {page} of {pages}, {count(data.total)} files</span><IconButton label="Older" disabled={page >= pages} onClick={() => setPage(page + 1)}><ChevronRight aria-hidden /></IconButton></nav>}
    </Page>
  );
}
