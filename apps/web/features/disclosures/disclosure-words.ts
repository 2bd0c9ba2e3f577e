import { groundOf } from "@goldthread/clinical/disclosure/grounds/index.ts";
import {
  type RecipientClass,
  recipientClasses,
  recipientClassWords,
} from "@goldthread/clinical/disclosure/recipient-class.ts";
import type { ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import type { Option } from "../../ui/select.tsx";

/** Kinds that a packet can hold so far, as a person calls them. */
export const kindOptions: readonly Option<ItemKind>[] = [
  { value: "progress-note", label: "Individual notes" },
  { value: "group-note", label: "Group notes" },
  { value: "contact-note", label: "Notes of calls and other contacts" },
  { value: "summary", label: "Summaries" },
  { value: "treatment-plan", label: "Treatment plan" },
  { value: "diagnosis", label: "Diagnoses" },
  { value: "measure", label: "Measures" },
  { value: "document", label: "Scans and letters" },
  { value: "signed-document", label: "Signed consents and agreements" },
];

/** As a consent names them, and as a release says of its recipient. */
export const classOptions: readonly Option<RecipientClass>[] = recipientClasses.map((value) => ({
  value,
  label: recipientClassWords[value],
}));

export function kindWords(kind: string): string {
  return kindOptions.find(({ value }) => value === kind)?.label ?? kind;
}

export function groundWords(id: string): string {
  return groundOf(id)?.title ?? id;
}

type Verdict = "goes" | "stays" | "redacted";

/** A rule's source in one line, with whether anybody has held it against the law's own text. */
export function sourceWords({ cite, read }: { readonly cite: string; readonly read: string | null }): string {
  return read === null ? `${cite} (not verified)` : cite;
}

/** How many go, stay and go with words taken out: said before the list, and to a screen reader. */
export function countWords(decisions: readonly { readonly verdict: Verdict }[]): string {
  const count = (verdict: Verdict) => decisions.filter((one) => one.verdict === verdict).length;
  const [goes, redacted, stays] = [count("goes"), count("redacted"), count("stays")];
  return `${goes + redacted} of ${decisions.length} would go${redacted === 0 ? "" : `, ${redacted} of them with words taken out`}; ${stays} would stay.`;
}
