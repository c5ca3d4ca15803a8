import { X } from "lucide-react";
import { explain } from "@/api/transport";
import { Store, useStore } from "@/app/store";

interface Toast {
  id: number;
  text: string;
  kind: "done" | "error";
}

const toasts = new Store<Toast[]>([]);
let last = 0;

function show(text: string, kind: Toast["kind"]): void {
  const id = ++last;
  toasts.set([...toasts.get().slice(-3), { id, text, kind }]);
  setTimeout(() => drop(id), kind === "error" ? 9000 : 3500);
}

const drop = (id: number) => toasts.set(toasts.get().filter((toast) => toast.id !== id));

export const say = (text: string) => show(text, "done");
export const fail = (error: unknown) => show(explain(error), "error");

export function Toasts() {
  return (
    <div className="toasts" role="region" aria-label="Messages" aria-live="polite">
      {useStore(toasts).map((toast) => (
        <div key={toast.id} className={`toast ${toast.kind}`}>
          <span>{toast.text}</span>
          <button type="button" className="button icon quiet small" aria-label="Dismiss" onClick={() => drop(toast.id)}><X aria-hidden /></button>
        </div>
      ))}
    </div>
  );
}
