import type { RecordRequest } from "./api.ts";

export const requestKindWords: Readonly<Record<RecordRequest["kind"], string>> = {
  access: "Wants the record",
  accounting: "Wants to know what was disclosed",
  "intermediary-list": "Wants to know to whom an intermediary passed records on",
  release: "Wants records released",
};

export const outcomeWords: Readonly<Record<NonNullable<RecordRequest["answer"]>["outcome"], string>> = {
  given: "Given",
  "given-in-part": "Given in part",
  refused: "Refused",
  withdrawn: "Withdrawn by whoever asked",
};
