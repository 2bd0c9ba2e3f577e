import { refuse } from "../errors.ts";
import type { Server } from "../services.ts";

/** Before the act, each step can be the last: what is cancelled by then releases nothing. */
export interface Preparation {
  /** Says how far it is, lets others be served, and refuses to go on once it was cancelled. */
  step(what: Step, done: number, total: number): Promise<void>;
  /** From here on it can no longer be cancelled. Refuses where it was. */
  begin(): void;
  end(): void;
}

export type Step = "weighing" | "scans" | "pages" | "releasing";

interface Kept {
  readonly staffId: string;
  at: { readonly what: Step; readonly done: number; readonly total: number };
  state: "preparing" | "cancelled" | "acting";
}

/** By the server and the id that its caller chose. In memory: what a stopped server was preparing is released by nobody. */
const running = new WeakMap<Server, Map<string, Kept>>();

function of(server: Server): Map<string, Kept> {
  const known = running.get(server) ?? new Map<string, Kept>();
  running.set(server, known);
  return known;
}

interface Whose {
  readonly id: string;
  readonly staffId: string;
}

/** Refuses an id that is in use: two that answer to one could not be told apart. */
export function openPreparation(server: Server, { id, staffId }: Whose): Preparation {
  const all = of(server);
  if (all.has(id)) refuse("invalid_input", [{ field: "preparation", expected: "expected an id that is not in use" }]);
  const kept: Kept = { staffId, at: { what: "weighing", done: 0, total: 0 }, state: "preparing" };
  all.set(id, kept);
  const goOn = () => {
    if (kept.state === "cancelled") refuse("release_cancelled");
  };
  return {
    async step(what, done, total) {
      kept.at = { what, done, total };
      await new Promise((next) => setImmediate(next));
      goOn();
    },
    begin() {
      goOn();
      kept.state = "acting";
      kept.at = { what: "releasing", done: 0, total: 0 };
    },
    end: () => void all.delete(id),
  };
}

/** Undefined for one that is over, or somebody else's. */
export function preparationAt(server: Server, { id, staffId }: Whose): Kept["at"] | undefined {
  const kept = of(server).get(id);
  return kept?.staffId === staffId ? kept.at : undefined;
}

/** Whether that stops it: not once the act is being written. */
export function cancelPreparation(server: Server, { id, staffId }: Whose): boolean {
  const kept = of(server).get(id);
  if (kept?.staffId !== staffId || kept.state === "acting") return false;
  kept.state = "cancelled";
  return true;
}
