import { addAuthorisation as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { checkAuthorisation, type Authorisation } from "@goldthread/clinical/disclosure/index.ts";
import { insertAuthorisation, readDisclosee } from "@goldthread/store/queries/disclosure.ts";
import { readDocument } from "@goldthread/store/queries/document.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";

export const addAuthorisation = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "authorisation recorded" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const client = await readDisclosee(tx, input.clientId);
    if (client === undefined) refuse("not_found");
    about({ clientId: input.clientId });
    const day = calendarDay(clock(), practice.zone);
    const given: Authorisation = { ...input, id: "", revokedOn: null, eventHappenedOn: null };
    const defects = checkAuthorisation(given, { day, isMinor: client.isMinor });
    if (defects.length > 0)
      refuse(
        "invalid_input",
        defects.map(({ id, says }) => ({ field: fieldOf(id), expected: says })),
      );
    if (input.documentId !== null && (await readDocument(tx, input.documentId))?.clientId !== input.clientId)
      refuse("invalid_input", [{ field: "documentId", expected: "expected one of this client's documents" }]);
    const facts = { ...input, ends: null };
    const row = await standForOne(tx, facts, { kind: "authorisation", by: actor.staffId, at: clock(), newId });
    await insertAuthorisation(tx, row);
    afterCommit(() => server.sequencer.kick());
    return { id: row.id };
  },
});

/** Where on the form a defect is mended. */
function fieldOf(defect: string): string {
  const fields: Readonly<Record<string, string>> = {
    expiry: "expiresOn",
    expired: "expiresOn",
    signature: "signedOn",
    dates: "to",
    revocation: "says.mayBeRevoked",
    condition: "says.isNoCondition",
    redisclosure: "says.mayBeRedisclosed",
  };
  return fields[defect] ?? defect;
}
