import { ownWords } from "../own-words.ts";
import type { ReadNote } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import { placeOf } from "../place.ts";
import { copiedFrom } from "../text/copied-from.ts";
import { safetyPlansIn } from "../text/safety-plan-text.ts";

const week =
  "Client described waking at four most nights and lying awake until the alarm. Practised paced breathing for five minutes and named two thoughts that keep him awake. He rated the worry at eight of ten before and five after.";

const safetyPlan =
  "Safety plan. Warning signs: lying awake, giving things away. On my own: walk by the canal, cold water. People: my aunt, the choir. Professionals: this clinic in hours, 988 at any hour.";
const objective =
  "Objective 1.2: client sleeps through from eleven until six on five nights of seven, by the diary, until the end of March.";

/** The group's shared part, the objectives' own wording, and a safety plan, which is to stay as it is. */
function broughtAlong({ sharedText, plan, previousNotes = [] }: ReadNote): readonly string[] {
  return [
    ...(sharedText === undefined ? [] : [sharedText]),
    ...(plan?.objectives ?? []).map(({ text }) => text),
    ...previousNotes.flatMap(({ text }) => safetyPlansIn(text)),
  ];
}

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
    const { previousNotes } = note;
    if (previousNotes === undefined || previousNotes.length === 0) return [];
    const words = ownWords(note);
    const copied = copiedFrom(
      words,
      previousNotes.map(({ text }) => text),
      {
        except: broughtAlong(note),
        least: { run: words.length < 40 ? 6 : 10, covered: 12, share: 0.4, longest: 45 },
      },
    );
    const longest = copied?.passages[0];
    if (copied === undefined || longest === undefined) return [];
    const date = previousNotes[longest.of]?.date;
    const other = { where: date ?? "an earlier note", text: longest.other() };
    return [
      {
        ...placeOf(longest),
        other,
        label: "cloned",
        message: `${Math.round(copied.share * 100)} % of this note stands in ${date === undefined ? "an earlier note" : `the note of ${date}`} as well: say what was different this time.`,
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
      note: {
        kind: "progress",
        format: "narrative",
        sections: [{ key: "narrative", text: `Slept well, drove to work and back on all five days.\n\n${safetyPlan}` }],
      },
      previousNotes: [{ id: "1", text: `${week}\n\n${safetyPlan}` }],
    },
    {
      note: {
        kind: "progress",
        format: "narrative",
        sections: [{ key: "narrative", text: `${objective} On three so far; looked at the alarm clock's part in it.` }],
      },
      previousNotes: [{ id: "1", text: `${objective} ${week}` }],
      plan: { objectives: [{ id: "1", text: objective }] },
    },
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
