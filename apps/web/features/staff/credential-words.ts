import { dayWords } from "../../time/words.ts";
import type { Tone } from "../../ui/tag.tsx";
import type { Credential } from "./api.ts";

/** "Ends in 20 days", "Ended yesterday"; null where there is nothing to say. */
export function standingWords({
  standing,
  daysLeft,
}: Pick<Credential, "standing" | "daysLeft">): { readonly tone: Tone; readonly words: string } | null {
  if (standing === "valid" || daysLeft === null) return null;
  if (standing === "ended")
    return { tone: "late", words: daysLeft === -1 ? "Ended yesterday" : `Ended ${-daysLeft} days ago` };
  if (daysLeft === 0) return { tone: "warn", words: "Ends today" };
  return { tone: "warn", words: daysLeft === 1 ? "Ends tomorrow" : `Ends in ${daysLeft} days` };
}

/** "Number LCSW-0042, State board, until 1 May 2027" */
export function credentialFacts({
  number,
  issuer,
  expiresOn,
}: Pick<Credential, "number" | "issuer" | "expiresOn">): string {
  return [number === "" ? "" : `Number ${number}`, issuer, expiresOn === null ? "" : `until ${dayWords(expiresOn)}`]
    .filter((part) => part !== "")
    .join(", ");
}
