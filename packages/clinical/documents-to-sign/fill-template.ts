import type { DocumentTemplate } from "./document-template.ts";

const blank = /\{[\w ]{1,40}\}/gu;

/** The template's text with what is known filled in; other blanks stay for a person to fill. */
export function fillTemplate({ text }: Pick<DocumentTemplate, "text">, known: { readonly practice: string }): string {
  return text.replaceAll("{practice}", () => known.practice);
}

/** The blanks that nobody has filled, each once, in their order. */
export function blanksIn(text: string): readonly string[] {
  return [...new Set(text.match(blank) ?? [])];
}
