import { correctCodeTriggers as endpoint } from "@goldthread/api/nouns/code-trigger.ts";
import { insertTriggerCorrection, readCodeTriggers } from "@goldthread/store/queries/code-trigger.ts";
import { lockSessionFacts } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { standFor } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

/** Triggers that turn out wrong once the note is signed: one act with its reason, which changes nothing that was signed. */
export const correctCodeTriggers = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "what made a session harder corrected" },
  async run({
    input: { sessionId, clientId, triggers, because },
    tx,
    actor,
    clock,
    newId,
    about,
    server,
    afterCommit,
  }) {
    const session = await lockSessionFacts(tx, sessionId);
    const part = (await readCodeTriggers(tx, sessionId)).find((one) => one.clientId === clientId);
    if (session === undefined || part === undefined) refuse("not_found");
    about({ clientId, subject: sessionId });
    if (!part.isSigned) refuse("triggers_open");
    const facts = { because, clientId, from: [...part.triggers], sessionId, to: triggers };
    const [row] = await standFor(tx, [facts], { kind: "correction", by: actor.staffId, at: clock(), newId });
    if (row !== undefined) await insertTriggerCorrection(tx, row);
    afterCommit(() => server.sequencer.kick());
    return { triggers };
  },
});
