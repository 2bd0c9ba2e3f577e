import type { z } from "zod";
import type { printAuthorisation } from "@goldthread/api/nouns/disclosure.ts";
import type { AuthorisationLaw } from "@goldthread/clinical/disclosure/authorisation-laws/authorisation-law.ts";
import { recipientClassWords } from "@goldthread/clinical/disclosure/index.ts";
import { itemKindWords } from "@goldthread/clinical/disclosure/item-kind-words.ts";
import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";
import { calendarDay } from "../calendar-day.ts";
import { openSheet } from "./sheet.ts";
import { styles } from "./styles.ts";

type Form = z.output<(typeof printAuthorisation)["input"]>;

interface AuthorisationPdf {
  readonly practice: { readonly name: string; readonly zone: string; readonly sample: boolean };
  readonly client: { readonly name: string; readonly recordNumber: string; readonly birthDate: string | null };
  readonly form: Form;
  /** The states' laws that hold for the record. */
  readonly laws: readonly AuthorisationLaw[];
  readonly now: Date;
}

/** Large enough for everybody who signs, and for the state that asks for most. */
const ordinaryPoints = 14;

/**
 * A paper to sign: what may go, from whom to whom, for what, until when, what the law has said to whoever signs, and room for
 * a signature. Nothing else stands on it.
 */
export async function renderAuthorisationPdf({
  practice,
  client,
  form,
  laws,
  now,
}: AuthorisationPdf): Promise<Uint8Array> {
  const day = calendarDay(now, practice.zone);
  const title = form.form === "part2" ? "Consent to release records" : "Authorisation to release records";
  const sheet = await openSheet({
    title,
    paper: practice.zone.startsWith("America/") ? "LETTER" : "A4",
    created: now,
    leastSize: Math.max(ordinaryPoints, ...laws.map(({ typePoints }) => typePoints ?? 0)),
  });
  sheet.title(title);
  sheet.facts([
    ["Client", client.name],
    ...(client.birthDate === null ? [] : [["Born", dayInWords(client.birthDate)] as const]),
    ...whatAndWhom(form),
  ]);
  sheet.rule();
  for (const paragraph of statements(form, { practice: practice.name, laws, day })) sheet.paragraphs(paragraph, words);
  sheet.blanks(["Name", "For the client, as", "Signature", "Date"]);
  return sheet.finish({
    left: { name: client.name, rest: "" },
    right: (page, pages) => `page ${page} of ${pages}`,
    foot: { name: practice.name, rest: practice.sample ? " · Sample: fictional" : "" },
    footRight: "",
  });
}

const words = { ...styles.text, size: ordinaryPoints, leading: 20, before: 8 };

function whatAndWhom(form: Form): readonly (readonly [string, string])[] {
  const { describes, kinds, from, to, discloser, recipient, recipientClasses, purpose, expiresOn, expiresWhen } = form;
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
    ...(form.intermediary === null ? [] : [["Who passes it on to", membersOf(form.intermediary)] as const]),
    ["For", purpose],
    ["Ends", ends.filter((one) => one !== "").join("; ")],
  ];
}

function membersOf({ members, areNamed }: NonNullable<Form["intermediary"]>): string {
  return areNamed ? members : `${members}: of these, only those who treat me`;
}

interface Said {
  readonly practice: string;
  readonly laws: readonly AuthorisationLaw[];
  /** On which it is printed, and so about the day on which it is signed. */
  readonly day: string;
}

/** In the words of whoever signs; what each of them answers to is checked when the signed form is put on file. */
function statements(given: Form, { practice, laws, day }: Said): readonly string[] {
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
