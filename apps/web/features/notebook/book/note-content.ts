/** A HIPAA psychotherapy note, a SUD counselling note under 42 CFR Part 2, or the author's own journal. */
export const noteKinds = ["psychotherapy", "counselling", "reflection"] as const;
export type NoteKind = (typeof noteKinds)[number];

export type AboutKind = "none" | "client" | "group" | "session";

/** Whom or what a note is about. The name is kept with it: nothing is asked of the server to show a list. */
export interface About {
  readonly kind: AboutKind;
  readonly id: string | null;
  readonly name: string;
  /** Of a session: whose it was. */
  readonly clientId: string | null;
}

export const aboutNothing: About = { kind: "none", id: null, name: "", clientId: null };

export interface NoteContent {
  readonly type: "note";
  readonly kind: NoteKind;
  readonly title: string;
  readonly text: string;
  readonly about: About;
  /** `YYYY-MM-DD`, as the author dates it. */
  readonly day: string;
  readonly changedAt: string;
  /** The note whose other version, written at the same time on another device, this is. */
  readonly otherVersionOf: string | null;
}

export interface NoteVersion {
  readonly at: string;
  readonly title: string;
  readonly text: string;
}

/** What a note said before, the oldest first. */
export interface HistoryContent {
  readonly type: "history";
  readonly noteId: string;
  readonly versions: readonly NoteVersion[];
}

export interface SettingsContent {
  readonly type: "settings";
  readonly idleMinutes: number;
  /** From how many years on the notebook asks its author whether a note is still needed; null: never. */
  readonly askAfterYears: number | null;
  /** By note: the day from which it is asked about again, where its author meant to keep it longer. */
  readonly keptUntil: Readonly<Record<string, string>>;
}

export const usualSettings: SettingsContent = { type: "settings", idleMinutes: 5, askAfterYears: null, keptUntil: {} };

export interface IndexContent {
  readonly type: "index";
  readonly cards: readonly (NoteCard | null)[];
  readonly terms: readonly string[];
  readonly places: readonly (readonly number[])[];
}

/** What a list shows of a note without opening it, and which sealing of it that was. */
export interface NoteCard extends Pick<
  NoteContent,
  "kind" | "title" | "about" | "day" | "changedAt" | "otherVersionOf"
> {
  readonly id: string;
  readonly seal: string;
  /** Where what it said before is kept; null while it never changed. */
  readonly historyId: string | null;
}

export type ItemContent = NoteContent | HistoryContent | SettingsContent | IndexContent;

const types = ["note", "history", "settings", "index"];

export function renderContent(content: ItemContent): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}

/** Only what this author's own browser sealed gets here: its type is what has to be known. Throws otherwise. */
export function parseContent(bytes: Uint8Array): ItemContent {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const isKnown = typeof value === "object" && value !== null && "type" in value && types.includes(String(value.type));
  if (!isKnown) throw new Error("Cannot read a sealed item: a newer Goldthread wrote it");
  return value as ItemContent;
}
