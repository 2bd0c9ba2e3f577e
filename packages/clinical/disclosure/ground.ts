import type { Source } from "../review/finding.ts";
import type { ItemKind } from "./record-item.ts";

/**
 * What has to be on file before anything goes on a ground: a question to whoever releases, asked in these words. What a
 * `yes` stands for is theirs to answer for; it is kept with the disclosure.
 */
export interface Need {
  readonly id: string;
  readonly asks: string;
  /** `dates`: the first day of what was asked for, which the form asks for on every ground. */
  readonly answer: "yes" | "text" | "dates" | "scan" | "authorisation" | "representative";
  /** Why nothing goes without it. */
  readonly missing: string;
  readonly source: Source;
  /** Only where the record holds a substance-use programme's items. */
  readonly onlyPart2?: boolean;
  /** Only where the client is a minor, and so somebody else asks in their place. */
  readonly onlyMinor?: boolean;
}

/** What lets the records of a substance-use programme go on this ground. */
export type Part2Way = "to-the-client" | "with-consent" | "with-order-and-mandate" | "report-of-child-abuse" | "never";

/** A reason in law for something to leave the record: one file each. Settings and citations, not advice. */
export interface Ground {
  readonly id: string;
  readonly title: string;
  /** Plain words for whoever chooses. */
  readonly when: string;
  readonly source: Source;
  readonly needs: readonly Need[];
  /** No more may go than serves the purpose; else what was asked, agreed or ordered. */
  readonly onlyLeast: boolean;
  /** The kinds proposed at first; whoever releases may ask for more or fewer. */
  readonly proposes: readonly ItemKind[];
  readonly part2: Part2Way;
  /** Whether other adults whose session it was have to agree first. */
  readonly othersAgree: boolean;
  /**
   * Other people in the words of what goes: taken out unless somebody leaves them in. Why that is where the ground begins, and
   * whether whoever releases may say instead that all of it is named and goes as it stands.
   */
  readonly othersInText: { readonly because: string; readonly mayStayWhole: boolean };
  /**
   * Whether a legal hold is said with it: to a court and to whoever has it subpoenaed, and to whoever goes on keeping the
   * record. To others it is nobody's business that somebody sues.
   */
  readonly holdTravels: boolean;
  /** Whether the accounting that the law asks for lists it (45 CFR 164.528); the register holds every one. */
  readonly isAccounted: boolean;
}

export function defineGround(ground: Ground): Ground {
  return Object.freeze(ground);
}
