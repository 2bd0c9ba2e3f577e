import { readBeforeSession as endpoint } from "@goldthread/api/nouns/before.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { beforeSession } from "@goldthread/clinical/thread/before-session.ts";
import { composeThread } from "@goldthread/clinical/thread/compose-thread.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { listHomework } from "@goldthread/store/queries/homework.ts";
import { readLastNote } from "@goldthread/store/queries/thread.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { readThreadInput } from "../../thread/thread-input.ts";

export const readBeforeSession = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "chart opened" },
  async run({ input: { clientId }, tx, practice, clock, about }) {
    about({ clientId });
    const [client, input, homework, last] = await Promise.all([
      readClientOfChart(tx, clientId),
      readThreadInput(tx, { clientId, zone: practice.zone, before: clock().toISOString() }),
      listHomework(tx, clientId),
      readLastNote(tx, clientId),
    ]);
    if (client === undefined) refuse("not_found");
    const lastNote =
      last === undefined ? null : { ...last, elements: noteBodySchema.parse(JSON.parse(last.content)).elements };
    const open = homework.filter(({ outcome }) => outcome === null);
    const said = beforeSession(input, composeThread(input), { lastNote, homework: open });
    return {
      ...said,
      homework: [...said.homework],
      risks: [...said.risks],
      scores: [...said.scores],
      changed: [...said.changed],
      untouched: [...said.untouched],
    };
  },
});
