import { dayShort, dayWords, momentWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import type { Tone } from "../../ui/tag.tsx";
import type { DocumentToSign } from "./api.ts";

type Document = Omit<DocumentToSign, "clientId" | "template" | "began" | "contact">;

export const stateWords: Readonly<Record<Document["state"], { readonly words: string; readonly tone: Tone }>> = {
  waits: { words: "Not signed yet", tone: "warn" },
  signed: { words: "Signed", tone: "done" },
  declined: { words: "Declined", tone: "hint" },
  withdrawn: { words: "Asked no longer", tone: "plain" },
  "taken-back": { words: "Taken back", tone: "late" },
};

const where = { view: "in their own view", screen: "on the screen", paper: "on paper" } as const;

/** One line under the title: the last thing that happened, by whom and when. */
export function documentInShort(document: Document, zone: string): string {
  const { askedAt, askedBy, signature, declined, withdrawn, takenBack } = document;
  const day = (at: string) => dayShort(zonedTime(at, zone).day);
  if (takenBack !== null) return `Taken back ${dayShort(takenBack.on)} by ${named(takenBack)}`;
  if (signature !== null) return `${dayShort(signature.on)}, ${named(signature)}, ${where[signature.how]}`;
  if (declined !== null) return `Declined ${day(declined.at)} by ${named(declined)}`;
  if (withdrawn !== null) return `Withdrawn ${day(withdrawn.at)} by ${withdrawn.by}`;
  return `Asked ${day(askedAt)} by ${askedBy}`;
}

export type Facts = readonly (readonly [name: string, words: string])[];

/** Everything that happened to it, in its order. */
export function documentFacts(document: Document, zone: string): Facts {
  const { askedAt, askedBy, signature, declined, withdrawn, takenBack } = document;
  const moment = (at: string) => momentWords(at, zone);
  const noted = (by: string | null, at: string) => (by === null ? "" : `, put down by ${by} on ${moment(at)}`);
  return [
    ["Asked", `${moment(askedAt)}, by ${askedBy}`],
    [
      "Signed",
      signature === null
        ? ""
        : `${signature.how === "view" ? moment(signature.at) : dayWords(signature.on)}, by ${named(signature)}, ${where[signature.how]}${noted(signature.recordedBy, signature.at)}`,
    ],
    [
      "Declined",
      declined === null
        ? ""
        : `${moment(declined.at)}, by ${named(declined)}${noted(declined.recordedBy, declined.at)}`,
    ],
    ["In their words", declined?.words ?? ""],
    ["Withdrawn", withdrawn === null ? "" : `${moment(withdrawn.at)}, by ${withdrawn.by}: ${withdrawn.reason}`],
    [
      "Taken back",
      takenBack === null
        ? ""
        : `${dayWords(takenBack.on)}, by ${named(takenBack)}${noted(takenBack.recordedBy, takenBack.at)}`,
    ],
    ["Because", takenBack?.because ?? ""],
  ];
}

function named({ name, relation }: { readonly name: string; readonly relation: string }): string {
  return relation === "" ? name : `${name} (${relation})`;
}

/** Which wording the words began with: whoever asked may have changed every one of them. */
export function beganWords({ with: what, version }: DocumentToSign["began"]): string {
  const numbered = version === null ? "" : `, version ${version}`;
  return {
    sample: `Begun with the sample wording${numbered}`,
    practice: `Begun with your practice’s own${numbered}`,
    group: "The group’s own agreement",
    nothing: "",
  }[what];
}
