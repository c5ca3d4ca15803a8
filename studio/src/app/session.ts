/** Who is signed in: an account by the browser's cookie, or an API key that lasts as long as this tab. */
import * as api from "@/api/client";
import { ApiError, authorize } from "@/api/transport";
import type { Account, OpenApi, Ways } from "@/api/types";
import { has } from "./features";
import { Store, useStore } from "./store";

export type Session =
  | { kind: "starting" }
  | { kind: "none"; ways?: Ways; refused?: boolean }
  | { kind: "key"; key: string }
  | { kind: "account"; account: Account };

const KEPT = "studio.api-key";
export const session = new Store<Session>({ kind: "starting" });
export const useSession = () => useStore(session);

function refused(): void {
  const { kind } = session.get();
  if (kind !== "key" && kind !== "account") return;
  sessionStorage.removeItem(KEPT);
  session.set({ kind: "none", refused: true });
}

function enter(found: Session): void {
  if (found.kind !== "none" && ["/sign-in", "/forgot-password"].includes(location.pathname)) history.replaceState(null, "", "/");
  authorize(found.kind === "key" ? found.key : undefined, refused);
  session.set(found);
}

/** Finds out who is signed in when Studio starts. */
export async function start(description: OpenApi): Promise<void> {
  const key = sessionStorage.getItem(KEPT);
  if (key) return enter({ kind: "key", key });
  if (!has(description, "/account/ways")) return enter({ kind: "none" });
  authorize(undefined, () => undefined);
  try {
    return enter({ kind: "account", account: await api.account.get() });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
  const ways = await api.account.ways();
  const left = sessionStorage.getItem("studio.left");
  if (ways.local && !left) {
    try {
      return enter({ kind: "account", account: await api.account.signInLocal() });
    } catch {
      // Then by hand.
    }
  }
  enter({ kind: "none", ways });
}

/** Signs in by a key, if the service takes it. */
export async function signInByKey(key: string): Promise<void> {
  authorize(key, () => undefined);
  try {
    await api.tasks.list({ limit: 1 });
  } catch (error) {
    authorize(undefined, () => undefined);
    throw error;
  }
  sessionStorage.setItem(KEPT, key);
  enter({ kind: "key", key });
}

export function signedIn(account: Account): void {
  sessionStorage.removeItem("studio.left");
  enter({ kind: "account", account });
}

export async function signOut(): Promise<void> {
  const { kind } = session.get();
  sessionStorage.removeItem(KEPT);
  if (kind === "account") {
    sessionStorage.setItem("studio.left", "1");
    await api.account.signOut().catch(() => undefined);
    authorize(undefined, () => undefined);
    session.set({ kind: "none", ways: await api.account.ways() });
  } else {
    authorize(undefined, () => undefined);
    session.set({ kind: "starting" });
    await start(await api.openApi());
  }
}
