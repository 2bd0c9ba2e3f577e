import { readReflection as endpoint } from "@goldthread/api/nouns/reflection.ts";
import { fewestClients } from "@goldthread/clinical/reflection/method-outcomes.ts";
import { composeReflection } from "@goldthread/clinical/reflection/reflection.ts";
import { hoped, pauseSeconds } from "@goldthread/clinical/reflection/writing-time.ts";
import { readOwnSupervisor } from "@goldthread/store/queries/reflection.ts";
import { inOrder } from "../../reflection/in-order.ts";
import { readReflectionInput } from "../../reflection/read-reflection.ts";
import { defineRoute } from "../../route.ts";

const mostStalled = 50;
const mostLate = 20;
const mostWritten = 30;

export const readReflection = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "reflection opened" },
  async run({ input: period, tx, practice }) {
    const { from, to } = inOrder(period);
    const [{ input, clientNames, isCut }, supervisor] = await Promise.all([
      readReflectionInput(tx, { from, to, zone: practice.zone }),
      readOwnSupervisor(tx),
    ]);
    const { clients, notes, outcomes, stalled, active, timeliness, writing } = composeReflection(input);
    return {
      from,
      to,
      clients,
      notes,
      isCut,
      fewestClients,
      outcomes: [...outcomes],
      objectives: {
        active,
        count: stalled.length,
        stalled: stalled
          .slice(0, mostStalled)
          .map((one) => ({ ...one, clientName: clientNames.get(one.clientId) ?? "" })),
      },
      timeliness: {
        ...timeliness,
        months: [...timeliness.months],
        newest: timeliness.newest.slice(0, mostLate),
      },
      writing: { ...writing, hoped, pauseSeconds, sessions: writing.sessions.slice(0, mostWritten) },
      supervisor,
    };
  },
});
