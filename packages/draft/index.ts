export * from "./draft-document.ts";
export * from "./draft-text.ts";
