import { instantAt } from "@goldthread/clinical/session/zoned-time.ts";

/** Noon of a day where the practice is: an hour of another zone may lie on the day after, when somebody has left the team. */
export function atNoon(day: string, { zone }: { readonly zone: string }): string {
  return instantAt({ day, clock: "12:00" }, zone);
}
