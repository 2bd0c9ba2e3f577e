import { formatOf } from "@goldthread/clinical/formats/index.ts";

/** A format's title, or its id where this version knows none of that name. */
export function formatTitle(id: string): string {
  if (id === "group-member") return "Group note";
  return formatOf(id)?.title ?? id;
}
