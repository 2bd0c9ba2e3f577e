import { isOpen } from "../calendar/practice-calendar.ts";
import type { ClientStory } from "../people/client-story.ts";
import { prngFrom } from "../prng.ts";
import { laterTime } from "../calendar/local-time.ts";
import type { Slot } from "./slots.ts";
import { staffIn } from "./therapy-visits.ts";
import type { Visit } from "./visit.ts";

/** Another day than that of the standing session, and never today's weekday. */
const otherDay = ({ day }: Slot) => (day % 4) + 1;

export function nurseVisits(
  seed: string,
  story: ClientStory,
  { slot, place }: { readonly slot: Slot; readonly place: number },
): readonly Visit[] {
  if (story.nurse !== true) return [];
  const [from, to] = story.weeks;
  const visits: Visit[] = [];
  // In the week in which care ends, the nurse's day may come after the last session.
  const last = to === 0 ? 0 : to + 1;
  for (let week = from - 6, index = 0; week >= last; week -= index < 3 ? 5 : 8, index++) {
    if (!isOpen(week)) continue;
    const prng = prngFrom(`${seed}/visit/${story.key}/nurse/${index}`);
    visits.push({
      key: `${story.key}/nurse/${index}`,
      story,
      track: "nurse",
      staff: "nurse",
      at: { week, day: otherDay(slot) },
      // Every client has a time of their own in the nurse's day.
      time: laterTime("08:30", 35 * place),
      minutes: prng.pick([20, 25, 25, 30]),
      modality: "in-person",
      unplanned: null,
      outcome: prng.chance(0.05) ? "no-show" : "held",
    });
  }
  return visits;
}

export function aideVisits(story: ClientStory, slot: Slot): readonly Visit[] {
  if (story.aide === undefined) return [];
  const [from] = story.weeks;
  const weeks = Array.from({ length: 9 }, (_, index) => from - 12 - 4 * index).filter(
    (week) => week > 0 && isOpen(week),
  );
  return weeks.map((week, index) => ({
    key: `${story.key}/aide/${index}`,
    story,
    track: "aide",
    staff: "aide",
    at: { week, day: otherDay(slot) },
    time: story.nurse === true ? "16:30" : "15:30",
    minutes: 60,
    modality: "in-person",
    unplanned: null,
    outcome: "held",
  }));
}

/** A crisis contact where a concern about risk begins, and a call or a visit without appointment for some clients. */
export function unplannedVisits(seed: string, story: ClientStory, slot: Slot): readonly Visit[] {
  const crises = (story.risks ?? []).filter(({ kind }) => kind === "suicidal-thoughts" || kind === "drinking");
  const visits = crises.map(({ openedWeek }, index): Visit => ({
    key: `${story.key}/crisis/${index}`,
    story,
    track: "unplanned",
    staff: staffIn(story, openedWeek),
    at: { week: openedWeek, day: otherDay(slot) },
    time: "16:15",
    minutes: 60,
    modality: "in-person",
    unplanned: "crisis",
    outcome: "held",
  }));
  const prng = prngFrom(`${seed}/unplanned/${story.key}`);
  const [from, to] = story.weeks;
  const week = to + Math.floor((from - to) * (0.25 + 0.5 * prng.next()));
  if (!prng.chance(0.45) || !isOpen(week)) return visits;
  const phone = prng.chance(0.65);
  return [
    ...visits,
    {
      key: `${story.key}/unplanned/0`,
      story,
      track: "unplanned",
      staff: staffIn(story, week),
      at: { week, day: otherDay(slot) },
      time: phone ? "12:10" : "12:30",
      minutes: phone ? 18 : 28,
      modality: phone ? "phone" : "in-person",
      unplanned: phone ? "phone" : "walk-in",
      outcome: "held",
    },
  ];
}
