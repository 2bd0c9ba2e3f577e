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

const hours = ["09:00", "10:00", "11:00", "13:00", "14:00", "15:00"] as const;

/** Gives every client an hour of their own with their clinician; no two clients of one clinician share one. */
export function assignSlots(stories: readonly ClientStory[]): ReadonlyMap<string, Slot> {
  const taken = new Map<StaffKey, number>();
  const slots = new Map<string, Slot>();
  for (const { key, seenBy, before } of stories) {
    const today = todaysHours[key];
    if (today !== undefined) {
      slots.set(key, { day: 0, time: today });
      continue;
    }
    const staff = before?.seenBy ?? seenBy;
    const place = taken.get(staff) ?? 0;
    taken.set(staff, place + 1);
    // Across the days first, so that no day fills up while another is empty.
    slots.set(key, { day: 1 + (place % 4), time: hours[Math.floor(place / 4)] ?? "16:00" });
  }
  return slots;
}
