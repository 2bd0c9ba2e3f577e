import type { clientDocument } from "@goldthread/api/nouns/client-document.ts";
import type { ClientDocumentRow } from "@goldthread/store/queries/client-document.ts";
import type { z } from "zod";
import { parseAnswer, parseAsked, parseTakenBack } from "./document-acts.ts";

export type PresentedDocument = z.input<typeof clientDocument>;

/** A document as its acts say: the words, and what came of them. */
export function presentDocument(row: ClientDocumentRow): PresentedDocument {
  const { title, text, textDigest, template, ...asked } = parseAsked(row.content);
  return {
    id: row.id,
    clientId: row.clientId,
    title,
    text,
    textDigest,
    template,
    began: beganOf({ template, ...asked }),
    contact:
      asked.contactId === null
        ? null
        : { id: asked.contactId, name: asked.contactName ?? "", relation: asked.contactRelation ?? "" },
    askedBy: row.by,
    askedAt: row.at,
    ...answerOf(row),
  };
}

type Asked = Pick<ReturnType<typeof parseAsked>, "template" | "templateVersion" | "wordingVersion" | "agreementId">;

function beganOf({ template, templateVersion, wordingVersion, agreementId }: Asked): PresentedDocument["began"] {
  if (agreementId !== null) return { with: "group", version: null };
  if (wordingVersion !== null) return { with: "practice", version: wordingVersion };
  return template === null ? { with: "nothing", version: null } : { with: "sample", version: templateVersion };
}

type Answer = Pick<PresentedDocument, "state" | "signature" | "declined" | "withdrawn" | "takenBack">;

function answerOf({ answer: content, answeredBy: recordedBy, takenBack, takenBackBy }: ClientDocumentRow): Answer {
  const nothing: Answer = { state: "waits", signature: null, declined: null, withdrawn: null, takenBack: null };
  if (content === null) return nothing;
  const answer = parseAnswer(content);
  switch (answer.what) {
    case "declined": {
      const { what: state, ...declined } = answer;
      return { ...nothing, state, declined: { ...declined, recordedBy } };
    }
    case "withdrawn": {
      const { what: state, ...withdrawn } = answer;
      return { ...nothing, state, withdrawn: { ...withdrawn, by: recordedBy ?? "" } };
    }
    case "signed": {
      const { what: state, ...signature } = answer;
      const signed = { ...nothing, state, signature: { ...signature, recordedBy } };
      if (takenBack === null) return signed;
      return {
        ...signed,
        state: "taken-back",
        takenBack: { ...parseTakenBack(takenBack), recordedBy: takenBackBy },
      };
    }
    default:
      return answer satisfies never;
  }
}
