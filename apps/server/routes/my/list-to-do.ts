import { listMyToDo as endpoint } from "@goldthread/api/nouns/my-acts.ts";
import { additionSchema } from "@goldthread/clinical/note/addition.ts";
import { listMyDocuments } from "@goldthread/store/queries/client-document.ts";
import * as store from "@goldthread/store/queries/my-acts.ts";
import { presentDocument } from "../../client-documents/present-document.ts";
import { defineClientRoute } from "../../client-route.ts";
import { presentWithheld } from "../../my/withheld-from-me.ts";

export const listMyToDo = defineClientRoute({
  endpoint,
  may: "client",
  async run({ tx }) {
    const [measures, homework, plan, withheld, amendments, documents] = await Promise.all([
      store.listMyWaitingMeasures(tx, null),
      store.listMyHomeworkToAnswer(tx),
      store.readMyPlanToSign(tx),
      store.listWithheldFromMe(tx),
      store.listMyAmendments(tx),
      listMyDocuments(tx),
    ]);
    return {
      measures: measures.map(({ linkId, measure, askedBy, until }) => ({ linkId, measure, askedBy, until })),
      homework: homework.map(({ outcome, answer, answeredAt, ...set }) => ({
        ...set,
        answer: outcome === null || answeredAt === null ? null : { outcome, words: answer, at: answeredAt },
      })),
      plan: plan === undefined ? null : { number: plan.number, at: plan.at, signedBy: plan.signedBy },
      documents: documents
        .map(presentDocument)
        .filter(({ state }) => state === "waits")
        .map(({ id, title, askedBy, askedAt }) => ({ id, title, askedBy, askedAt }))
        .toReversed(),
      withheld: withheld.map(presentWithheld),
      amendments: amendments.flatMap(amendmentOf),
    };
  },
});

function amendmentOf({ noteId, day, content, decision, disagreement }: store.MyAmendmentRow) {
  const request = additionSchema.parse(JSON.parse(content));
  const decided = decision === null ? null : additionSchema.parse(JSON.parse(decision));
  if (request.kind !== "amendment-request") return [];
  const { id, text, askedOn, dueOn } = request;
  const disagreed = disagreement === null ? null : additionSchema.parse(JSON.parse(disagreement));
  const isDecided = decided?.kind === "amendment-decision";
  return [
    {
      id,
      noteId,
      day,
      text,
      askedOn,
      dueOn,
      decision: isDecided ? decided.decision : null,
      because: isDecided ? decided.because : "",
      disagreement: disagreed?.kind === "disagreement" ? { text: disagreed.text, at: disagreed.at } : null,
    },
  ];
}
