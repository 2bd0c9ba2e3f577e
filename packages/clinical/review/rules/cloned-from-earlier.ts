import { ownWords } from "../own-words.ts";
import { defineRule } from "../rule.ts";
import { placeOf } from "../place.ts";
import { overlapWith } from "../text/overlap.ts";

const week =
  "Client described waking at four most nights and lying awake until the alarm. Practised paced breathing for five minutes and named two thoughts that keep him awake. He rated the worry at eight of ten before and five after.";

export const clonedFromEarlier = defineRule({
  id: "cloned-from-earlier",
  title: "Much of this note stands in an earlier one of the same client",
  family: "individuality",
  severity: "warn",
  source: {
    cite: "Medicare contractors (Palmetto, NGS) on cloned documentation: entries worded alike from visit to visit",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A note that repeats last week's cannot show what was done and what changed this week, and reviewers refuse it. Carrying text forward is no fault; leaving it untouched is.",
  check(note) {
    const { previousNotes, sharedText } = note;
    if (previousNotes === undefined || previousNotes.length === 0) return [];
    const words = ownWords(note);
    const { share, covered, passages } = overlapWith(
      words,
      previousNotes.map(({ text }) => text),
      { run: words.length < 40 ? 6 : 10, except: sharedText === undefined ? [] : [sharedText] },
    );
    const [longest] = passages;
    if (longest === undefined || covered < 12 || (share < 0.4 && longest.words < 45)) return [];
    const date = previousNotes[longest.of]?.date;
    const other = { where: date ?? "an earlier note", text: longest.other() };
    return [
      {
        ...placeOf(longest),
        other,
        label: "cloned",
        message: `${Math.round(share * 100)} % of this note stands in ${date === undefined ? "an earlier note" : `the note of ${date}`} as well: say what was different this time.`,
      },
    ];
  },
  flags: [
    {
      note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text: week }] },
      previousNotes: [{ id: "1", date: "2026-11-09", text: week }],
    },
    {
      note: {
        kind: "progress",
        format: "narrative",
        sections: [{ key: "narrative", text: week.replace("eight", "6") }],
      },
      previousNotes: [{ id: "1", text: week.replaceAll("him", "her").replaceAll("He", "She") }],
    },
  ],
  passes: [
    {
      note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text: week }] },
      previousNotes: [
        {
          id: "1",
          text: "Client came back from two weeks away. Reviewed the sleep log together; he did not wake before six on nine nights and no longer lies awake.",
        },
      ],
    },
    {
      note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text: "No change in dose." }] },
      previousNotes: [{ id: "1", text: "No change in dose." }],
    },
    { note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text: week }] } },
  ],
});
