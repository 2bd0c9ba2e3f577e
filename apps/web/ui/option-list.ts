/**
 * Which option of a list under a text field is the active one. The field keeps the focus; the arrows move a mark
 * through the list. Shared by the combo box and the command palette.
 */
export interface OptionList {
  readonly isOpen: boolean;
  /** -1: none yet. */
  readonly active: number;
  readonly count: number;
}

export type OptionListEvent =
  | { readonly type: "opened" }
  | { readonly type: "closed" }
  /** New options came, for new words or from the server. */
  | { readonly type: "listed"; readonly count: number; readonly first: boolean }
  | { readonly type: "moved"; readonly by: "next" | "previous" | "first" | "last" }
  | { readonly type: "pointed"; readonly at: number };

export const closedList: OptionList = { isOpen: false, active: -1, count: 0 };

export function optionListReducer(state: OptionList, event: OptionListEvent): OptionList {
  switch (event.type) {
    case "opened":
      return { ...state, isOpen: true };
    case "closed":
      return { ...state, isOpen: false, active: -1 };
    case "listed":
      return { ...state, count: event.count, active: event.first && event.count > 0 ? 0 : -1 };
    case "pointed":
      return { ...state, active: event.at };
    case "moved":
      return { ...state, isOpen: true, active: moved(state, event.by) };
  }
}

/** Past either end it goes round, so that the last option is one key away. */
function moved({ active, count }: OptionList, by: "next" | "previous" | "first" | "last"): number {
  if (count === 0) return -1;
  switch (by) {
    case "first":
      return 0;
    case "last":
      return count - 1;
    case "next":
      return (active + 1) % count;
    case "previous":
      return active <= 0 ? count - 1 : active - 1;
  }
}

/** The move that a key asks for, null where it is not one. Home and End stay with the text. */
export function moveOfKey(key: string): "next" | "previous" | null {
  if (key === "ArrowDown") return "next";
  return key === "ArrowUp" ? "previous" : null;
}
