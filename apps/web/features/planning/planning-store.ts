import { useSyncExternalStore } from "react";

/** Whom a session is planned for, where that is already known. */
export interface PlannedFor {
  readonly kind: "individual" | "group";
  readonly id: string;
  readonly name: string;
  /** Offered as the session's title. */
  readonly title?: string;
}

/** A place of the schedule: a day, and an hour where one was pressed. */
export interface PlannedAt {
  readonly day: string;
  readonly clock: string;
}

export interface Planning {
  /** `unplanned`: it begins now, and nobody had planned it. */
  readonly what: "schedule" | "unplanned";
  readonly for: PlannedFor | null;
  readonly at: PlannedAt | null;
}

let planning: Planning | null = null;
const listeners = new Set<() => void>();

function set(next: Planning | null): void {
  planning = next;
  listeners.forEach((listener) => listener());
}

/** Opens a planning dialog from anywhere: a page, a chart, the palette. */
export const openPlanning = (
  what: Planning["what"],
  plannedFor: PlannedFor | null = null,
  at: PlannedAt | null = null,
) => set({ what, for: plannedFor, at });
export const closePlanning = () => set(null);

export function usePlanning(): Planning | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => planning,
  );
}
