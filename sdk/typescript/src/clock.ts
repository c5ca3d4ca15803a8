/** Time and its limits. */

/** Wait; ends early when the signal is set off, which the caller has to look at. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}

/** A limit on time, which a signal can end early. AbortSignal.any would do, but Node 18 has none. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ends: number;
  /** Whether it was the time that ended it, and not the signal. */
  timedOut = false;

  constructor(
    readonly timeoutMs: number,
    private readonly outer?: AbortSignal,
  ) {
    this.ends = performance.now() + timeoutMs;
    if (outer?.aborted) this.controller.abort(outer.reason);
    outer?.addEventListener("abort", this.onAbort, { once: true });
    if (Number.isFinite(timeoutMs)) {
      // Timers hold 32 bits; what is longer than 24 days is for ever.
      this.timer = setTimeout(this.onTime, Math.min(timeoutMs, 0x7fffffff));
    }
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Milliseconds that are left. */
  get left(): number {
    return Math.max(0, this.ends - performance.now());
  }

  /** Let the time pass; the outer signal still counts. */
  stopClock(): void {
    clearTimeout(this.timer);
  }

  /** Stop the clock, which would keep a program alive, and let go of the signal. */
  dispose(): void {
    this.stopClock();
    this.outer?.removeEventListener("abort", this.onAbort);
  }

  private readonly onAbort = () => this.controller.abort(this.outer?.reason);

  private readonly onTime = () => {
    this.timedOut = true;
    this.controller.abort(new DOMException("The time is over.", "TimeoutError"));
  };
}

/** A name that nobody else has. Node 18 has no global crypto; uniqueness is all that counts here, not secrecy. */
export function uniqueName(): string {
  if (globalThis.crypto?.randomUUID) return globalThis.crypto.randomUUID();
  const random = () => Math.random().toString(36).slice(2, 13).padStart(11, "0");
  return `${Date.now().toString(36)}-${random()}-${random()}`;
}
