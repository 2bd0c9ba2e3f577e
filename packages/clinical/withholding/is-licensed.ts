import { authorshipOf, type Credentials } from "../private-notes/authorship.ts";

/** Health professions beside those of mental health and substance use, by their letters in the United States. */
const others = /\b(?:MD|DO|NP|APRN|RN|LPN|LVN|PA|PharmD|OTR|SLP|BCBA)\b|registered nurse|physician/i;
const learning = /\b(?:intern|trainee|student|candidate|applicant|practicum|expired|lapsed)\b/i;

/**
 * Whether this person acts as a licensed health care professional. Licences that were entered decide where they are of
 * a kind that is known; the letters beside the name where none was.
 */
export function isLicensed(credentials: Credentials): boolean {
  if (authorshipOf(credentials).regimes.length > 0) return true;
  const known = credentials.licences.filter(({ title }) => isOther(title));
  return known.length > 0 ? known.some(({ isValid }) => isValid) : isOther(credentials.letters);
}

function isOther(words: string): boolean {
  return others.test(words.replaceAll(".", "")) && !learning.test(words);
}
