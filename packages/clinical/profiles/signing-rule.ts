import { signedKindTitles, type SignedKind } from "./signed-kind.ts";
import { signerStanding, signerWords, type SignerClass } from "./signer-class.ts";
import type { StaffCredentials } from "./staff-credentials.ts";
import type { Cited, Profile } from "./profile.ts";

/** Whose signature makes a note of one kind whole. Whoever is in neither list does not sign it as author. */
export interface SigningRule {
  readonly alone: readonly SignerClass[];
  /** As author, with the co-signature of one of `coSigners`. */
  readonly coSigned: readonly SignerClass[];
  readonly coSigners: readonly SignerClass[];
}

export type SigningRules = Readonly<Record<SignedKind, Cited<SigningRule>>>;

/** Who signs the shared part of a group session before the notes that carry it are complete. */
export type SharedPartSigners = "one-facilitator" | "every-facilitator";

export interface SigningVerdict {
  readonly kind: SignedKind;
  readonly may: "alone" | "co-signed" | "no" | "expired";
  /** What is needed, in plain words; empty where nothing is. */
  readonly needs: string;
  /** The rule's source, with whether anybody has checked it. */
  readonly cite: string;
  readonly status: "verified" | "unverified";
}

/** Whether this person may sign a note of this kind as its author under this profile, and what is needed where not. */
export function judgeSigner(profile: Profile, kind: SignedKind, person: StaffCredentials): SigningVerdict {
  const { value: rule, source } = profile.signing[kind];
  const about = { kind, cite: source.cite, status: source.fact?.status ?? "unverified" } as const;
  const { classes, isExpired } = signerStanding(person);
  if (isExpired) return { ...about, may: "expired", needs: "A licence that is valid today: yours has ended." };
  if (classes.some((one) => rule.alone.includes(one))) return { ...about, may: "alone", needs: "" };
  if (classes.some((one) => rule.coSigned.includes(one)) && isSupervised(person)) {
    const needs = `It is complete once ${signerWords(rule.coSigners)} who supervises you has co-signed it.`;
    return { ...about, may: "co-signed", needs };
  }
  return { ...about, may: "no", needs: needsOf(kind, rule) };
}

/** Only a trainee's notes go to a supervisor. */
function isSupervised({ roles }: StaffCredentials): boolean {
  return roles.includes("trainee") && !roles.includes("clinician") && !roles.includes("supervisor");
}

function needsOf(kind: SignedKind, { alone, coSigned }: SigningRule): string {
  const who = `For ${signedKindTitles[kind]}: ${signerWords(alone)}`;
  return coSigned.length === 0 ? `${who}.` : `${who}; or a trainee whose supervisor co-signs.`;
}

/** Whether this person's co-signature makes a trainee's note of this kind whole. */
export function judgeCoSigner(profile: Profile, kind: SignedKind, person: StaffCredentials): SigningVerdict {
  const { value: rule, source } = profile.signing[kind];
  const about = { kind, cite: source.cite, status: source.fact?.status ?? "unverified" } as const;
  const { classes, isExpired } = signerStanding(person);
  if (isExpired) return { ...about, may: "expired", needs: "A licence that is valid today: yours has ended." };
  if (classes.some((one) => rule.coSigners.includes(one))) return { ...about, may: "alone", needs: "" };
  return { ...about, may: "no", needs: `The co-signature of ${signerWords(rule.coSigners)}.` };
}
