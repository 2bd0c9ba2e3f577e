import type { OwnConsent } from "../minors/own-consent.ts";
import type { Authorisation } from "./authorisation.ts";
import type { AuthorisationLaw } from "./authorisation-laws/authorisation-law.ts";
import type { Ground, Need } from "./ground.ts";
import type { RecipientClass } from "./recipient-class.ts";
import type { ItemKind, RecordItem } from "./record-item.ts";

/** What may be asked of a record, before anything is decided. Days are `YYYY-MM-DD`. */
export interface DisclosureRequest {
  readonly ground: Ground;
  readonly day: string;
  readonly purpose: string;
  readonly recipient: Recipient;
  readonly kinds: readonly ItemKind[];
  readonly from: string | null;
  readonly to: string | null;
  /** By a need's id: what was answered; a scan's or an authorisation's id where one was asked for. */
  readonly answers: Readonly<Record<string, string | undefined>>;
  /** The authorisation that was chosen, whatever it is good for. */
  readonly authorisation: Authorisation | null;
  readonly isMinor: boolean;
  /** Whoever asks in the client's place, of those who act for them today; null where the client asks. */
  readonly representative: { readonly name: string } | null;
  /** Care that a minor consented to alone: of that they decide themselves. */
  readonly ownConsents: readonly OwnConsent[];
  /** The states' laws that an authorisation of this record has to meet. */
  readonly laws?: readonly AuthorisationLaw[];
  /** A legal hold stands on the record. */
  readonly isHeld?: boolean;
  /** Other adults who have agreed, by their clients' ids: each with an authorisation of their own that holds today. */
  readonly agreed: readonly string[];
  /** Items that whoever releases leaves out, or puts back after a rule asked for a redaction. */
  readonly leftOut: readonly string[];
  /** What the order names goes as it stands, other people in it too; only where the ground has that. */
  readonly goesWhole: boolean;
}

export interface Recipient {
  readonly name: string;
  readonly address: string;
  /** Who they are to HIPAA: decides what they may do with substance-use records. */
  readonly standing: "client" | "covered" | "part2-programme" | "court" | "other";
  /** What they are to the client's care, for a consent that names a class; null for none of these. */
  readonly class: RecipientClass | null;
  /** They pass substance-use records on to members of their own: an exchange of records, a network. */
  readonly isIntermediary?: boolean;
}

/** A minor who asks for themselves of what they consented to alone. */
export function isMinorForThemself({ isMinor, representative, ownConsents, answers }: DisclosureRequest): boolean {
  return isMinor && representative === null && ownConsents.length > 0 && answers["acts-for"] === "self";
}

/** Somebody has said that the order names what goes as it stands, on a ground that has such an order. */
export function isWholeByOrder({ ground, goesWhole }: DisclosureRequest): boolean {
  return goesWhole && ground.othersInText.mayStayWhole;
}

/** What still has to be on file, each with why; empty where the ground has all it needs. */
export function missingNeeds(request: DisclosureRequest, items: readonly RecordItem[]): readonly Need[] {
  const hasPart2 = items.some(({ isPart2 }) => isPart2);
  return request.ground.needs.filter((need) => {
    if (need.onlyPart2 === true && !hasPart2) return false;
    if (need.onlyMinor === true && (!request.isMinor || isMinorForThemself(request))) return false;
    if (need.answer === "representative") return request.representative === null;
    if (need.answer === "authorisation") return request.authorisation === null;
    if (need.answer === "dates") return request.from === null;
    const answer = answerTo(request, need);
    if (need.answer === "scan") return answer === "" || isNamedBefore(request, need);
    return need.answer === "yes" ? answer !== "yes" : answer === "";
  });
}

/** One paper does not stand for two: a subpoena is not its own assurance. */
function isNamedBefore(request: DisclosureRequest, need: Need): boolean {
  const { needs } = request.ground;
  const before = needs.slice(0, needs.indexOf(need)).filter((one) => one.answer === "scan");
  return before.some((one) => answerTo(request, one) === answerTo(request, need));
}

function answerTo({ answers }: DisclosureRequest, { id }: Need): string {
  return answers[id]?.trim() ?? "";
}
