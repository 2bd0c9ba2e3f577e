import { ownWords } from "../own-words.ts";
import { defineRule } from "../rule.ts";
import { placeOf } from "../place.ts";
import { copiedFrom } from "../text/copied-from.ts";

const part =
  "Spoke twice about the row with his landlord, then practised the request skill with a partner. Said it felt stiff at first and rated it six of ten by the end. Took the worksheet home.";
const shared =
  "Members practised asking for something plainly, first in pairs and then before the whole group, and each named one request for the week to come.";

export const nearAnotherMembers = defineRule({
  id: "near-another-members",
  title: "This member's part reads like another member's",
  family: "individuality",
  severity: "warn",
  source: {
    cite: "Medicare contractors (Palmetto, NGS) on cloned documentation: entries worded alike from patient to patient",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "What the session had in common belongs in the shared part. A member's own part that reads like a neighbour's tells nothing of that person, and is the commonest reason why group claims are refused.",
  check(note) {
    const { peerNotes, sharedText } = note;
    if (peerNotes === undefined || peerNotes.length === 0) return [];
    const words = ownWords(note);
    const copied = copiedFrom(
      words,
      peerNotes.map(({ text }) => text),
      {
        except: sharedText === undefined ? [] : [sharedText],
        least: { run: words.length < 60 ? 5 : 10, covered: 10, share: 0.5, longest: Infinity },
      },
    );
    const longest = copied?.passages[0];
    if (copied === undefined || longest === undefined) return [];
    return [
      {
        ...placeOf(longest),
        other: { where: "another member's part", text: longest.other() },
        label: "identicalToPeer",
        message: `${Math.round(copied.share * 100)} % of this part stands in another member's of the same session: write what was this person's own, and move what all did to the shared part.`,
      },
    ];
  },
  flags: [
    {
      note: { kind: "group", format: "group-member", sections: [{ key: "member", text: part }] },
      peerNotes: [{ text: "Listened throughout." }, { text: part.replace("his", "her") }],
    },
    {
      note: {
        kind: "group",
        sections: [
          { key: "shared", text: shared },
          { key: "own", text: part },
        ],
      },
      peerNotes: [{ text: part.replace("six", "7") }],
    },
  ],
  passes: [
    {
      note: { kind: "group", format: "group-member", sections: [{ key: "member", text: part }] },
      peerNotes: [{ text: "Did not speak, and did not wish to; nodded when the partner asked for help with a form." }],
    },
    {
      note: {
        kind: "group",
        sections: [
          { key: "shared", text: shared },
          { key: "own", text: part },
        ],
      },
      peerNotes: [{ text: `${shared} Left before the practice.` }],
      sharedText: shared,
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: `${shared} Asked nobody, as no request came to mind.` }] },
      peerNotes: [{ text: shared }],
      sharedText: shared,
    },
  ],
});
