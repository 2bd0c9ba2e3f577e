import { bookAppointment as endpoint } from "@goldthread/api/nouns/desk.ts";
import { bookAppointment as book } from "@goldthread/store/queries/desk.ts";
import { refuseTaken } from "../../desk/refuse-taken.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";

export const bookAppointment = defineRoute({
  endpoint,
  may: ["front-desk"],
  audit: { act: "appointment made" },
  async run({ input: { overlap, ...asked }, tx, newId, clock, about }) {
    refuseUnfitTimes({ ...asked, now: clock() });
    await refuseTaken(tx, { ...asked, except: null, overlap });
    const id = newId();
    const outcome = await book(tx, { ...asked, id });
    if (outcome === "not-found") refuse("not_found");
    if (outcome === "not-on-team")
      refuse("invalid_input", [{ field: "clinicianId", expected: "expected somebody who treats this client today" }]);
    about({ clientId: asked.clientId, subject: id });
    return { id };
  },
});
