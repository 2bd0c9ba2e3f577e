import { fillTemplate } from "@goldthread/clinical/documents-to-sign/fill-template.ts";
import { consentToTreatment } from "@goldthread/clinical/documents-to-sign/templates/consent-to-treatment.ts";
import { telehealthConsent } from "@goldthread/clinical/documents-to-sign/templates/telehealth-consent.ts";
import type { DocumentTemplate } from "@goldthread/clinical/documents-to-sign/document-template.ts";
import { sha256, toHex } from "@goldthread/ledger";
import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { calendarDay } from "../calendar-day.ts";
import { recordDocumentAct } from "../client-documents/record-document-act.ts";
import { clientWithOwnView } from "./client-with-own-view.ts";
import { sampleSources } from "./sample-sources.ts";

const day = 86_400_000;

interface ToLoad {
  readonly now: string;
  readonly zone: string;
}

/** Of the client who has their own view: one document that was signed on paper, and one that waits for them. */
export async function loadClientDocuments(db: Database, sample: SamplePractice, { now, zone }: ToLoad): Promise<void> {
  const who = clientWithOwnView(sample);
  if (who === undefined) return;
  const { client, clinician } = who;
  const { newId } = sampleSources("client-documents");
  const ago = (days: number) => new Date(Date.parse(now) - days * day);
  const asked = (template: DocumentTemplate) =>
    askedFacts(template, { clientId: client.id, practice: sample.practice.name });
  const at = ago(2);
  await asActor(db, { staffId: clinician.id, clock: at.toISOString() }, async (tx) => {
    const consent = asked(consentToTreatment);
    const { id: documentId } = await recordDocumentAct(tx, consent, { by: clinician.id, at: ago(30), newId });
    const { clientId, textDigest, contactId } = consent;
    const on = calendarDay(ago(29), zone);
    const signed = { clientId, documentId, textDigest, contactId, what: "signed", how: "paper", name: client.name };
    await recordDocumentAct(
      tx,
      { ...signed, relation: "", on, scanId: null },
      { by: clinician.id, at: ago(29), newId },
    );
    await recordDocumentAct(tx, asked(telehealthConsent), { by: clinician.id, at, newId });
  });
}

function askedFacts(
  template: DocumentTemplate,
  { clientId, practice }: { readonly clientId: string; readonly practice: string },
) {
  const text = fillTemplate(template, { practice }).replace("{phone number to call}", "555 0142");
  return {
    what: "asked",
    clientId,
    template: template.id,
    templateVersion: template.version,
    title: template.title,
    text,
    textDigest: toHex(sha256(text)),
    contactId: null,
    contactName: null,
    contactRelation: null,
    agreementId: null,
  };
}
