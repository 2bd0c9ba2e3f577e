import { shownReflection } from "@goldthread/api/nouns/reflection.ts";
import { fewestClients } from "@goldthread/clinical/reflection/method-outcomes.ts";
import { composeReflection } from "@goldthread/clinical/reflection/reflection.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { readReflectionInput } from "./read-reflection.ts";

/** What the actor would show of a period: counts alone. The contract takes out whatever names a client. */
export async function composeShown(
  tx: Transaction,
  period: { readonly from: string; readonly to: string; readonly zone: string },
) {
  const { input } = await readReflectionInput(tx, period);
  const { clients, notes, outcomes, stalled, active, timeliness, writing } = composeReflection(input);
  return shownReflection.parse({
    clients,
    notes,
    fewestClients,
    outcomes,
    objectives: { active, stalled: stalled.length },
    timeliness,
    writing,
  });
}
