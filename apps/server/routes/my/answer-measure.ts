import { answerMyMeasure as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import * as store from "@goldthread/store/queries/my-acts.ts";
import { defineClientRoute } from "../../client-route.ts";
import { refuse } from "../../errors.ts";
import { givenOf, measureNamed } from "../../measures/given-of.ts";
import { recordAdministration } from "../../measures/record-administration.ts";

/** As by the link: scored at once, and an answer that asks for it opens a risk concern by itself. */
export const answerMyMeasure = defineClientRoute({
  endpoint,
  may: "client",
  audit: { act: "measure answered" },
  async run({ input: { linkId, answers }, tx, clock, newId, about }) {
    const [link] = await store.listMyWaitingMeasures(tx, linkId);
    if (link === undefined) refuse("link_over");
    about(linkId);
    const measure = measureNamed(link.measure);
    const given = givenOf(measure, { answers, total: null });
    const [id, at] = [newId(), clock().toISOString()];
    const { clientId, sessionId, askedById: recordedBy } = link;
    const answered = { id, clientId, sessionId, measure, given, answeredAt: at, recordedBy, recordedAt: at };
    await recordAdministration(tx, { ...answered, givenHow: "link" });
    if (!(await store.closeMyMeasure(tx, { linkId, administrationId: id, at }))) refuse("link_answered");
    return { received: true as const };
  },
});
