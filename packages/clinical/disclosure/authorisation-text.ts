import { dayInWords } from "../plan/day-in-words.ts";
import type { AuthorisationLaw } from "./authorisation-laws/authorisation-law.ts";
import type { Authorisation } from "./authorisation.ts";
import { itemKindWords } from "./item-kind-words.ts";
import { recipientClassWords } from "./recipient-class.ts";

/** What stands on the form, whoever signs it. */
export type AuthorisationForm = Pick<
  Authorisation,
  | "form"
  | "describes"
  | "kinds"
  | "from"
  | "to"
  | "discloser"
  | "recipient"
  | "recipientClasses"
  | "purpose"
  | "expiresOn"
  | "expiresWhen"
  | "intermediary"
>;

interface Said {
  readonly practice: string;
  readonly laws: readonly AuthorisationLaw[];
  /** On which it is printed or signed. */
  readonly day: string;
}

export function authorisationTitle({ form }: Pick<AuthorisationForm, "form">): string {
  return form === "part2" ? "Consent to release records" : "Authorisation to release records";
}

/** What may go, from whom to whom, for what and until when. */
export function authorisationFacts(given: AuthorisationForm): readonly (readonly [name: string, words: string])[] {
  const { describes, kinds, from, to, discloser, recipient, recipientClasses, purpose, expiresOn, expiresWhen } = given;
  const classes = recipientClasses.map((one) => recipientClassWords[one]);
  const days = [from === null ? "" : `from ${dayInWords(from)}`, to === null ? "" : `to ${dayInWords(to)}`];
  const ends = [
    expiresOn === null ? "" : `On ${dayInWords(expiresOn)}`,
    expiresWhen === "" ? "" : `When: ${expiresWhen}`,
  ];
  return [
    ["May be released", kinds.map((kind) => itemKindWords[kind]).join("; ")],
    ["That is", [describes, ...days].filter((one) => one !== "").join(", ")],
    ["By", discloser],
    ["To", [recipient, ...classes].join("; ")],
    ...(given.intermediary === null ? [] : [["Who passes it on to", membersOf(given.intermediary)] as const]),
    ["For", purpose],
    ["Ends", ends.filter((one) => one !== "").join("; ")],
  ];
}

function membersOf({ members, areNamed }: NonNullable<Authorisation["intermediary"]>): string {
  return areNamed ? members : `${members}: of these, only those who treat me`;
}

/** In the words of whoever signs, all that the law and the state have said to them. */
export function authorisationStatements(given: AuthorisationForm, { practice, laws, day }: Said): readonly string[] {
  const { form, recipient, intermediary } = given;
  const asSigned = { ...given, signedOn: day };
  return [
    `I agree that ${practice} releases what is named above. It covers no private notes of a clinician.`,
    `I may take this back at any time, in writing to ${practice}. What was released until then cannot be called back.`,
    "My treatment, its payment and what I am insured for do not depend on whether I sign this.",
    "Whoever receives these records may pass them on, and the law that protects them here may then protect them no longer.",
    ...(form === "part2"
      ? [
          "They are records of treatment for substance use. Without my consent, or a court’s order under 42 CFR Part 2, nobody may use them in a proceeding against me, whoever holds them.",
        ]
      : []),
    ...(intermediary === null || intermediary.areNamed
      ? []
      : [
          `I understand that ${recipient} passes these records on. I may ask it in writing to whom it did so in the last three years, and it has to tell me within 30 days.`,
        ]),
    ...laws.flatMap((law) => law.statements),
    ...laws
      .flatMap(({ elements }) => elements.filter((one) => one.isMet?.(asSigned) === false))
      .flatMap(({ statement }) => statement ?? []),
    "My signature below is for this alone.",
  ];
}

/** The exact words that somebody reads on a screen and signs: one text, so that it can be kept and held against its digest. */
export function authorisationText(given: AuthorisationForm, { client, ...said }: Said & { readonly client: string }) {
  const facts = [["Client", client] as const, ...authorisationFacts(given)];
  return [facts.map(([name, words]) => `${name}: ${words}`).join("\n"), ...authorisationStatements(given, said)].join(
    "\n\n",
  );
}

/** What a state asks beside and a text made here has by itself: its statements, its size, and a signature for nothing else. */
export function foundByItself(laws: readonly AuthorisationLaw[]): readonly string[] {
  return laws.flatMap(({ elements }) =>
    elements
      .filter(({ isMet, statement }) => isMet === undefined || statement !== undefined)
      .map((element) => element.id),
  );
}
