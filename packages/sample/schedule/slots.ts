import type { ClientStory, StaffKey } from "../people/client-story.ts";

/** A client's standing hour: a working day counted back from today (0 is today's weekday) and a time. */
export interface Slot {
  readonly day: number;
  readonly time: string;
}

/** Who comes on today's weekday; the group of ten stands at ten o'clock and keeps its facilitators. */
const todaysHours: Readonly<Record<string, string>> = {
  "panic-1": "08:00",
  "alcohol-1": "09:00",
  "adhd-1": "12:00",
  "postpartum-2": "13:30",
  "pain-2": "14:30",
  "bipolar-1": "15:30",
  "trauma-2": "09:00",
  "alcohol-3": "14:00",
};

const hours = ["09:00", "11:00", "14:00", "10:00", "13:00", "15:00"] as const;
// Across the days first, so that no day fills up while another is empty.
const free: readonly Slot[] = hours.flatMap((time) => [1, 2, 3, 4].map((day) => ({ day, time })));

/** Gives every client an hour of their own: nobody who sees them at that hour, now or earlier, has another client then. */
export function assignSlots(stories: readonly ClientStory[]): ReadonlyMap<string, Slot> {
  const taken = new Set<string>();
  const slots = new Map<string, Slot>();
  const placeOf = (staff: StaffKey, { day, time }: Slot) => `${staff} ${day} ${time}`;
  for (const { key, seenBy, before } of stories) {
    const staff = [seenBy, ...(before === undefined ? [] : [before.seenBy])];
    const today = todaysHours[key];
    const slot =
      today === undefined
        ? free.find((place) => !staff.some((one) => taken.has(placeOf(one, place))))
        : { day: 0, time: today };
    if (slot === undefined) throw new Error("A clinician of the sample has more clients than hours");
    for (const one of staff) taken.add(placeOf(one, slot));
    slots.set(key, slot);
  }
  return slots;
}
