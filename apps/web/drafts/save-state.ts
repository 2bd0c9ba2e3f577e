/** How one draft stands, for the words beside it. */
export interface DraftState {
  readonly connection: "opening" | "online" | "offline" | "signed-out";
  /**
   * `signed`: its words are in the record; `gone`: it is not open to this person any more; `taken-back`, `over`: it was
   * open by a share that ended, and nothing of it is left on this device.
   */
  readonly part: "open" | "signed" | "gone" | "taken-back" | "over";
  /** Local changes that are not committed. */
  readonly waiting: number;
  /** The server was there and could not write what waits: its disk is full, say. It is asked again. */
  readonly isRefused: boolean;
  /** Whether those are all on this device's disk; `failed` where the device keeps nothing. */
  readonly device: "kept" | "keeping" | "failed";
  /** When the last local change was committed, null before the first. */
  readonly savedAt: string | null;
}

type ApartState = "offline" | "not-saved" | "signed-out" | "gone";

export type SaveState =
  | { readonly state: "opening" | "saving" | "signed" }
  | { readonly state: "saved"; readonly at: string | null }
  | {
      readonly state: ApartState;
      readonly waiting: boolean;
      readonly device: DraftState["device"];
    };

/** The state of a page with one or many drafts: the least safe of them. */
export function sumUp(drafts: readonly DraftState[]): SaveState {
  const open = drafts.filter(({ part }) => part === "open");
  if (drafts.length > 0 && drafts.every(({ part }) => part === "signed")) return { state: "signed" };
  const gone = drafts.filter(({ part }) => part === "gone");
  if (gone.length > 0) return apart("gone", gone);
  const signedOut = open.filter(({ connection }) => connection === "signed-out");
  if (signedOut.length > 0) return apart("signed-out", open);
  // Before "offline": the page asks again over a new socket, and the words must not change with each.
  if (open.some(({ waiting, isRefused }) => waiting > 0 && isRefused)) return apart("not-saved", open);
  if (open.some(({ connection }) => connection === "offline")) return apart("offline", open);
  if (open.some(({ waiting }) => waiting > 0)) return { state: "saving" };
  if (open.some(({ connection }) => connection === "opening")) return { state: "opening" };
  return { state: "saved", at: latest(open) };
}

function apart(state: ApartState, drafts: readonly DraftState[]): SaveState {
  const waiting = drafts.filter((draft) => draft.waiting > 0);
  const device =
    (["failed", "keeping"] as const).find((worse) => waiting.some((draft) => draft.device === worse)) ?? "kept";
  return { state, waiting: waiting.length > 0, device };
}

function latest(drafts: readonly DraftState[]): string | null {
  return drafts.reduce<string | null>(
    (late, { savedAt }) => (savedAt !== null && (late === null || savedAt > late) ? savedAt : late),
    null,
  );
}

/** What the page says. `clock` shows a time as the practice reads it. */
export function saveWords(save: SaveState, clock: (instant: string) => string): string {
  switch (save.state) {
    case "opening":
      return "Opening";
    case "saving":
      return "Saving";
    case "signed":
      return "Signed";
    case "saved":
      return save.at === null ? "Saved" : `Saved ${clock(save.at)}`;
    case "gone":
      return save.waiting
        ? "Not open to you any more. Your last words are kept on this device"
        : "Not open to you any more";
    case "offline":
    case "not-saved":
    case "signed-out":
      return apartWords(places[save.state], save);
  }
}

const places = { offline: "Offline", "not-saved": "Not saved", "signed-out": "Signed out" } as const;

function apartWords(
  where: string,
  { waiting, device }: { readonly waiting: boolean; readonly device: DraftState["device"] },
): string {
  if (!waiting) return `${where}, all saved so far`;
  if (device === "failed") return `${where}, and not kept on this device: leave this page open`;
  return device === "keeping" ? `${where}, keeping on this device` : `${where}, kept on this device`;
}
