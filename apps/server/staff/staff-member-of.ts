import type { staffMember } from "@goldthread/api/nouns/staff.ts";
import type { StaffRow } from "@goldthread/store/queries/staff.ts";
import type { z } from "zod";

export function staffMemberOf(row: StaffRow, invitedUntil: Date | null = null): z.input<typeof staffMember> {
  return { ...row, roles: [...row.roles], invitedUntil: invitedUntil?.toISOString() ?? null };
}
