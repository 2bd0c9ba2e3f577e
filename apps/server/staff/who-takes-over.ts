import { readStaff } from "@goldthread/store/queries/staff.ts";
import type { Capacity } from "@goldthread/store/schema/client.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import type { Actor } from "../sign-in/presence.ts";
import { clinicalCapacity } from "./clinical-capacity.ts";

/** Whoever takes over somebody's clients: as what, or a refusal that names the field. */
export async function whoTakesOver(
  tx: Transaction,
  { takerId, giverId, actor, field }: { takerId: string; giverId: string; actor: Actor; field: string },
): Promise<{ readonly id: string; readonly capacity: Capacity; readonly isSupervisor: boolean }> {
  if (takerId === giverId) refuse("invalid_input", [{ field, expected: "expected somebody else" }]);
  // An administrator who could give themself charts could read every note.
  if (takerId === actor.staffId && giverId !== actor.staffId)
    refuse("invalid_input", [{ field, expected: "expected a colleague: nobody opens charts to themself" }]);
  const taker = await readStaff(tx, takerId);
  const capacity = taker?.active === true ? clinicalCapacity(taker.roles) : undefined;
  if (taker === undefined || capacity === undefined)
    refuse("invalid_input", [{ field, expected: "expected somebody who works here in a clinical role" }]);
  return { id: takerId, capacity, isSupervisor: taker.roles.includes("supervisor") };
}
