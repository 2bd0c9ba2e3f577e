import { z } from "zod";
import { consenters } from "@goldthread/clinical/minors/consenter.ts";
import { minorConsentRules } from "@goldthread/clinical/minors/states/index.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, optionalLine } from "../field.ts";

/*
 * Who consented to a minor's care, and from when: whose the record of it is. A rule is a state's, for an age and a kind of
 * service; which one applies is for the practice to say.
 */

const who = z.enum(consenters);
export const minorConsentRuleId = z.enum(minorConsentRules.map((rule) => rule.id));

export const careConsent = z.object({
  id: z.uuid(),
  who,
  rule: z.string().nullable(),
  from: z.string(),
  until: z.string().nullable(),
  guardianToo: z.boolean(),
  name: z.string(),
  seen: z.string(),
  /** Whether it keeps the record of this care from whoever acts for the minor. */
  isOwn: z.boolean(),
  by: z.string(),
  at: z.string(),
});

export const listCareConsents = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/care-consents",
  summary: "Who consented to a minor's care, newest first, each with the rule it stands under",
  input: z.object({ clientId: id }),
  output: z.object({ isMinor: z.boolean(), consents: z.array(careConsent) }),
});

export const addCareConsent = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/care-consents",
  summary: "Put down who consented to a minor's care: a parent, a court, or the minor alone under a state's rule",
  input: z.object({
    clientId: id,
    who,
    /** Of a minor who consented alone. */
    rule: minorConsentRuleId.nullable().default(null),
    from: day,
    /** Of a parent or guardian: one of the chart's contacts who acts for the client on that day. */
    contactId: id.nullable().default(null),
    /** The minor asks that whoever acts for them be treated as their representative all the same. */
    guardianToo: z.boolean().default(false),
    /** What was seen or found: a form, an order, why the minor was judged mature. */
    seen: optionalLine(300).default(""),
  }),
  output: z.object({ id: z.uuid() }),
});

export const endCareConsent = defineEndpoint({
  method: "POST",
  path: "/api/care-consents/:consentId/end",
  summary: "The care that was consented to ended, or another consent follows: the last day of it",
  input: z.object({ consentId: id, on: day }),
  output: z.object({ id: z.uuid() }),
});
