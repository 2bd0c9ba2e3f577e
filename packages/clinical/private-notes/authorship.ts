import { authorLicences, type Regime } from "./author-licences.ts";

export interface Credentials {
  /** What stands beside the signature, e.g. "PhD, Licensed Psychologist". */
  readonly letters: string;
  /** Licences as entered for this person; `isValid` says whether today lies within its days. */
  readonly licences: readonly { readonly title: string; readonly isValid: boolean }[];
}

export interface Authorship {
  /** Under which law this person may author private notes; empty where under none. */
  readonly regimes: readonly Regime[];
  /** The credential that says so. */
  readonly credential: string | null;
}

/** Who learns is no licence's holder, whatever the title goes on to say. */
const learning = /\b(?:intern|trainee|student|candidate|applicant|practicum|resident|expired|lapsed)\b/;

/**
 * Whether this person may author private notes: a licensed mental health or substance use professional. Licences that
 * were entered decide; the letters beside the name are taken where no such licence was entered at all, so that one that
 * has ended is not made up for by letters that nobody took away.
 */
export function authorshipOf({ letters, licences }: Credentials): Authorship {
  const entered = licences.map(({ title, isValid }) => ({ credential: title, isValid, regimes: regimesOf(title) }));
  const known = entered.filter(({ regimes }) => regimes.length > 0);
  const counted = known.length > 0 ? known : [{ credential: letters, isValid: true, regimes: regimesOf(letters) }];
  const valid = counted.filter(({ isValid, regimes }) => isValid && regimes.length > 0);
  const regimes = (["hipaa", "part2"] as const).filter((regime) => valid.some((one) => one.regimes.includes(regime)));
  const widest = valid.toSorted((a, b) => b.regimes.length - a.regimes.length)[0];
  return { regimes, credential: widest?.credential ?? null };
}

/** Part by part, because one line may hold a degree, a licence and a rank. */
function regimesOf(text: string): readonly Regime[] {
  const parts = text.split(/[,;/()]+/).map((part) => part.trim());
  return [...new Set(parts.flatMap(regimesOfPart))];
}

function regimesOfPart(part: string): readonly Regime[] {
  const words = part.toLowerCase();
  if (learning.test(words)) return [];
  const letters = part
    .replaceAll(".", "")
    .split(/\s+/)
    .map((word) => word.replaceAll("-", ""));
  const found = authorLicences.filter(
    (licence) =>
      licence.titles.some((title) => words.includes(title)) || licence.letters.some((one) => letters.includes(one)),
  );
  return found.flatMap(({ regimes }) => regimes);
}
