import { recordDocumentSignature as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { readDocument } from "@goldthread/store/queries/document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../../calendar-day.ts";
import { namesOnChart } from "../../client/names-of.ts";
import { whoSigns } from "../../client/who-signs.ts";
import { documentToAnswer } from "../../client-documents/document-to-answer.ts";
import { aboutDocument, recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { refuseDayToCome } from "../../client-documents/refuse-day-to-come.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

/** As an authorisation: a colleague who saw it puts down who signed, where and when. */
export const recordDocumentSignature = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "document signed outside the own view" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { clientDocumentId, how, contactId, on, scanId } = input;
    const { row, document } = await documentToAnswer(tx, clientDocumentId);
    const { clientId } = row;
    about({ clientId, subject: clientDocumentId });
    const at = clock();
    refuseDayToCome(on, { at, zone: practice.zone });
    if (scanId !== null) await refuseUnknownScan(tx, { scanId, how, clientId });
    // Another adult signs for themself: nobody who acts for the client acts for them.
    if (contactId !== null && document.contact !== null)
      refuse("invalid_input", [{ field: "contactId", expected: "expected nobody: this adult signs for themself" }]);
    const today = calendarDay(at, practice.zone);
    const ownNames = document.contact === null ? await namesOnChart(tx, clientId) : [document.contact.name];
    const signer = { clientId, contactId, ownNames, name: input.name, isWritten: how === "screen", today, on };
    const { name, relation, named } = await whoSigns(tx, signer);
    const facts = { ...aboutDocument(row), ...named, what: "signed", how, name, relation, on, scanId };
    const act = await recordDocumentAct(tx, facts, { by: actor.staffId, at, newId });
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});

interface Scan {
  readonly scanId: string;
  readonly how: "screen" | "paper";
  readonly clientId: string;
}

async function refuseUnknownScan(tx: Transaction, { scanId, how, clientId }: Scan): Promise<void> {
  const scan = await readDocument(tx, scanId);
  if (how === "paper" && scan?.clientId === clientId && scan.withdrawnAt === null) return;
  refuse("invalid_input", [{ field: "scanId", expected: "expected one of this client's scans, of a paper" }]);
}
