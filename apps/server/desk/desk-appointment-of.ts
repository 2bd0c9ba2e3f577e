import type { deskAppointment } from "@goldthread/api/nouns/desk.ts";
import type { DeskAppointmentRow } from "@goldthread/store/queries/desk.ts";
import type { z } from "zod";

/** An appointment as the front desk sees it. */
export function deskAppointmentOf(row: DeskAppointmentRow): z.input<typeof deskAppointment> {
  const { clientId, name, preferredName, pronouns, birthDate, doNotContact, ...rest } = row;
  const client =
    clientId === null
      ? null
      : {
          id: clientId,
          name: name ?? "",
          preferredName: preferredName ?? "",
          pronouns: pronouns ?? "",
          birthDate,
          doNotContact,
        };
  return { ...rest, client };
}
