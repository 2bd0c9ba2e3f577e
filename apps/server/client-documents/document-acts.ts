import { z } from "zod";

/* What the acts about a document say. They were written by the program, so anything else in one is a fault. */

const at = z.string();
/** The client themself, in whose name an act of their own view is done; else whoever told a colleague. */
const who = { name: z.string(), relation: z.string() };

const asked = z.object({
  title: z.string(),
  text: z.string(),
  textDigest: z.string(),
  template: z.string().nullable(),
  contactId: z.string().nullable(),
  contactName: z.string().nullable(),
  contactRelation: z.string().nullable(),
  agreementId: z.string().nullable(),
  templateVersion: z.number().nullable().default(null),
  /** Acts from before a practice could keep a wording of its own do not say it. */
  wordingVersion: z.number().nullable().default(null),
});

const answer = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("signed"),
    at,
    ...who,
    how: z.enum(["view", "screen", "paper"]),
    on: z.string(),
    scanId: z.string().nullable(),
  }),
  z.object({ what: z.literal("declined"), at, ...who, words: z.string() }),
  z.object({ what: z.literal("withdrawn"), at, reason: z.string() }),
]);

const takenBack = z.object({ at, ...who, on: z.string(), because: z.string() });

export function parseAsked(content: string): z.output<typeof asked> {
  return asked.parse(JSON.parse(content));
}

export function parseAnswer(content: string): z.output<typeof answer> {
  return answer.parse(JSON.parse(content));
}

export function parseTakenBack(content: string): z.output<typeof takenBack> {
  return takenBack.parse(JSON.parse(content));
}
