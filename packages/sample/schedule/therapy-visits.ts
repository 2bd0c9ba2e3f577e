import type { Modality } from "@goldthread/clinical/note/note-body.ts";
import { isOpen } from "../calendar/practice-calendar.ts";
import type { ClientStory } from "../people/client-story.ts";
import { prngFrom, type Prng } from "../prng.ts";
import type { Slot } from "./slots.ts";
import type { Visit } from "./visit.ts";

/** The weeks of a client's standing sessions: weekly at first and after a new concern about risk, then every fortnight, then every four weeks. */
function sessionWeeks(story: ClientStory, endsToday: boolean): readonly number[] {
  const [from, to] = story.weeks;
  const weeks: number[] = [];
  for (let week = from; week >= to;) {
    while (!isOpen(week) && week > to) week -= 1;
    if (isOpen(week)) weeks.push(week);
    week -= intervalAfter(story, { sessions: weeks.length, week });
  }
  if (endsToday && weeks.at(-1) !== 0) weeks.push(0);
  return weeks;
}

/** Weeks to the next session. */
export function intervalAfter(
  { weeks: [from], risks = [] }: ClientStory,
  { sessions, week }: { readonly sessions: number; readonly week: number },
): number {
  // A fresh concern about risk brings the sessions closer together again.
  if (sessions < 9 || risks.some(({ openedWeek }) => week <= openedWeek && week > openedWeek - 4)) return 1;
  return from - week < 38 ? 2 : 4;
}

export function paceWords(interval: number): string {
  return interval === 1 ? "weekly" : interval === 2 ? "every fortnight" : "every four weeks";
}

export function therapyVisits(seed: string, story: ClientStory, slot: Slot): readonly Visit[] {
  const weeks = sessionWeeks(story, slot.day === 0 && story.weeks[1] === 0);
  return weeks.map((week, index) => {
    const key = `${story.key}/therapy/${index}`;
    const prng = prngFrom(`${seed}/visit/${key}`);
    const steady = index < 2 || index > weeks.length - 3;
    const outcome = steady ? "held" : outcomeOf(prng);
    return {
      key,
      story,
      track: "therapy",
      staff: staffIn(story, week),
      at: { week, day: slot.day },
      time: slot.time,
      minutes: minutesOf(index, prng),
      modality: modalityOf(index, prng),
      unplanned: null,
      outcome,
    };
  });
}

export function staffIn({ seenBy, before }: ClientStory, week: number): Visit["staff"] {
  return before !== undefined && week > before.untilWeek ? before.seenBy : seenBy;
}

function outcomeOf(prng: Prng): Visit["outcome"] {
  const chance = prng.next();
  return chance < 0.035 ? "no-show" : chance < 0.075 ? "cancelled" : "held";
}

function minutesOf(index: number, prng: Prng): number {
  if (index === 0) return prng.pick([54, 55, 57]);
  return prng.pick([45, 46, 48, 50, 50, 50, 51, 52, 54, 55]);
}

function modalityOf(index: number, prng: Prng): Modality {
  if (index < 2) return "in-person";
  return prng.chance(0.8) ? "in-person" : "video";
}
