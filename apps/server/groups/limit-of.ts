import { profileOf } from "@goldthread/clinical/profiles/index.ts";

export interface GroupLimit {
  readonly limit: number | null;
  readonly limitFrom: string;
}

/** The most members before somebody is asked: the group's own limit or its profile's, whichever is less. */
export function limitOf({
  sizeLimit,
  profile,
}: {
  readonly sizeLimit: number | null;
  readonly profile: string;
}): GroupLimit {
  const rules = profileOf(profile);
  const cap = rules?.groupCap.value ?? null;
  if (sizeLimit !== null && (cap === null || sizeLimit <= cap))
    return { limit: sizeLimit, limitFrom: "this group's own limit" };
  if (cap === null || rules === undefined) return { limit: null, limitFrom: "" };
  return { limit: cap, limitFrom: `${rules.title}: ${rules.groupCap.source.cite}` };
}
