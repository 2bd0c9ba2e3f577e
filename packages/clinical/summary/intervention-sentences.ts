import { dayInWords } from "../plan/day-in-words.ts";
import { counted, say } from "./say.ts";
import type { Source, SummarySentence } from "./summary.ts";

/** What a signed note names of what was done, each once, in the words of the note. */
export interface InterventionUse {
  readonly noteId: string;
  readonly names: readonly string[];
}

interface Use {
  readonly source: Source;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly names: readonly string[];
}

/** So many by themselves; what was used less often than these stands in one sentence. */
const most = 12;

/** Which interventions were used how often, the most used first. Counts of notes that name them, no more. */
export function interventionSentences(uses: readonly Use[], where: "note" | "shared part"): SummarySentence[] {
  const byName = new Map<string, { readonly words: string[]; readonly uses: Use[] }>();
  for (const use of uses) {
    for (const words of use.names) {
      const key = foldedName(words);
      const known = byName.get(key) ?? { words: [], uses: [] };
      known.words.push(words);
      if (!known.uses.includes(use)) known.uses.push(use);
      byName.set(key, known);
    }
  }
  const ordered = [...byName].toSorted(
    ([a, one], [b, other]) => other.uses.length - one.uses.length || (a < b ? -1 : 1),
  );
  const [often, seldom] = [ordered.slice(0, most), ordered.slice(most)];
  return [
    ...often.flatMap(([key, { words, uses: own }]) =>
      say(
        `interventions/${key}`,
        `${capital(commonest(words))}: ${useWords(own, where)}.`,
        own.map(({ source }) => source),
      ),
    ),
    ...say(
      "interventions/seldom",
      `Less often: ${seldom.map(([, { words, uses: own }]) => `${commonest(words)} (${own.length})`).join(", ")}.`,
      seldom.flatMap(([, { uses: own }]) => own.map(({ source }) => source)),
    ),
  ];
}

function useWords(uses: readonly Use[], where: string): string {
  const days = uses.map(({ day }) => day).toSorted();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const when = first === last ? `on ${dayInWords(first)}` : `from ${dayInWords(first)} to ${dayInWords(last)}`;
  return `named in ${counted(uses.length, `signed ${where}`)}, ${when}`;
}

/** One and several, and both spellings, are one. */
function foldedName(words: string): string {
  return words
    .toLowerCase()
    .replaceAll("behaviour", "behavior")
    .replaceAll("isation", "ization")
    .replaceAll(/[\s-]+/g, " ")
    .replace(/\brole ?play(?:ed|ing|s)?\b/, "role play")
    .replace(/(?<=[a-z]{3}[^s\Wiu])s$/, "");
}

function commonest(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (one) => one)].map(([one, all]) => [one, all.length] as const);
  return counts.toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
