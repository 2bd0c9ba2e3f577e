import type { ElementText } from "../note/note-body.ts";

/** What a signed note and the shared part that it carries say, as far as counting needs it. */
export interface NoteText {
  readonly noteId: string;
  readonly sessionId: string;
  readonly kind: "individual" | "group";
  readonly elements: readonly Pick<ElementText, "element" | "text">[];
  /** Interventions of the group session, written once for everybody; none of an individual one. */
  readonly shared: readonly string[];
}

const topical: ReadonlySet<string> = new Set(["focus", "reported", "observed", "response", "assessment", "narrative"]);

/** Where topics are looked for: what the client told and did, and what was made of it. */
export function topicTexts({ elements }: Pick<NoteText, "elements">): readonly string[] {
  return elements.filter(({ element }) => topical.has(element)).map(({ text }) => text);
}

/** Where ways of working are looked for. A narrative says in one text what was done and how it went. */
export function methodTexts({
  kind,
  elements,
  shared,
}: Pick<NoteText, "kind" | "elements" | "shared">): readonly string[] {
  const told = elements.filter(
    ({ element }) => element === "interventions" || (element === "narrative" && kind === "individual"),
  );
  return [...told.map(({ text }) => text), ...shared];
}
