import { markArrival as endpoint } from "@goldthread/api/nouns/desk.ts";
import { markArrival as mark, readDeskAppointment } from "@goldthread/store/queries/desk.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const markArrival = defineRoute({
  endpoint,
  may: ["front-desk"],
  audit: { act: "arrival marked" },
  async run({ input, tx, about }) {
    const outcome = await mark(tx, input);
    if (outcome === "not-found") refuse("not_found");
    if (outcome === "changed-meanwhile") refuse("changed_meanwhile");
    if (outcome === "called-off") refuse("session_not_held");
    if (outcome === "not-today")
      refuse("invalid_input", [{ field: "here", expected: "expected an appointment of today" }]);
    const after = await readDeskAppointment(tx, input.sessionId);
    if (after === undefined || after.clientId === null) refuse("not_found");
    about({ clientId: after.clientId, subject: input.sessionId });
    return { arrivedAt: after.arrivedAt };
  },
});
