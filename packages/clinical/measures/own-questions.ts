import type { AnswerOption, Licence } from "./measure.ts";

export const ownLicence: Licence = {
  state: "embed",
  source: { cite: "Written for Goldthread, under its own licence", url: null, read: "2026-11-22" },
  notice: "Goldthread's own questions. Not a validated instrument.",
};

export const notAtAllToFully: readonly AnswerOption[] = Array.from({ length: 11 }, (_, value) => ({
  value,
  words: value === 0 ? "Not at all" : value === 10 ? "Fully" : "",
}));
