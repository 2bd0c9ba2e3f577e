import { parseNoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import { review as reviewNote } from "@goldthread/clinical/review/review.ts";
import { exitCode, type Command } from "../command.ts";
import { answerLines } from "../json-lines/answer-lines.ts";

export const review: Command = {
  name: "review",
  summary: "Review notes: JSON Lines in, findings out",
  positionals: [],
  options: {},
  run: async (_args, io) => {
    await answerLines(io, (value) => ({ findings: reviewNote(parseNoteToReview(value)) }));
    return exitCode.done;
  },
};
