import type { staffMember } from "@goldthread/api/nouns/staff.ts";
import type { StaffRow } from "@goldthread/store/queries/staff.ts";
import type { z } from "zod";

export function staffMemberOf(row: StaffRow): z.input<typeof staffMember> {
  return { ...row, roles: [...row.roles] };
}
