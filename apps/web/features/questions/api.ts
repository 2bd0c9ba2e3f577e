import { call } from "../../api.ts";
import type { Input } from "../../api-types.ts";

export const openQuestions = (input: Input<"POST /api/questions/open">) => call("POST /api/questions/open", input);
export const answerQuestions = (input: Input<"POST /api/questions/answer">) =>
  call("POST /api/questions/answer", input);
