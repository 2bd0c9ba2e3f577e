export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly tone: "plain" | "problem";
  /** Takes back what was just done. */
  readonly undo: (() => void) | null;
}

export interface ToastState {
  readonly next: number;
  /** Oldest first. */
  readonly shown: readonly ToastMessage[];
}

export type ToastEvent =
  | {
      readonly type: "said";
      readonly text: string;
      readonly tone: ToastMessage["tone"];
      readonly undo: ToastMessage["undo"];
    }
  | { readonly type: "closed"; readonly id: number }
  /** Something that cannot be undone was done with what stood before: no message offers to take it back any more. */
  | { readonly type: "settled" };

export const noToasts: ToastState = { next: 1, shown: [] };

/** At most this many at once: more would cover the page. */
const most = 3;

export function toastReducer(state: ToastState, event: ToastEvent): ToastState {
  if (event.type === "closed") return { ...state, shown: state.shown.filter(({ id }) => id !== event.id) };
  if (event.type === "settled") return { ...state, shown: state.shown.filter(({ undo }) => undo === null) };
  const { text, tone, undo } = event;
  const repeated = state.shown.filter((message) => message.text !== text || message.undo !== null);
  return { next: state.next + 1, shown: [...repeated, { id: state.next, text, tone, undo }].slice(-most) };
}
