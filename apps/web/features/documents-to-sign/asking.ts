import { blanksIn } from "@goldthread/clinical/documents-to-sign/fill-template.ts";
import type { Wording } from "./wordings.ts";

interface Words {
  readonly title: string;
  readonly text: string;
}

/** The form that asks. What was typed over one wording is kept while another is looked at, and comes back with it. */
export interface Asking extends Words {
  readonly kind: string;
  /** Which wording of the kind the words began with. */
  readonly wording: string;
  readonly contactId: string;
  /** By kind: which wording was chosen there last. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What was changed, by kind and wording; of the wording on the screen only once it is left. */
  readonly changed: Readonly<Record<string, Words>>;
}

/** The wordings of a kind, at least one. */
export type Wordings = (kind: string) => readonly Wording[];

export function beginAsking(kind: string, wordings: Wordings): Asking {
  const first = wordings(kind)[0];
  const { title = "", text = "", key = "" } = first ?? {};
  return { kind, wording: key, title, text, contactId: "", chosen: {}, changed: {} };
}

export function wordingOf(
  { kind, wording }: Pick<Asking, "kind" | "wording">,
  wordings: Wordings,
): Wording | undefined {
  return wordings(kind).find(({ key }) => key === wording);
}

/** Goes to another kind, or to another wording of it. */
export function turnTo(asking: Asking, to: { readonly kind: string; readonly wording?: string }, wordings: Wordings) {
  const { kind } = to;
  const chosen = { ...asking.chosen, [asking.kind]: asking.wording };
  const changed = changedBy(asking, wordings);
  const all = wordings(kind);
  const wanted = to.wording ?? chosen[kind];
  const origin = all.find(({ key }) => key === wanted) ?? all[0];
  const wording = origin?.key ?? "";
  const { title, text } = changed[placeOf({ kind, wording })] ?? origin ?? { title: "", text: "" };
  return { ...asking, kind, wording, title, text, chosen, changed };
}

/** Begins the wording on the screen anew. */
export function beginAnew(asking: Asking, wordings: Wordings): Asking {
  const { title = "", text = "" } = wordingOf(asking, wordings) ?? {};
  return { ...asking, title, text };
}

export function isChanged({ title, text, ...asking }: Asking, wordings: Wordings): boolean {
  const origin = wordingOf(asking, wordings);
  return title !== (origin?.title ?? "") || text !== (origin?.text ?? "");
}

/** The kinds, other than the one on the screen, whose words were changed and wait. */
export function kindsChanged({ kind, changed }: Pick<Asking, "kind" | "changed">): readonly string[] {
  const kinds = Object.keys(changed).map((place) => place.split("|")[0] ?? "");
  return [...new Set(kinds)].filter((one) => one !== kind);
}

/** What is wrong, by field. */
export function checkAsking({ title, text }: Words): Record<string, string> {
  const blanks = blanksIn(text);
  return {
    ...(title.trim() === "" ? { title: "Enter a title." } : {}),
    ...(text.trim() === "" ? { text: "Enter what is to be signed." } : {}),
    ...(blanks.length > 0 ? { text: `Fill what is open: ${blanks.join(", ")}.` } : {}),
  };
}

function changedBy(asking: Asking, wordings: Wordings): Asking["changed"] {
  const place = placeOf(asking);
  const { [place]: _left, ...others } = asking.changed;
  const { title, text } = asking;
  return isChanged(asking, wordings) ? { ...others, [place]: { title, text } } : others;
}

function placeOf({ kind, wording }: Pick<Asking, "kind" | "wording">): string {
  return `${kind}|${wording}`;
}
