import { listMyAppointments as endpoint } from "@goldthread/api/nouns/my.ts";
import { listMyAppointments as rowsOf } from "@goldthread/store/queries/my-record.ts";
import { defineClientRoute } from "../../client-route.ts";

export const listMyAppointments = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "appointments opened" },
  run: async ({ tx }) => ({ appointments: [...(await rowsOf(tx))] }),
});
