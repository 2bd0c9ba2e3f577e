import type { Modality, Unplanned } from "@goldthread/clinical/note/note-body.ts";
import type { ClientStory, StaffKey } from "../people/client-story.ts";
import type { Place } from "../calendar/practice-calendar.ts";

/** One individual contact in the book of the practice, before it has a date or a note. */
export interface Visit {
  /** Ids come from it: never from a date. */
  readonly key: string;
  readonly story: ClientStory;
  readonly track: "therapy" | "nurse" | "aide" | "unplanned";
  readonly staff: StaffKey;
  readonly at: Place;
  readonly time: string;
  readonly minutes: number;
  readonly modality: Modality;
  readonly unplanned: Unplanned | null;
  readonly outcome: "held" | "no-show" | "cancelled";
}
