import type { StaffCredentials } from "./staff-credentials.ts";

/** What somebody may sign hangs on this; a person may be of several. */
export const signerClasses = [
  "prescriber",
  "independent",
  "substance-use",
  "nurse",
  "aide",
  "supervised",
  "unlisted",
] as const;
export type SignerClass = (typeof signerClasses)[number];

const lettersIn = (line: string): readonly string[] => line.split(" ");

interface ListedClass {
  readonly title: string;
  /** Letters beside a name, without dots and hyphens. A degree alone is no licence. */
  readonly letters: readonly string[];
  /** As a licence's title says it, in lower case. */
  readonly titles: RegExp;
}

/** Licences by their usual names in the United States: a list to be added to. States differ; a practice answers for it. */
const listed: Readonly<Record<Exclude<SignerClass, "supervised" | "unlisted">, ListedClass>> = {
  prescriber: {
    title: "a prescriber",
    letters: lettersIn("MD DO NP APRN CNP FNP PMHNP PMHNPBC PMHCNS PMHCNSBC PA PAC"),
    titles: /physician|psychiatrist|nurse practitioner|advanced practice registered nurse|clinical nurse specialist/,
  },
  independent: {
    title: "a licensed clinician",
    letters: lettersIn(
      "LP HSPP LCSW LICSW LISW LCSWC LMSWC LSCSW CSWPIP LCSWR LCAT LPAT LPC LPCC LCPC LMHC LCMHC LPCMH LIMHP LMHP LMFT LCMFT LIMFT",
    ),
    titles:
      /psychologist|clinical social worker|professional counsell?or|mental health counsell?or|marriage and family therapist|(?:creative arts|art|play) therapist/,
  },
  "substance-use": {
    title: "a substance use counsellor",
    letters: lettersIn("LADC LCADC LAC LCDC CADC CAADC CASAC LCAS LICDC LSUDC SUDP CSAC"),
    titles:
      /(?:drug|addiction|chemical dependency|substance (?:abuse|use)) counsell?or|substance use disorder professional/,
  },
  nurse: {
    title: "a nurse",
    letters: ["RN", "LPN", "LVN"],
    titles: /(?:registered|practical|vocational) nurse/,
  },
  aide: {
    title: "an aide",
    letters: ["CNA", "HHA", "BHT", "RBT", "MHT", "CPS", "CPSS"],
    titles: /\baide\b|technician|nursing assistant|peer (?:support|specialist)|direct care/,
  },
};

/** Who still learns signs under supervision, whatever the title goes on to say. */
const learning = /\b(?:intern|trainee|student|candidate|applicant|practicum|associate|provisional)\b/;

export interface SignerStanding {
  readonly classes: readonly SignerClass[];
  /** Every licence that would count has ended: nothing is signed on it. */
  readonly isExpired: boolean;
}

/**
 * What somebody is by their credentials. Licences that were entered decide; the letters beside the name are taken where
 * none that is in the list was entered, so that a licence that has ended is not made up for by letters that nobody took
 * away. Whoever is a trainee and no clinician is supervised, whatever they hold.
 */
export function signerStanding({ letters, licences, roles }: StaffCredentials): SignerStanding {
  const entered = licences.map(({ title, isValid }) => ({ classes: classesIn(title), isValid }));
  const known = entered.filter(({ classes }) => classes.length > 0);
  const counted = known.length > 0 ? known : entered;
  if (counted.length > 0 && counted.every(({ isValid }) => !isValid)) return { classes: [], isExpired: true };
  const learns = roles.includes("trainee") && !roles.includes("clinician") && !roles.includes("supervisor");
  if (learns) return { classes: ["supervised"], isExpired: false };
  const held =
    known.length > 0 ? known.flatMap(({ classes, isValid }) => (isValid ? classes : [])) : classesIn(letters);
  return { classes: held.length > 0 ? [...new Set(held)] : ["unlisted"], isExpired: false };
}

/** Part by part, because one line may hold a degree, a licence and a rank. */
function classesIn(text: string): readonly SignerClass[] {
  return text.split(/[,;/()]+/).flatMap((part) => classesOfPart(part.trim()));
}

function classesOfPart(part: string): readonly SignerClass[] {
  const words = part.toLowerCase();
  if (learning.test(words)) return ["supervised"];
  const letters = part
    .replaceAll(".", "")
    .split(/\s+/)
    .map((word) => word.replaceAll("-", ""));
  return keysOf(listed).filter((id) => {
    const { letters: known, titles } = listed[id];
    return titles.test(words) || known.some((one) => letters.includes(one));
  });
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return signerClasses.filter((id): id is Key & SignerClass => id in record);
}

/** In words: "a licensed clinician or a prescriber". */
export function signerWords(classes: readonly SignerClass[]): string {
  const words = classes.map(titleOf);
  const last = words.at(-1) ?? "nobody";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

function titleOf(id: SignerClass): string {
  if (id === "supervised") return "somebody under supervision";
  if (id === "unlisted") return "a clinician whose licence is in no list";
  return listed[id].title;
}
