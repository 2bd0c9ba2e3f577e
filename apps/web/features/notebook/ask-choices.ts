import type { SettingsContent } from "./book/note-content.ts";
import { yearsWords } from "./kind-words.ts";

const choices = ["never", "1", "2", "3", "5", "6", "7", "10", "15", "20"] as const;
type Choice = (typeof choices)[number];

/** From how many years on the notebook asks about a note. */
export const askOptions = choices.map((value) => ({
  value,
  label: value === "never" ? "Never ask" : yearsWords(Number(value)),
}));

export function askOf({ askAfterYears }: Pick<SettingsContent, "askAfterYears">): Choice {
  return choices.find((choice) => choice === String(askAfterYears)) ?? "never";
}

export function yearsOf(choice: Choice): number | null {
  return choice === "never" ? null : Number(choice);
}
