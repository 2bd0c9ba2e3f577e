import type { GroupKind } from "../sample-practice.ts";
import type { Pronouns } from "../grammar/voice.ts";
import type { RiskKind } from "../phrases/risk-concerns.ts";

export type StaffKey = "clinician" | "trainee" | "supervisor" | "nurse" | "aide";

export type FamilyId =
  | "panic"
  | "depression"
  | "grief"
  | "alcohol"
  | "trauma"
  | "ocd"
  | "social-anxiety"
  | "pain"
  | "caregiving"
  | "adhd"
  | "postpartum"
  | "bipolar";

/** One invented client: who they are, and what recurs in their life. People are named by relation, never by name. */
export interface ClientStory {
  /** Never changes: ids come from it. */
  readonly key: string;
  readonly name: string;
  readonly preferredName: string | null;
  readonly aliases: readonly string[];
  readonly pronouns: Pronouns;
  readonly age: number;
  /** "MM-DD" */
  readonly birthday: string;
  readonly family: FamilyId;
  readonly seenBy: "clinician" | "supervisor" | "trainee";
  /** Saw another clinician first, until so many weeks ago. */
  readonly before?: { readonly seenBy: "clinician" | "supervisor" | "trainee"; readonly untilWeek: number };
  /** Sees the nurse about medication as well. */
  readonly nurse?: boolean;
  /** The aide goes along between sessions, for this (a noun phrase). */
  readonly aide?: string;
  /** Weeks ago; 0 is still in care. */
  readonly weeks: readonly [from: number, to: number];
  readonly life: {
    readonly work: string;
    readonly ally: string;
    readonly strain: string;
    readonly home: string;
    readonly place: string;
    /** A gerund or a noun. */
    readonly hobby: string;
    readonly prescriber: string;
  };
  /** Sets what the family of problems would otherwise choose at random (see `Family.details`). */
  readonly details?: Readonly<Record<string, string>>;
  readonly medicine?: { readonly name: string; readonly doses: readonly string[] };
  /** What keeps this client going; noun phrases. */
  readonly protects: readonly string[];
  /** Turns in this client's life, in order; each is told once. */
  readonly events: readonly string[];
  readonly risks?: readonly {
    readonly kind: RiskKind;
    readonly openedWeek: number;
    readonly closedWeek: number | null;
  }[];
  readonly groups?: readonly { readonly group: GroupKind; readonly from: number; readonly to: number }[];
}
