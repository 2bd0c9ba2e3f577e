import { readDeskClient as endpoint } from "@goldthread/api/nouns/desk.ts";
import {
  listComingAppointments,
  listDeskContacts,
  listDeskTeam,
  readDeskClient as readClient,
} from "@goldthread/store/queries/desk.ts";
import { deskAppointmentOf } from "../../desk/desk-appointment-of.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readDeskClient = defineRoute({
  endpoint,
  may: ["front-desk"],
  audit: { act: "appointments looked up" },
  async run({ input: { clientId }, tx, about }) {
    const [client, team, contacts, appointments] = await Promise.all([
      readClient(tx, clientId),
      listDeskTeam(tx, clientId),
      listDeskContacts(tx, clientId),
      listComingAppointments(tx, clientId),
    ]);
    if (client === undefined) refuse("not_found");
    about({ clientId, subject: clientId });
    return {
      client,
      team: [...team],
      contacts: [...contacts],
      appointments: appointments.map(deskAppointmentOf),
    };
  },
});
