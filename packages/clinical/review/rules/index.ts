// Written by scripts/generate-docs.ts from the files beside it.
import type { Rule } from "../rule.ts";
import { noteEmpty } from "./note-empty.ts";

/** Every rule, by id. */
// oxfmt-ignore
export const rules: readonly Rule[] = [
  noteEmpty,
];
