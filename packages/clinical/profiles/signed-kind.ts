/** What a note is of, as far as who may sign it hangs on that. */
export const signedKinds = [
  "evaluation",
  "crisis",
  "therapy",
  "family",
  "group",
  "medication",
  "care",
  "contact",
] as const;
export type SignedKind = (typeof signedKinds)[number];

export const signedKindTitles: Readonly<Record<SignedKind, string>> = {
  evaluation: "an evaluation with diagnosis",
  crisis: "a crisis note",
  therapy: "a psychotherapy session's progress note",
  family: "a note of a session with a couple or family",
  group: "a group note",
  medication: "a medication note",
  care: "a care or visit note",
  contact: "a note of a contact",
};

/** The facts of a session that say what its note is of. */
export interface KindFacts {
  /** What was agreed: `individual`, `intake`, `crisis`, `group` ... */
  readonly service: string;
  readonly serviceCode: string | null;
  readonly unplanned: string | null;
  /** Null for an ordinary session. */
  readonly contact: string | null;
}

/** By the code where it says more than the service: codes and ranges only. */
const codes: readonly (readonly [RegExp, SignedKind])[] = [
  [/^9079[12]$/, "evaluation"],
  [/^90(?:839|840)$/, "crisis"],
  [/^(?:99\d{3}|90863|96372|H0034|H2010|T1502)$/, "medication"],
  [/^908(?:3[2-8])$/, "therapy"],
  [/^908(?:46|47)$/, "family"],
];

/** A session of which no psychotherapy is coded, of one client, is a visit: care given, seen and reported. */
export function signedKindOf({ service, serviceCode, unplanned, contact }: KindFacts): SignedKind {
  if (contact !== null) return "contact";
  if (service === "group" || service === "multi-family") return "group";
  if (service === "crisis" || unplanned === "crisis") return "crisis";
  if (service === "intake") return "evaluation";
  if (service === "couple" || service === "family") return "family";
  return codes.find(([code]) => code.test(serviceCode ?? ""))?.[1] ?? "care";
}
