import { noteBodySchema, sharedPartBodySchema } from "@goldthread/clinical";
import { namedInterventions } from "@goldthread/clinical/summary/named-interventions.ts";
import type { SummedNote } from "@goldthread/store/queries/summary.ts";

/** What was signed never changes, so each text is read once: milliseconds that two years of notes would make seconds. */
const known = new Map<string, readonly string[]>();
const most = 20_000;

function once(digest: string, planned: readonly string[], read: () => readonly string[]): readonly string[] {
  const key = [digest, ...planned].join("\n");
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = read();
  if (known.size >= most) known.clear();
  known.set(key, found);
  return found;
}

/** What a client's note names, in its own part and in the group's part that it carries. */
export function interventionsIn(
  { content, digest, sharedContent, sharedDigest }: SummedNote,
  planned: readonly string[],
): readonly string[] {
  const own = once(digest, planned, () => {
    const note = noteBodySchema.parse(JSON.parse(content));
    return namedInterventions(note, { part: note.kind === "group" ? "member" : "individual", planned });
  });
  if (sharedContent === null || sharedDigest === null) return own;
  return [...new Set([...own, ...interventionsInPart({ content: sharedContent, digest: sharedDigest }, planned)])];
}

/** What a group's shared part names. */
export function interventionsInPart(
  { content, digest }: { readonly content: string; readonly digest: string },
  planned: readonly string[],
): readonly string[] {
  return once(digest, planned, () => {
    const { elements } = sharedPartBodySchema.parse(JSON.parse(content));
    return namedInterventions({ format: "group-shared", elements }, { part: "shared", planned });
  });
}
