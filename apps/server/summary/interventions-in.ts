import { noteBodySchema, sharedPartBodySchema } from "@goldthread/clinical";
import { type Addition, additionSchema } from "@goldthread/clinical/note/addition.ts";
import { asCorrected } from "@goldthread/clinical/summary/as-corrected.ts";
import { namedInterventions } from "@goldthread/clinical/summary/named-interventions.ts";
import type { SummedNote } from "@goldthread/store/queries/summary.ts";

/** What was signed never changes, so each text is read once: milliseconds that two years of notes would make seconds. */
const known = new Map<string, readonly string[]>();
const most = 20_000;

function once(key: readonly string[], read: () => readonly string[]): readonly string[] {
  const name = key.join("\n");
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = read();
  if (known.size >= most) known.clear();
  known.set(name, found);
  return found;
}

/** What a client's note names, in its own part and in the group's part that it carries, each as corrected since. */
export function interventionsIn(
  { content, digest, sharedContent, sharedDigest, corrections }: SummedNote,
  planned: readonly string[],
): readonly string[] {
  const own = once([digest, ...corrections, ...planned], () => {
    const { kind, format, elements } = noteBodySchema.parse(JSON.parse(content));
    const corrected = asCorrected(elements, { part: "note", additions: additionsOf(corrections) });
    return namedInterventions(
      { format, elements: corrected },
      { part: kind === "group" ? "member" : "individual", planned },
    );
  });
  if (sharedContent === null || sharedDigest === null) return own;
  const shared = { content: sharedContent, digest: sharedDigest, corrections };
  return [...new Set([...own, ...interventionsInPart(shared, planned)])];
}

interface SignedPart {
  readonly content: string;
  readonly digest: string;
  /** In canonical JSON. */
  readonly corrections: readonly string[];
}

/** What a group's shared part names. */
export function interventionsInPart(
  { content, digest, corrections }: SignedPart,
  planned: readonly string[],
): readonly string[] {
  return once([digest, ...corrections, ...planned], () => {
    const elements = partElements({ content, corrections });
    return namedInterventions({ format: "group-shared", elements }, { part: "shared", planned });
  });
}

/** A shared part's texts as corrected since. */
export function partElements({ content, corrections }: Omit<SignedPart, "digest">) {
  const { elements } = sharedPartBodySchema.parse(JSON.parse(content));
  return asCorrected(elements, { part: "shared", additions: additionsOf(corrections) });
}

function additionsOf(corrections: readonly string[]): readonly Addition[] {
  return corrections.map((content) => additionSchema.parse(JSON.parse(content)));
}
