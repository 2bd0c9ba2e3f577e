import type { NamedClient } from "../note-to-review.ts";
import type { ReadNote } from "../read-note.ts";
import { around } from "./around.ts";
import { findMentions } from "./find-mentions.ts";
import { fold } from "./fold.ts";
import { judge } from "./judge.ts";
import { rosterOf } from "./roster.ts";

interface Place {
  readonly section: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Places where another client of the author's is named as the one the note is about: in full, or by a first name that
 * says or does something. Members of the same group are `findMembers`'s.
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
      if (!isNamed || judge(note, part, mention).verdict !== "block") return [];
      const isSubject =
        mention.hits.some(({ kind }) => kind !== "family") && around(note, part, mention).acts === "sure";
      return mention.isFull || isSubject ? [{ section, start: mention.start, end: mention.end }] : [];
    });
  });
}

/** Only those of whom a name stands in the text with a capital: a caseload may be long. */
function candidates(note: ReadNote): NamedClient[] {
  if (note.caseload === undefined) return [];
  const capitals = new Set(
    note.words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => fold(text.replace(/['’]s$/, ""))),
  );
  const inGroup = new Set((note.members ?? []).map(({ name }) => fold(name)));
  return note.caseload.filter(({ name, preferredName, aliases }) => {
    if (inGroup.has(fold(name))) return false;
    const parts = [name, preferredName ?? "", ...(aliases ?? [])].flatMap((one) => one.split(/[\s,-]+/));
    return parts.some((part) => capitals.has(fold(part)));
  });
}
