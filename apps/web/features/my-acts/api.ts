import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api.ts";
import type { Input, Output } from "../../api-types.ts";

export type MyToDo = Output<"GET /api/my/to-do">;
export type WithheldFromMe = MyToDo["withheld"][number];
export type HomeworkToAnswer = MyToDo["homework"][number];

/** Under the key of the view, so that a sign-out forgets it. */
export const toDoQuery = queryOptions({ queryKey: ["my", "to-do"], queryFn: () => call("GET /api/my/to-do", {}) });

export const askForReview = (input: Input<"POST /api/my/withheld/:withholdingId/review-request">) =>
  call("POST /api/my/withheld/:withholdingId/review-request", input);
export const answerMeasure = (input: Input<"POST /api/my/measures/:linkId/answers">) =>
  call("POST /api/my/measures/:linkId/answers", input);
export const answerHomework = (input: Input<"PUT /api/my/homework/:homeworkId/answer">) =>
  call("PUT /api/my/homework/:homeworkId/answer", input);
export const signPlan = (input: Input<"POST /api/my/plan/signature">) => call("POST /api/my/plan/signature", input);
export const askToAmend = (input: Input<"POST /api/my/notes/:noteId/amendment-requests">) =>
  call("POST /api/my/notes/:noteId/amendment-requests", input);
export const disagree = (input: Input<"POST /api/my/amendment-requests/:requestId/disagreement">) =>
  call("POST /api/my/amendment-requests/:requestId/disagreement", input);
