import type { Source } from "../review/finding.ts";
import type { Modality } from "../note/note-body.ts";
import type { SharedPartSigners, SigningRules } from "./signing-rule.ts";

/** A fact of a payer's or a regulator's, with where it comes from. Unchecked facts are shown as such. */
export interface Cited<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** What must be found in the words or the facts of a note, by the reviewer's labels. */
export interface Requirements {
  readonly individual: readonly string[];
  readonly group: readonly string[];
}

/** Place of service and modifiers of a contact. */
export interface ServicePlace {
  readonly placeOfService: string;
  readonly modifiers: readonly string[];
}

/**
 * The rules of a payer or a regulator as dated, cited data: one file each. They are settings, not advice; a practice
 * chooses one and answers for it.
 */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** From this day on, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly requires: Cited<Requirements>;
  /** Most members of a group session; null where there is no cap. */
  readonly groupCap: Cited<number | null>;
  /** Hours from the end of the session until the note is due. */
  readonly dueHours: Cited<number>;
  readonly crisisDueHours: Cited<number>;
  /** Whether a trainee's note needs a co-signature before it may be billed. */
  readonly traineesAreCoSigned: Cited<boolean>;
  /** By kind of note and credential: who signs it as author, alone or with whose co-signature. */
  readonly signing: SigningRules;
  /** Whose signatures the shared part of a group session needs before the notes that carry it are complete. */
  readonly sharedPart: Cited<SharedPartSigners>;
  readonly places: Cited<Readonly<Record<Modality, ServicePlace>>>;
  /** Substance-use records under 42 CFR Part 2. */
  readonly isPart2: boolean;
}

export function defineProfile(profile: Profile): Profile {
  return Object.freeze(profile);
}
