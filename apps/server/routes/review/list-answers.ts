import { listReviewAnswers as endpoint } from "@goldthread/api/nouns/review.ts";
import { rules } from "@goldthread/clinical/review/rules/index.ts";
import * as answers from "@goldthread/store/queries/review-answer.ts";
import { defineRoute } from "../../route.ts";

const pageSize = 50;

export const listReviewAnswers = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "answers to findings listed" },
  async run({ input: { before }, tx }) {
    const rows = await answers.listReviewAnswers(tx, { before: before ?? null, limit: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    return {
      answers: page.map((row) => ({ ...row, title: rules.find(({ id }) => id === row.rule)?.title ?? row.rule })),
      next: rows.length > pageSize ? (page.at(-1)?.at ?? null) : null,
    };
  },
});
