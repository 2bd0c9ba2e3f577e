import type { SamplePractice, SampleSession } from "../sample-practice.ts";

/** A text of the sample with whom it is about (null for a shared part). */
export interface ToldText {
  readonly clientId: string | null;
  readonly text: string;
}

/** Everything a person would read in a session's notes. */
export function textsOf({ clientId, note, shared, rows }: SampleSession): readonly ToldText[] {
  return [
    ...(note?.elements ?? []).map(({ text }) => ({ clientId, text })),
    ...(shared?.elements ?? []).map(({ text }) => ({ clientId: null, text })),
    ...rows.map((row) => ({ clientId: row.clientId, text: row.text })),
  ];
}

export function allTexts({ sessions }: SamplePractice): readonly ToldText[] {
  return sessions.flatMap(textsOf);
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

export function sentencesOf(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== "");
}
