import { parseNoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import { review as reviewNote } from "@goldthread/clinical/review/review.ts";
import { exitCode, type Command } from "../command.ts";
import { answerLines } from "../json-lines/answer-lines.ts";
import { openSpeller } from "../spelling/open-speller.ts";

export const review: Command = {
  name: "review",
  summary: "Review notes: JSON Lines in, findings out",
  positionals: [],
  options: {
    spelling: { type: "boolean", summary: "look at spelling and grammar too (English; slower)" },
  },
  run: async ({ values }, io) => {
    const spell = values["spelling"] === true ? await openSpeller() : null;
    await answerLines(io, async (value) => {
      const note = parseNoteToReview(value);
      const findings = reviewNote(note);
      return { findings: spell === null ? findings : [...findings, ...(await spell(note))] };
    });
    return exitCode.done;
  },
};
