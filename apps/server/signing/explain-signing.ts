import { Refusal } from "../errors.ts";
import { SignRefusal } from "./sign-refusal.ts";

/** Why nothing was signed, as the API says it. */
export function explainSigning(error: unknown): never {
  if (!(error instanceof SignRefusal)) throw error;
  const saved = error.saved.map(({ draftId, content }) => ({
    draftId,
    elements: content.elements.map(({ element, key, text }) => ({ element, key, text })),
  }));
  const { fields, findings } = error;
  throw new Refusal(error.code, {
    fields,
    ...(saved.length > 0 ? { saved } : {}),
    ...(findings.length > 0 ? { findings } : {}),
  });
}
