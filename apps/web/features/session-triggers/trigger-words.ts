import { codeTriggers, triggerWords } from "@goldthread/clinical/session/code-triggers.ts";
import type { TriggersPart } from "./api.ts";

export const triggerOptions = codeTriggers.map((value) => ({ value, label: triggerWords[value] }));

/** What is said of a part in one line, whether anything is recorded or not. */
export function triggersLine({ triggers, words }: Pick<TriggersPart, "triggers" | "words">): string {
  if (triggers.length === 0) return "Nothing recorded that made it harder";
  const said = codeTriggers.filter((one) => triggers.includes(one)).map((one) => triggerWords[one]);
  return `${said.join(" · ")}${words === "" ? "" : ` (${words})`}`;
}

/** A word for each, where a line is all the room there is. */
const inShort: Readonly<Record<TriggersPart["triggers"][number], string>> = {
  communication: "communication",
  caregiver: "caregiver",
  "reported-event": "reported event",
  "other-means": "other means",
};

export function triggersInShort({ triggers }: Pick<TriggersPart, "triggers">): string {
  return codeTriggers
    .filter((one) => triggers.includes(one))
    .map((one) => inShort[one])
    .join(", ");
}

/** The code that the facts call for: `90834 + 90785`. */
export function suggestedLine({ code, addOns }: Pick<TriggersPart, "code" | "addOns">): string {
  if (code === null) return "No code fits";
  return [code, ...addOns.map(({ code: addOn, units }) => (units === 1 ? addOn : `${addOn} x ${units}`))].join(" + ");
}
