import { findMentions } from "../../review/names/find-mentions.ts";
import { judge } from "../../review/names/judge.ts";
import { isCapitals, isTitled, type Mention, type SectionText } from "../../review/names/mention.ts";
import { ordinaryWords } from "../../review/names/ordinary-words.ts";
import { rosterOf } from "../../review/names/roster.ts";
import { readNote, type ReadNote } from "../../review/read-note.ts";
import { nothingKnown } from "../../review/nothing-known.ts";
import type { NamedClient } from "../../review/note-to-review.ts";
import type { Identifier, IdentifierKind, NamesAround, TextPart } from "./identifier.ts";
import { startsSentence } from "./starts-sentence.ts";

interface Known {
  readonly kind: IdentifierKind;
  readonly people: readonly NamedClient[];
  /** In the middle of a sentence. */
  readonly instead: string;
}

/** Every place that names somebody known, found as the reviewer finds members: nicknames, slips, initials, other scripts. */
export function findKnownNames(parts: readonly TextPart[], around: NamesAround): Identifier[] {
  return knownOf(around).flatMap((known) => findOf(parts, known));
}

function knownOf({ client, others, contacts, staff, author }: NamesAround): Known[] {
  const person = ({ name, preferredName, aliases }: NamesAround["client"]): NamedClient => ({
    name,
    preferredName: preferredName === "" ? undefined : preferredName,
    aliases: aliases === undefined ? undefined : [...aliases],
    pronouns: undefined,
  });
  return [
    { kind: "client", people: [person(client)], instead: "the client" },
    { kind: "person", people: others.map(person), instead: "another client" },
    ...contacts.map(({ name, relation }): Known => ({
      kind: "person",
      people: [person({ name })],
      instead: relation.trim() === "" ? "a relative" : `the client's ${relation.trim().toLowerCase()}`,
    })),
    { kind: "staff", people: [person({ name: author })], instead: "the clinician" },
    {
      kind: "staff",
      people: staff.filter((name) => name !== author).map((name) => person({ name })),
      instead: "a colleague",
    },
  ];
}

function findOf(parts: readonly TextPart[], { kind, people, instead }: Known): Identifier[] {
  const named = people.filter(({ name }) => name.trim() !== "");
  if (named.length === 0) return [];
  const note = readNote({
    ...nothingKnown,
    note: {
      kind: "group",
      format: undefined,
      sections: parts.map(({ element, text }) => ({ key: element, text, spans: undefined })),
    },
    members: [...named],
  });
  const roster = rosterOf(note);
  if (roster === undefined) return [];
  return parts.flatMap(({ text }, part) => {
    const section: SectionText = { section: part, text, words: note.words.filter((word) => word.section === part) };
    return findMentions(section, roster)
      .filter((mention) => isMeant(note, section, mention))
      .map((mention) => identifierAt({ part, text, mention, kind, instead }));
  });
}

/** More is asked than the reviewer would block: whoever reads a library has nobody to ask. */
function isMeant(note: ReadNote, section: SectionText, mention: Mention): boolean {
  if (judge(note, section, mention).verdict !== "pass" || mention.isFull) return true;
  const raw = section.text.slice(mention.start, mention.end);
  if (!isTitled(raw) && !isCapitals(raw)) return false;
  if (mention.how === "slip" || mention.how === "plural" || mention.how === "initials") return false;
  return !(ordinaryWords.has(mention.base) && startsSentence(section.text, mention.start));
}

interface At {
  readonly part: number;
  readonly text: string;
  readonly mention: Mention;
  readonly kind: IdentifierKind;
  readonly instead: string;
}

function identifierAt({ part, text, mention, kind, instead }: At): Identifier {
  const start =
    mention.start - (/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? $/u.exec(text.slice(0, mention.start))?.[0].length ?? 0);
  const words = text.slice(start, mention.end);
  const owner = /['’]s?$/u.test(words) ? `${instead}'s` : instead;
  return {
    part,
    start,
    end: mention.end,
    text: words,
    kind,
    instead: startsSentence(text, start) ? raised(owner) : owner,
  };
}

function raised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
