import { readBeforeSession as endpoint } from "@goldthread/api/nouns/before.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { homeworkAsOf, threadAsOf } from "@goldthread/clinical/thread/as-of.ts";
import { beforeSession } from "@goldthread/clinical/thread/before-session.ts";
import { composeThread } from "@goldthread/clinical/thread/compose-thread.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { listHomework } from "@goldthread/store/queries/homework.ts";
import { readLastNote, readSessionStart } from "@goldthread/store/queries/thread.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { readThreadInput } from "../../thread/thread-input.ts";

export const readBeforeSession = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "chart opened" },
  async run({ input: { clientId, sessionId }, tx, practice, clock, about }) {
    about({ clientId });
    const now = clock().toISOString();
    const client = await readClientOfChart(tx, clientId);
    const start = sessionId === undefined ? now : await readSessionStart(tx, { clientId, sessionId });
    if (client === undefined || start === undefined) refuse("not_found");
    const before = start < now ? start : now;
    const [whole, homework, last] = await Promise.all([
      readThreadInput(tx, { clientId, zone: practice.zone, before }),
      listHomework(tx, clientId),
      readLastNote(tx, { clientId, before }),
    ]);
    const input = threadAsOf(whole, before);
    const lastNote =
      last === undefined ? null : { ...last, elements: noteBodySchema.parse(JSON.parse(last.content)).elements };
    const said = beforeSession(input, composeThread(input), { lastNote, homework: homeworkAsOf(homework, before) });
    return {
      asOf: before,
      ...said,
      homework: [...said.homework],
      risks: [...said.risks],
      scores: [...said.scores],
      changed: [...said.changed],
      untouched: [...said.untouched],
    };
  },
});
