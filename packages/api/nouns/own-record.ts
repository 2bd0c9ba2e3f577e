import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id } from "../field.ts";

/* Staff who are clients: whose own record it is, so that no relation of theirs as staff opens it to them. */

export const readOwnRecord = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/own-record",
  summary: "Which member of staff this client is, for whoever keeps the records",
  input: z.object({ clientId: id }),
  output: z.object({ staff: z.object({ id: z.uuid(), name: z.string() }).nullable() }),
});

export const noteOwnRecord = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/own-record",
  summary: "Note that a client is a member of staff, or that they are none; never about oneself",
  input: z.object({ clientId: id, staffId: id.nullable() }),
  output: z.object({}),
});
