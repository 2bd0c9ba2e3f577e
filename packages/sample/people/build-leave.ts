import { addDays } from "../calendar/dates.ts";
import { idFrom } from "../id-from.ts";
import type { SampleLeave } from "../sample-practice.ts";
import { staffId } from "./build-staff.ts";

/** Three days in the week after next: far enough ahead that nothing of today is touched, near enough to be seen. */
export function buildLeave(seed: string, today: string): readonly SampleLeave[] {
  return [
    {
      id: idFrom(seed, "leave/clinician"),
      staffId: staffId(seed, "clinician"),
      coverId: staffId(seed, "supervisor"),
      from: addDays(today, 11),
      to: addDays(today, 13),
    },
  ];
}
