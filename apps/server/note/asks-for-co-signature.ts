import { profileOf } from "@goldthread/clinical/profiles/index.ts";
import { usGeneral } from "@goldthread/clinical/profiles/us-general.ts";

/** Whether a trainee's note counts as complete only once a supervisor has signed it as well. */
export function asksForCoSignature(profile: string): boolean {
  return (profileOf(profile) ?? usGeneral).traineesAreCoSigned.value;
}
