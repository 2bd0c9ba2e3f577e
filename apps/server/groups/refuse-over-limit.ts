import type { Transaction } from "@goldthread/store/db.ts";
import { countMembers, type GroupRow } from "@goldthread/store/queries/group.ts";
import { Refusal } from "../errors.ts";
import { limitOf } from "./limit-of.ts";

/** More than are allowed are asked about. MUST run under the group's enrolment lock. */
export async function refuseOverLimit(
  tx: Transaction,
  { group, joining, from }: { readonly group: GroupRow; readonly joining: number; readonly from: string },
): Promise<void> {
  const { limit, limitFrom } = limitOf(group);
  if (limit === null) return;
  const members = await countMembers(tx, group.id, from);
  if (members + joining <= limit) return;
  throw new Refusal("group_full", {
    fields: [
      {
        field: "overLimit",
        expected: `expected at most ${limit} members (${limitFrom}), with these ${members + joining}`,
      },
    ],
  });
}
