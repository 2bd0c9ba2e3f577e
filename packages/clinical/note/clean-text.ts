import { withoutHiddenMarks } from "./hidden-marks.ts";

// Everything of category Cc but line feed and tab: such a character hides words or breaks a printer.
const controls = /[^\P{Cc}\n\t]/gu;

/** Whether a text may enter the record: well-formed UTF-16, no control characters but line feed and tab. */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && text.search(controls) === -1;
}

/**
 * What is pasted, made fit for the record: line ends become `\n`, other control characters go, and what hides words or turns
 * them. No word is touched.
 */
export function cleanText(text: string): string {
  const plain = text
    .replaceAll(/\r\n?|[\u0085\v\f]/g, "\n")
    .replaceAll(controls, "")
    .toWellFormed();
  return withoutHiddenMarks(plain);
}
