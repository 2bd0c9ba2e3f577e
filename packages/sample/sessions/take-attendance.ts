import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import { laterTime } from "../calendar/local-time.ts";
import type { ClientStory } from "../people/client-story.ts";
import { prngFrom } from "../prng.ts";
import type { Meeting } from "../schedule/meetings.ts";

/** One member at one session; times "HH:MM". */
export interface Presence {
  readonly story: ClientStory;
  readonly status: AttendanceStatus;
  readonly arrived: string | null;
  readonly left: string | null;
}

const fewest = 3;

/** Most come, some late, some leave early, some stay away; a group never shrinks below three while it has them. */
export function takeAttendance(seed: string, { key, group, members }: Meeting): readonly Presence[] {
  let absences = members.length - fewest;
  return members.map((story) => {
    const prng = prngFrom(`${seed}/attendance/${key}/${story.key}`);
    const chance = prng.next();
    const status: AttendanceStatus =
      chance < 0.1
        ? "absent"
        : chance < 0.16
          ? "late"
          : chance < 0.195
            ? "left-early"
            : chance < 0.225
              ? "present-silent"
              : "present";
    if (status === "absent" && absences-- <= 0) return { story, status: "present", arrived: null, left: null };
    const end = laterTime(group.time, group.minutes);
    return {
      story,
      status,
      arrived: status === "late" ? laterTime(group.time, prng.between(7, 25)) : null,
      left: status === "left-early" ? laterTime(end, -prng.between(10, 30)) : null,
    };
  });
}
