import { curriculumTitle } from "@goldthread/clinical/group/next-in-curriculum.ts";
import type { Group } from "../../api-types.ts";
import type { PlannedFor } from "../planning/planning-store.ts";

/** A session of this group to be scheduled: the next of the curriculum offers its title. */
export function plannedFor({ id, name, nextInCurriculum: next }: Group): PlannedFor {
  return { kind: "group", id, name, ...(next === null ? {} : { title: curriculumTitle(next) }) };
}
