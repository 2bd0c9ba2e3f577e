import { actsAs, actsAsWords, type ActsAs } from "@goldthread/clinical/contact/acts-as.ts";
import type { ClientContact } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";

export const toldOptions = [
  { value: "nothing", label: "Nothing" },
  { value: "appointments", label: "Appointments only" },
  { value: "all", label: "All that concerns the client" },
] as const;

/** What somebody may be told, and on what that rests. */
export function toldWords({
  mayBeTold,
  consentBasis,
  consentOn,
}: Pick<ClientContact, "mayBeTold" | "consentBasis" | "consentOn">): string {
  if (mayBeTold === "nothing") return "May be told nothing, not even that the client is treated here";
  const what = mayBeTold === "all" ? "May be told all" : "May be told of appointments only";
  return `${what}: ${consentBasis}${consentOn === null ? "" : `, ${dayWords(consentOn)}`}`;
}

export function reachWords({ phone, email }: Pick<ClientContact, "phone" | "email">): string {
  return [phone, email].filter((part) => part !== "").join(" · ");
}

export const actingOptions: readonly { readonly value: ActsAs | ""; readonly label: string }[] = [
  { value: "", label: "No" },
  ...actsAs.map((value) => ({ value, label: actsAsWords[value] })),
];

type Acting = Pick<ClientContact, "actsAs" | "actsFrom" | "actsUntil" | "actsToday" | "paperSeen" | "guardian">;

/** By which right somebody acts for the client, and on what paper; null where nobody said so. */
export function actingWords(person: Acting, today: string): string | null {
  const { actsAs: right, paperSeen, guardian } = person;
  if (right === null) return guardian ? "Guardian, by no paper that was seen: acts for nobody yet" : null;
  return `${standingWords(person, today)}. ${actsAsWords[right]}: ${paperSeen}`;
}

/** A right that has not begun, is over, or was a parent's until the client came of age is not said to hold. */
function standingWords({ actsFrom, actsUntil, actsToday }: Acting, today: string): string {
  const from = actsFrom === null ? "" : ` from ${dayWords(actsFrom)}`;
  const until = actsUntil === null ? "" : ` until ${dayWords(actsUntil)}`;
  if (actsToday) return `Acts for the client${from}${until}`;
  if (actsFrom !== null && actsFrom > today) return `Will act for the client${from}${until}`;
  if (actsUntil !== null && actsUntil < today) return `Acted for the client${from}${until}`;
  return "Does not act for the client, who is no minor by the birth date here";
}

/** What happens when somebody is no contact any more. */
export function endingWords({ actsAs: right }: Pick<ClientContact, "actsAs">): readonly string[] {
  return [
    "From today on they are told nothing.",
    ...(right === null
      ? []
      : [
          "They act for the client no longer: they sign nothing in the client’s place, and their view of the record closes.",
        ]),
    "It cannot be undone. Should they come back, add them anew.",
  ];
}
