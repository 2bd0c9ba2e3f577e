import { answerMeasureLink as endpoint } from "@goldthread/api/nouns/measure.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { closeAnsweredLink } from "@goldthread/store/queries/measure-link.ts";
import { refuse } from "../../errors.ts";
import { givenOf, measureNamed } from "../../measures/given-of.ts";
import { linkHeldBy } from "../../measures/link-held-by.ts";
import { recordAdministration } from "../../measures/record-administration.ts";
import { defineRoute } from "../../route.ts";

export const answerMeasureLink = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 60,
  async run({ input, server, clock, newId }) {
    const [now, id] = [clock(), newId()];
    await asPart(server.db, "links", async (tx) => {
      const link = await linkHeldBy(tx, { ...input, now });
      const measure = measureNamed(link.measure);
      const given = givenOf(measure, { answers: input.answers, total: null });
      const { clientId, sessionId, madeBy: recordedBy } = link;
      const at = now.toISOString();
      const answered = { id, clientId, sessionId, measure, given, answeredAt: at, recordedBy, recordedAt: at };
      await recordAdministration(tx, { ...answered, givenHow: "link" });
      if (!(await closeAnsweredLink(tx, { linkId: link.id, administrationId: id, at }))) refuse("link_answered");
    });
    return { received: true as const };
  },
});
