import { useMe } from "../../shell/me.ts";
import type { UsualMinutes } from "./schedule-values.ts";

/** As the practice's settings say. */
export function useUsualMinutes(): UsualMinutes {
  const { sessionMinutes, groupMinutes } = useMe().practice;
  return { individual: sessionMinutes, group: groupMinutes };
}
