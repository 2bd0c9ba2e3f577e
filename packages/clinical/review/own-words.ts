import { groupShared } from "../formats/group-shared.ts";
import type { ReadNote, ReadWord } from "./read-note.ts";

const sharedKeys = new Set<string>(groupShared.sections.map(({ key }) => key));

/** Everything but the sections that every member's note of a session has in common. */
export function ownWords({ sections, words }: ReadNote): readonly ReadWord[] {
  const shared = sections.map(({ key }) => sharedKeys.has(key) || /^(?:shared|group)/i.test(key));
  return shared.every(Boolean) ? words : words.filter(({ section }) => shared[section] !== true);
}
