import { askHomework as endpoint } from "@goldthread/api/nouns/homework.ts";
import * as store from "@goldthread/store/queries/homework.ts";
import { readSessionStart } from "@goldthread/store/queries/thread.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const askHomework = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "homework asked about" },
  async run({ input, tx, clock, about }) {
    const { homeworkId, sessionId } = input;
    if (sessionId !== null) await refuseOtherSession(tx, { homeworkId, sessionId });
    const asked = await store.askHomework(tx, { ...input, at: clock().toISOString() });
    if (asked === undefined) {
      return refuseUnchanged({ seen: await store.versionOfHomework(tx, homeworkId), given: input.version });
    }
    about({ clientId: asked.clientId, subject: homeworkId });
    return { version: asked.version };
  },
});

/** It is asked about in a session with the same client, which may be written down late, and in none before it was set. */
async function refuseOtherSession(
  tx: Transaction,
  { homeworkId, sessionId }: { readonly homeworkId: string; readonly sessionId: string },
): Promise<void> {
  const { clientId, setAt, setIn } = (await store.readHomeworkSet(tx, homeworkId)) ?? refuse("not_found");
  const start = (await readSessionStart(tx, { clientId, sessionId })) ?? refuse("not_found");
  // Set with the plan of a session, it may be let go in that session again.
  if (start < (setIn ?? setAt))
    refuse("invalid_input", [{ field: "sessionId", expected: "expected a session after the homework was set" }]);
}
