import { scoreNames, type NameResult } from "@goldthread/clinical/review/evaluation/names/score-names.ts";
import { nameSets } from "@goldthread/clinical/review/evaluation/names/sets.ts";
import { parseNoteToReview, type NoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import { review as reviewNote } from "@goldthread/clinical/review/review.ts";
import { defineBench, type Figure } from "../bench.ts";
import { median } from "../stopwatch.ts";

/** Ten times the text may cost so many times the time: linear, with what a short note pays for being begun at all. */
const mostGrowth = 12;

/** The reviewer with every rule, and how well it knows another member's name. */
export const review = defineBench({
  id: "review",
  states: "Reviewing costs as much more as there is more text; no member is named unasked.",
  async run() {
    const [short, long] = [timeOf(aNote(2_000)), timeOf(aNote(20_000))];
    return [
      { what: "a note of 2 KB, every rule but spelling, twelve members", value: short, unit: "ms" },
      { what: "a note of 20 KB, the same", value: long, unit: "ms" },
      { what: "growth, ten times the text", value: long / short, unit: "x", limit: mostGrowth },
      ...figures("texts that the rules were made to fit", scoreNames(nameSets.first)),
      ...figures("texts written afterwards", scoreNames(nameSets.second)),
      ...figures("texts held out", scoreNames(nameSets.heldOut)),
      ...figures("ordinary notes of the unseen set, run again", scoreNames(nameSets.natural)),
      ...figures("edges of the unseen set, run again", scoreNames(nameSets.hard)),
      ...figures("the last two sets, run again", scoreNames([...nameSets.last, ...nameSets.final])),
      ...figures(
        "the three blind sets, run again",
        scoreNames([...nameSets.blind, ...nameSets.hurried, ...nameSets.stranger]),
      ),
      ...figures("short, marked and far-travelled names, run again", scoreNames(nameSets.short)),
      ...figures(
        "the two sets of acceptance, run again",
        scoreNames([...nameSets.acceptance, ...nameSets.acceptanceSecond]),
      ),
    ];
  },
});

function figures(what: string, { recall, falseAlarmRate, questionRate }: NameResult): Figure[] {
  return [
    { what: `names of other members, ${what}: stopped`, value: recall * 100, unit: "%" },
    { what: `names of other members, ${what}: falsely blocked`, value: falseAlarmRate * 100, unit: "%" },
    { what: `names of other members, ${what}: asked in vain`, value: questionRate * 100, unit: "%" },
  ];
}

const week =
  "Client described the week and named 2 evenings on which he did not sleep. Practised paced breathing for ten minutes; said it felt odd at first. PHQ-9 fell from 15 to 12. Denied thoughts of suicide. Next session on Monday, with the sleep log. ";

function aNote(characters: number): NoteToReview {
  const text = week.repeat(Math.ceil(characters / week.length)).slice(0, characters);
  return parseNoteToReview({
    note: { kind: "group", format: "group", sections: [{ key: "response", text }] },
    client: { name: "Ada Brun" },
    members: Array.from({ length: 12 }, (_, nr) => ({ name: `Bela${nr} Cohn${nr}`, aliases: [`Bel${nr}`] })),
    session: { service: "group", minutes: 60, present: 11, enrolled: 12 },
    plan: { objectives: [{ id: "1", text: "Sleep through on five nights a week" }] },
    previousNotes: Array.from({ length: 5 }, (_, nr) => ({ id: String(nr), text: week.slice(nr).repeat(6) })),
    peerNotes: Array.from({ length: 11 }, (_, nr) => ({ text: week.slice(nr * 7).repeat(2) })),
    profile: "us-general",
  });
}

/** Median of runs after warming up, as in a worker that has read a few notes. */
function timeOf(note: NoteToReview): number {
  const once = () => {
    const start = performance.now();
    reviewNote(note);
    return performance.now() - start;
  };
  for (let run = 0; run < 60; run += 1) once();
  return median(Array.from({ length: 60 }, once));
}
