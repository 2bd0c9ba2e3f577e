import { z } from "zod";

const given = z.object({
  holder: z.enum(["client", "representative"]),
  holderName: z.string(),
  relation: z.string(),
  ground: z.string(),
  contactId: z.string().nullable().default(null),
});
const ended = z.object({ at: z.string(), because: z.string() });

/** What the act says that gave somebody access. It was written by the program, so anything else in it is a fault. */
export function givenAccess(content: string): z.output<typeof given> {
  return given.parse(JSON.parse(content));
}

export function endedAccess(content: string): z.output<typeof ended> {
  return ended.parse(JSON.parse(content));
}
