import type { ReviewSettingsRow } from "@goldthread/store/queries/review-settings.ts";

export type Weight = "warn" | "hint" | "off";

/** What the practice set for a rule; null: as it comes. */
export function weightOf(
  { off, severities }: Pick<ReviewSettingsRow, "off" | "severities">,
  id: string,
): Weight | null {
  return off.includes(id) ? "off" : (severities[id] ?? null);
}
