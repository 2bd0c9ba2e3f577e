import type { TimedStatus } from "./attendance-words.ts";

/** What the group's page shows, apart from the drafts themselves. */
export interface GroupView {
  /** The member whose row is open. */
  readonly open: string | null;
  /** A late arrival or an early leaving whose time is being typed. */
  readonly timing: { readonly clientId: string; readonly status: TimedStatus } | null;
  readonly isSigning: boolean;
  readonly isAdding: boolean;
}

export type GroupEvent =
  | { readonly type: "opened"; readonly clientId: string | null }
  | { readonly type: "timing"; readonly clientId: string; readonly status: TimedStatus }
  | { readonly type: "timed" }
  | { readonly type: "signing"; readonly isSigning: boolean }
  | { readonly type: "adding"; readonly isAdding: boolean };

export const closedRows: GroupView = { open: null, timing: null, isSigning: false, isAdding: false };

export function groupView(view: GroupView, event: GroupEvent): GroupView {
  switch (event.type) {
    case "opened":
      return view.open === event.clientId ? view : { ...view, open: event.clientId, timing: null };
    case "timing":
      return { ...view, timing: { clientId: event.clientId, status: event.status } };
    case "timed":
      return { ...view, timing: null };
    case "signing":
      return { ...view, isSigning: event.isSigning };
    case "adding":
      return { ...view, isAdding: event.isAdding };
  }
}
