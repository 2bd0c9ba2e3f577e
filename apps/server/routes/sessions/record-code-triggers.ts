import { recordCodeTriggers as endpoint } from "@goldthread/api/nouns/code-trigger.ts";
import { changeCodeTriggers, insertCodeTriggers, readCodeTriggers } from "@goldthread/store/queries/code-trigger.ts";
import { holdSession } from "@goldthread/store/queries/session.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

/** Which triggers applied, in the clinician's own time: nothing stands on them until the note is signed. */
export const recordCodeTriggers = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input: { sessionId, clientId, version, triggers, words }, tx, actor }) {
    const session = await holdSession(tx, sessionId);
    const part = (await readCodeTriggers(tx, sessionId)).find((one) => one.clientId === clientId);
    if (session === undefined || part === undefined) refuse("not_found");
    if (part.isSigned) refuse("triggers_stand");
    if (part.version !== version) refuse("changed_meanwhile");
    if (triggers.length === 0 && words !== "") {
      refuse("invalid_input", [{ field: "words", expected: "expected no words where none of the triggers applied" }]);
    }
    const recorded = { sessionId, clientId, triggers, words, by: actor.staffId };
    if (version > 0)
      return { version: (await changeCodeTriggers(tx, recorded, version)) ?? refuse("changed_meanwhile") };
    await insertCodeTriggers(tx, recorded);
    return { version: 1 };
  },
});
