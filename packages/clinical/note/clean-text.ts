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
  return withoutHiddenMarks(withoutControls(text).toWellFormed());
}

/** Line ends become `\n`, other control characters go: what no key of a keyboard means, and a program that types may send. */
export function withoutControls(text: string): string {
  return text.replaceAll(/\r\n?|[\u0085\v\f]/g, "\n").replaceAll(controls, "");
}
