export * from "./draft-document.ts";
export * from "./draft-text.ts";
export * from "./progress.ts";
export * from "./review-answers.ts";
