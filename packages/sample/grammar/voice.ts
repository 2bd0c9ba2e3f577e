export type Pronouns = "she/her" | "he/him" | "they/them";

const forms = {
  "she/her": ["she", "her", "her", "hers", "herself", "was", "has", "is"],
  "he/him": ["he", "him", "his", "his", "himself", "was", "has", "is"],
  "they/them": ["they", "them", "their", "theirs", "themself", "were", "have", "are"],
} as const;

/**
 * The pronoun slots of a client. Templates speak of the client in the past tense or with `will`,
 * because those forms agree with every pronoun; `was`, `has` and `is` are slots.
 */
export function voiceOf(pronouns: Pronouns): Readonly<Record<string, string>> {
  const [they, them, their, theirs, themself, was, has, is] = forms[pronouns];
  return { they, them, their, theirs, themself, was, has, is };
}
