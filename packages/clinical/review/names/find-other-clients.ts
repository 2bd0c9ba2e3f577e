import type { NamedClient } from "../note-to-review.ts";
import type { ReadNote } from "../read-note.ts";
import { around } from "./around.ts";
import { findMentions } from "./find-mentions.ts";
import { fold } from "./fold.ts";
import { judge } from "./judge.ts";
import { rosterOf } from "./roster.ts";
import { isAddressed, isWrittenAbout } from "./written-about.ts";

interface Place {
  readonly section: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Places where another client of the author's is named as the one the note is about: in full, or by a first name that
 * says or does something or is worked with. Members of the same group are `findMembers`'s.
 */
export function findOtherClients(note: ReadNote): readonly Place[] {
  const caseload = candidates(note);
  if (caseload.length === 0) return [];
  const known = [...(note.facilitators ?? []), ...(note.members ?? [])];
  const roster = rosterOf({ ...note, members: caseload, facilitators: known });
  if (roster === undefined) return [];
  return note.sections.flatMap(({ text }, section) => {
    const part = { section, text, words: note.words.filter((word) => word.section === section) };
    return findMentions(part, roster).flatMap((mention): Place[] => {
      const isNamed =
        mention.how === "exact" && mention.hits.every(({ kind }) => kind !== "nickname" && kind !== "middle");
      if (!isNamed) return [];
      const { verdict } = judge(note, part, mention);
      const acts = around(note, part, mention).acts === "sure";
      const isFamily = !mention.isFull && mention.hits.every(({ kind }) => kind === "family");
      const isMeant = isFamily
        ? verdict !== "pass" && acts && isAddressed(text, mention.start)
        : verdict === "block" && (mention.isFull || acts || isWrittenAbout(text, mention));
      return isMeant ? [{ section, start: mention.start, end: mention.end }] : [];
    });
  });
}

/** Only those of whom a name stands in the text, with a capital where the note has any: a caseload may be long. */
function candidates(note: ReadNote): NamedClient[] {
  if (note.caseload === undefined) return [];
  const isSmall = !note.sections.some(({ text }) => /\p{Lu}\p{Ll}/u.test(text));
  const standing = new Set(
    note.words
      .filter(({ text }) => isSmall || /^\p{Lu}/u.test(text))
      .map(({ text }) => fold(text.replace(/['’]s$/, ""))),
  );
  const inGroup = new Set((note.members ?? []).map(({ name }) => fold(name)));
  return note.caseload.filter(({ name, preferredName, aliases }) => {
    if (inGroup.has(fold(name))) return false;
    const parts = [name, preferredName ?? "", ...(aliases ?? [])].flatMap((one) => one.split(/[\s,-]+/));
    return parts.some((part) => standing.has(fold(part)));
  });
}
