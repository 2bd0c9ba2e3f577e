import { itemKindWords } from "@goldthread/clinical/disclosure/item-kind-words.ts";
import { groundOf } from "@goldthread/clinical/disclosure/grounds/index.ts";
import {
  type RecipientClass,
  recipientClasses,
  recipientClassWords,
} from "@goldthread/clinical/disclosure/recipient-class.ts";
import { type ItemKind, itemKinds, leavingKinds } from "@goldthread/clinical/disclosure/record-item.ts";
import type { Option } from "../../ui/select.tsx";

/** Every kind that can leave a record, as a person calls it. */
export const kindOptions: readonly Option<ItemKind>[] = leavingKinds.map((value) => ({
  value,
  label: itemKindWords[value],
}));

/** As a consent names them, and as a release says of its recipient. */
export const classOptions: readonly Option<RecipientClass>[] = recipientClasses.map((value) => ({
  value,
  label: recipientClassWords[value],
}));

export function kindWords(kind: string): string {
  return itemKinds.flatMap((one) => (one === kind ? [itemKindWords[one]] : []))[0] ?? kind;
}

export function groundWords(id: string): string {
  return groundOf(id)?.title ?? id;
}

/** Inside a sentence; the rest keeps its capitals: "CFR". */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
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
