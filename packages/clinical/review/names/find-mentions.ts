import { findInitials } from "./find-initials.ts";
import { isLatin } from "./fold.ts";
import type { Mention, SectionText } from "./mention.ts";
import { mergeMentions } from "./merge-mentions.ts";
import { readJoined } from "./read-joined.ts";
import { readRun } from "./read-run.ts";
import { see } from "./read-word.ts";
import type { Roster } from "./roster.ts";

/** Every place that looks like somebody's name, the client's and the staff's included, parts of a name put together. */
export function findMentions(section: SectionText, roster: Roster): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < section.words.length; at += 1) {
    const word = section.words[at];
    if (word === undefined) continue;
    const { base, reading: alone, mayBegin } = see(roster, word);
    const reading = (mayBegin ? readJoined(section, roster, at) : undefined) ?? alone;
    if (reading !== undefined) {
      const end = section.words[at + reading.words - 1]?.end ?? word.end;
      found.push({ ...reading, first: at, last: at + reading.words - 1, start: word.start, end, isFull: false });
      at += reading.words - 1;
    } else if (base !== "" && !isLatin(base)) found.push(...readRun(section, roster, at));
  }
  for (const one of found) withEnding(section, one);
  return mergeMentions(
    section,
    [...found, ...findInitials(section, roster)].toSorted((one, other) => one.start - other.start),
  );
}

/** `Marcus'` ends behind its apostrophe. */
function withEnding({ text }: SectionText, mention: Mention): void {
  if (/^['’](?!\p{L})/u.test(text.slice(mention.end, mention.end + 2)) && /[sxz]$/i.test(mention.base)) {
    const quotes = text.slice(Math.max(0, mention.start - 1), mention.start);
    if (/['‘’]/.test(quotes)) return;
    mention.end += 1;
    Object.assign(mention, { isPossessive: true });
  }
}
