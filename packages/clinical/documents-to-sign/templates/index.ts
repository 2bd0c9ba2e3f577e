import type { DocumentTemplate } from "../document-template.ts";
import { consentToTreatment } from "./consent-to-treatment.ts";
import { groupAgreement } from "./group-agreement.ts";
import { jointSessionRecord } from "./joint-session-record.ts";
import { practicePolicies } from "./practice-policies.ts";
import { telehealthConsent } from "./telehealth-consent.ts";

/** Every template, in the order in which they are offered. */
export const documentTemplates: readonly DocumentTemplate[] = [
  consentToTreatment,
  practicePolicies,
  telehealthConsent,
  groupAgreement,
  jointSessionRecord,
];

export function documentTemplateOf(id: string): DocumentTemplate | undefined {
  return documentTemplates.find((template) => template.id === id);
}
