import type { Addition, DenialGround } from "./addition.ts";

/** A fact about an addition, by its name. */
export interface AdditionFact {
  readonly name: string;
  readonly words: string;
}

/** How times read where it is shown. */
export interface TimeWords {
  readonly moment: (at: string) => string;
  readonly day: (day: string) => string;
}

export const denialWords: Readonly<Record<DenialGround, string>> = {
  "accurate-and-complete": "The record is accurate and complete",
  "not-ours": "Somebody else made the record, and can still be asked",
  "not-in-record-set": "It is no part of the record that a client may have amended",
  "not-accessible": "It is something that a client has no right to see",
};

/** What an addition is called wherever it stands: on the page, on paper, in the history. */
export function additionTitle(addition: Addition): string {
  switch (addition.kind) {
    case "addendum":
      return addition.shared === null ? "Addendum" : "Addendum to the group’s part";
    case "late-entry":
      return addition.text === "" ? "Why the note came late" : "Late entry";
    case "correction":
      return addition.shared === null ? "Correction" : "Correction of the group’s part";
    case "retraction":
      return "Retraction";
    case "moved":
      return "Moved to the right chart";
    case "carried":
      return "Words carried to the right chart";
    case "attestation":
      return "Attestation";
    case "amendment-request":
      return "Request to amend";
    case "amendment-decision":
      return addition.decision === "accepted" ? "Request to amend accepted" : "Request to amend denied";
    case "disagreement":
      return "The client’s statement of disagreement";
    default:
      return addition satisfies never;
  }
}

/** The words of an addition: its author's, or the client's. */
export function additionText(addition: Addition): string {
  return "text" in addition ? addition.text : "";
}

/** Everything else that it says, in the order in which one reads it. */
export function additionFacts(addition: Addition, { moment, day }: TimeWords): AdditionFact[] {
  return factsOf(addition, { moment, day }).filter(({ words }) => words !== "");
}

function factsOf(addition: Addition, { moment, day }: TimeWords): AdditionFact[] {
  switch (addition.kind) {
    case "addendum":
      return addition.happenedAt === null ? [] : [{ name: "Happened", words: moment(addition.happenedAt) }];
    case "late-entry":
      return [
        { name: "Happened", words: moment(addition.happenedAt) },
        { name: "Written", words: moment(addition.at) },
        { name: "Why late", words: addition.because },
      ];
    case "correction":
      return [
        { name: "Struck", words: addition.passage.text },
        { name: "Instead", words: addition.instead === "" ? "Nothing" : addition.instead },
        { name: "Reason", words: addition.because },
      ];
    case "retraction":
      return [
        { name: "Reason", words: addition.because },
        {
          name: "Copy",
          words: addition.movedTo === null ? "" : `Note ${addition.movedTo.slice(0, 8)} in another chart`,
        },
      ];
    case "moved":
      return [{ name: "Copy", words: `Note ${addition.movedTo.slice(0, 8)} in another chart` }];
    case "carried":
      return [{ name: "Into", words: `Draft ${addition.draftId.slice(0, 8)} in another chart` }];
    case "amendment-request":
      return [
        { name: "Asked by", words: addition.askedBy },
        { name: "Asked on", words: day(addition.askedOn) },
        { name: "Answer due", words: day(addition.dueOn) },
      ];
    case "amendment-decision":
      return [
        { name: "Ground", words: addition.ground === null ? "" : denialWords[addition.ground] },
        { name: "Reason", words: addition.because },
      ];
    default:
      return [];
  }
}
