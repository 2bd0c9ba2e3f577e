import type { CheckedSource } from "../../minors/minor-consent-rule.ts";
import type { Authorisation } from "../authorisation.ts";

/** Something that a state asks of an authorisation beside what federal law does: looked for on the form by a person. */
export interface LawElement {
  /** The state's id and the element: never used for another one. */
  readonly id: string;
  /** As whoever puts the form on file ticks it. */
  readonly asks: string;
  /** What is wrong where it is not there. */
  readonly says: string;
  readonly source: CheckedSource;
  /** What a form made here says where it is not met by itself; the law's own statements hold the rest. */
  readonly statement?: string;
  /** Whether it is there without being ticked, by what else the form says; never, where this is left out. */
  readonly isMet?: (given: Pick<Authorisation, "signedOn" | "expiresOn" | "discloser" | "recipient">) => boolean;
}

/** What a state asks of every authorisation from a day on: settings and citations, not advice. One file each. */
export interface AuthorisationLaw {
  readonly id: string;
  readonly title: string;
  /** As the rules of keeping call the place. */
  readonly jurisdiction: string;
  /** Of forms signed from this day on, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly elements: readonly LawElement[];
  /** What a form printed here says of it, to whoever signs; each paragraph in plain words. */
  readonly statements: readonly string[];
  /** The least size of its type, in points; null where the state names none. */
  readonly typePoints: number | null;
}

export function defineAuthorisationLaw(law: AuthorisationLaw): AuthorisationLaw {
  return Object.freeze(law);
}
