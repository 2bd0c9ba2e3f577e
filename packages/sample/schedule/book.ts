import type { ClientStory } from "../people/client-story.ts";
import { groupTemplates } from "../groups/group-templates.ts";
import { assignSlots } from "./slots.ts";
import { aideVisits, nurseVisits, unplannedVisits } from "./side-visits.ts";
import { meetingsOf, type Meeting } from "./meetings.ts";
import { therapyVisits } from "./therapy-visits.ts";
import type { Visit } from "./visit.ts";

/** Everything that was or is to be, in the order of time. Knows weeks and days, not dates. */
export interface Book {
  readonly stories: readonly ClientStory[];
  readonly entries: readonly BookEntry[];
  /** The standing sessions of a client, in the order of time. */
  readonly therapyOf: (story: ClientStory) => readonly Visit[];
}

export type BookEntry =
  | { readonly kind: "visit"; readonly visit: Visit }
  | { readonly kind: "meeting"; readonly meeting: Meeting };

export function createBook(seed: string, stories: readonly ClientStory[]): Book {
  const slots = assignSlots(stories);
  const withNurse = stories.filter(({ nurse }) => nurse === true);
  const therapy = new Map<string, readonly Visit[]>();
  const visits = stories.flatMap((story) => {
    const slot = slots.get(story.key);
    if (slot === undefined) return [];
    const standing = therapyVisits(seed, story, slot);
    therapy.set(story.key, standing);
    return [
      ...standing,
      ...nurseVisits(seed, story, { slot, place: withNurse.indexOf(story) }),
      ...aideVisits(story, slot),
      ...unplannedVisits(seed, story, slot),
    ];
  });
  const meetings = groupTemplates.flatMap((group) => meetingsOf(group, stories));
  const entries: BookEntry[] = [
    ...withoutDoubles(visits).map((visit): BookEntry => ({ kind: "visit", visit })),
    ...meetings.map((meeting): BookEntry => ({ kind: "meeting", meeting })),
  ];
  return { stories, entries: entries.toSorted(byTime), therapyOf: ({ key }) => therapy.get(key) ?? [] };
}

/** Calls and walk-ins all come at noon: of two to one clinician on one day, the second did not happen. */
function withoutDoubles(visits: readonly Visit[]): readonly Visit[] {
  const taken = new Set<string>();
  return visits.filter(({ track, staff, at }) => {
    const place = `${staff} ${at.week} ${at.day}`;
    if (track !== "unplanned") return true;
    if (taken.has(place)) return false;
    taken.add(place);
    return true;
  });
}

function byTime(a: BookEntry, b: BookEntry): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  // Weeks and days are counted back from today: the higher number is the earlier one.
  return other.week - one.week || other.day - one.day || (one.time < other.time ? -1 : one.time > other.time ? 1 : 0);
}

function placeOf(entry: BookEntry): { readonly week: number; readonly day: number; readonly time: string } {
  return entry.kind === "visit"
    ? { ...entry.visit.at, time: entry.visit.time }
    : { ...entry.meeting.at, time: entry.meeting.group.time };
}
