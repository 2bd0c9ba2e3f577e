import { changeAppointment as endpoint } from "@goldthread/api/nouns/desk.ts";
import { parseInstant } from "@goldthread/clinical";
import {
  changeAppointment as change,
  type DeskAppointmentRow,
  readDeskAppointment,
} from "@goldthread/store/queries/desk.ts";
import type { z } from "zod";
import { refuseTaken } from "../../desk/refuse-taken.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";

export const changeAppointment = defineRoute({
  endpoint,
  may: ["front-desk"],
  audit: { act: "appointment changed" },
  async run({ input, tx, clock, about }) {
    const { sessionId, version, overlap } = input;
    const before = await readDeskAppointment(tx, sessionId);
    if (before === undefined || before.clientId === null) refuse("not_found");
    about({ clientId: before.clientId, subject: sessionId });
    const after = changed(before, input);
    refuseUnfitTimes({ ...after, now: clock() });
    const { clientId, clinicianId } = before;
    if (takesMore(before, after))
      await refuseTaken(tx, { clientId, clinicianId, ...after, except: sessionId, overlap });
    const outcome = await change(tx, { sessionId, version }, after);
    if (outcome === "not-found") refuse("not_found");
    if (outcome === "documented") refuse("session_documented");
    if (outcome === "changed-meanwhile") refuse("changed_meanwhile");
    return { version: version + 1 };
  },
});

function changed(before: DeskAppointmentRow, input: z.output<typeof endpoint.input>) {
  return {
    start: input.start ?? before.start,
    stop: input.stop ?? before.stop,
    modality: input.modality ?? before.modality,
    place: input.place ?? before.place,
    status: input.status ?? before.status,
    statusReason: input.statusReason ?? null,
    statusBy: input.statusBy ?? before.statusBy,
    shortNotice: input.shortNotice ?? before.shortNotice,
  };
}

/** What was agreed before is not asked about again; what is called off takes no time. */
function takesMore(before: DeskAppointmentRow, after: ReturnType<typeof changed>): boolean {
  if (after.status !== "scheduled") return false;
  const isMoved = parseInstant(after.start) !== parseInstant(before.start);
  return before.status !== "scheduled" || isMoved || parseInstant(after.stop) > parseInstant(before.stop);
}
