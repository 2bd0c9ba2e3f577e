import { sendMeasureLink as endpoint } from "@goldthread/api/nouns/measure.ts";
import { addLink } from "@goldthread/store/queries/measure-link.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { measureNamed } from "../../measures/given-of.ts";
import { defineRoute } from "../../route.ts";
import { invitationDigest, newInvitationToken } from "../../staff/invitation-token.ts";

export const sendMeasureLink = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "measure link made" },
  async run({ input: { clientId, sessionId, measure: wanted, hours }, tx, clock, newId, server, about }) {
    const measure = measureNamed(wanted);
    if (measure.licence.state !== "embed") {
      refuse("invalid_input", [
        { field: "measure", expected: "expected a measure whose questions may be shown (docs/measures.md: embed)" },
      ]);
    }
    await chartToChange(tx, clientId);
    const [id, now, token] = [newId(), clock(), newInvitationToken()];
    const expiresAt = new Date(now.getTime() + hours * 3_600_000).toISOString();
    about({ clientId, subject: id });
    const tokenDigest = invitationDigest(token);
    await addLink(tx, { id, clientId, sessionId, measure: wanted, tokenDigest, madeAt: now.toISOString(), expiresAt });
    // After the #: a browser sends that part to no server.
    return { id, link: `${server.settings.publicUrl}/questions#${token}`, expiresAt };
  },
});
