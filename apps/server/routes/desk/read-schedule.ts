import { readDeskSchedule as endpoint } from "@goldthread/api/nouns/desk.ts";
import { listDeskAppointments } from "@goldthread/store/queries/desk.ts";
import { deskAppointmentOf } from "../../desk/desk-appointment-of.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnfitSpan } from "../../session/refuse-unfit-span.ts";

export const readDeskSchedule = defineRoute({
  endpoint,
  may: ["front-desk"],
  async run({ input, tx, clock }) {
    refuseUnfitSpan(input);
    const appointments = await listDeskAppointments(tx, input);
    return { now: clock().toISOString(), appointments: appointments.map(deskAppointmentOf) };
  },
});
