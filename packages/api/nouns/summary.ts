import { summarySections } from "@goldthread/clinical/summary/summary.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, placeDay } from "../field.ts";

const source = z.object({
  kind: z.enum(["note", "session", "plan", "measure", "medication", "risk", "homework"]),
  id: z.string(),
});

export const readSummary = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/summary",
  summary:
    "What the signed record says of a period, or of the whole of care at discharge, in sentences that each name their sources",
  input: z.object({
    clientId: id,
    kind: z.enum(["periodic", "discharge"]).default("periodic"),
    /** Both days included. */
    from: placeDay,
    to: placeDay,
  }),
  output: z.object({
    client: z.object({
      id: z.uuid(),
      name: z.string(),
      recordNumber: z.string(),
      birthDate: z.string().nullable(),
    }),
    kind: z.enum(["periodic", "discharge"]),
    from: z.string(),
    to: z.string(),
    sections: z.array(
      z.object({
        key: z.enum(summarySections),
        sentences: z.array(z.object({ text: z.string(), sources: z.array(source) })),
      }),
    ),
    /** The day of each note that is named as a source. */
    notes: z.array(z.object({ id: z.uuid(), day: z.string() })),
    /** The first contact on record, to reach back to; null where there is none. */
    firstDay: z.string().nullable(),
  }),
});
