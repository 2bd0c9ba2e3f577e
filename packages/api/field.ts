import { z } from "zod";
import { isCleanText } from "@goldthread/clinical/note/clean-text.ts";
import { keepsDirection, showsItsLetters } from "@goldthread/clinical/note/hidden-marks.ts";
import { isBlank } from "@goldthread/clinical/note/is-blank.ts";

function plain(max: number) {
  return z
    .string()
    .max(max, `expected at most ${max} characters`)
    .refine(isCleanText, "expected text without control characters and broken characters")
    .refine(keepsDirection, "expected text without direction overrides")
    .refine(showsItsLetters, "expected text without characters that are never shown");
}

/** As a signed note takes it: a name or place that gets in here and not there could never be signed. */
function isOneLine(text: string): boolean {
  return !/[\n\t\u2028\u2029]/.test(text);
}

/** One line of text, trimmed, at least one character. */
export function line(max: number) {
  return plain(max)
    .refine(isOneLine, "expected one line")
    .trim()
    .min(1, { error: "expected at least one character", abort: true })
    .refine((text) => !isBlank(text), "expected at least one character that shows");
}

/** One line of text, trimmed, possibly empty. */
export function optionalLine(max: number) {
  return plain(max).refine(isOneLine, "expected one line").trim();
}

/** Text of several lines, possibly empty. */
export function paragraph(max: number) {
  return plain(max);
}

/** In capital letters it is the same id: what compares it, or takes its turn by it, must not take it for another. */
export const id = z.uuid("expected an id").toLowerCase();
/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date("expected a date as YYYY-MM-DD");
/**
 * The day on which somebody comes to a place or leaves it: a team, a group. A year that nobody at work remembers, or
 * will come to see, is a slip of the hand.
 */
export const placeDay = z.iso
  .date({ error: "expected a date as YYYY-MM-DD", abort: true })
  .refine((text) => text >= "1950-01-01" && text <= "2099-12-31", "expected a day between 1950-01-01 and 2099-12-31");
/** A moment, ISO 8601 in UTC with a trailing Z. */
export const instant = z.iso.datetime("expected a time as YYYY-MM-DDTHH:MM:SSZ");
/** The version of the row that the change was made on: a stale one is refused, nothing is overwritten. */
export const version = z.number().int().positive();
export const passphrase = z
  .string()
  .min(12, "expected at least 12 characters")
  .max(200, "expected at most 200 characters");
export const email = z.email("expected an e-mail address").max(254).toLowerCase();
export const zone = z.string().refine((name) => {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}, "expected an IANA time zone such as America/New_York");
