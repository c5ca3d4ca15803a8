/** The files that a task made. Addresses are asked for when they are wanted: they last an hour. */
import { useQuery } from "@tanstack/react-query";
import { Box, Download as DownloadIcon } from "lucide-react";
import { Link } from "@tanstack/react-router";
import * as api from "@/api/client";
import type { ResultPart } from "@/api/types";
import { bytes } from "@/app/format";
import { IconButton } from "@/ui/kit";
import { fail } from "@/ui/toasts";
import { viewable } from "@/viewing/sources";
import { formatWord } from "@/app/formats";

export function save(url: string, name: string): void {
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
}

export async function downloadPart(taskId: string, format: string): Promise<void> {
  try {
    const { downloadUrl, filename } = await api.tasks.result(taskId, format);
    save(downloadUrl, filename);
  } catch (error) {
    fail(error);
  }
}

export function Downloads({ taskId, parts, view = true }: { taskId: string; parts: Record<string, ResultPart>; view?: boolean }) {
  const shown = viewable(Object.keys(parts));
  return (
    <ul className="downloads">
      {Object.entries(parts).map(([format, part]) => (
        <li key={format}>
          <span className="clip"><strong>{formatWord(format)}</strong> <span className="muted num">{bytes(part.bytes)}</span></span>
          <span className="row">
            {view && shown?.[0] === format && <Link to="/viewer" search={{ tasks: taskId }} className="button icon quiet small" aria-label="Open in the viewer"><Box aria-hidden /></Link>}
            <IconButton small label={`Download ${formatWord(format)}`} onClick={() => void downloadPart(taskId, format)}><DownloadIcon aria-hidden /></IconButton>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A small JSON result, read. */
export function useJsonPart(taskId: string, format: string, present: boolean) {
  return useQuery({
    queryKey: ["part", taskId, format],
    enabled: present,
    staleTime: Infinity,
    queryFn: async () => {
      const { downloadUrl } = await api.tasks.result(taskId, format);
      return JSON.parse(new TextDecoder().decode(await api.bytesOf(downloadUrl))) as unknown;
    },
  });
}
