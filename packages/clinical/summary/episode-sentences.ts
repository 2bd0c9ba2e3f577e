import { dayInWords } from "../plan/day-in-words.ts";
import { ended, say } from "./say.ts";
import type { SummarySentence } from "./summary.ts";

/** As a sentence goes on after the day. */
const dischargeWords = {
  completed: "completed as planned",
  left: "the client ended it",
  "no-contact": "no contact any more",
  referred: "referred elsewhere",
  moved: "moved away",
  administrative: "for another reason of the practice’s",
  died: "died",
} as const;

/** From an admission to a discharge. Days YYYY-MM-DD. */
export interface SummedEpisode {
  readonly id: string;
  readonly program: string;
  readonly admittedOn: string;
  readonly admittedWhy: string;
  readonly dischargedOn: string | null;
  readonly dischargeKind: keyof typeof dischargeWords | null;
  readonly dischargeWhy: string;
}

/** Why somebody came, and why they went: what was put down when they were admitted and discharged. */
export function episodeSentences(
  episodes: readonly SummedEpisode[],
  { from, to }: { readonly from: string; readonly to: string },
): SummarySentence[] {
  return episodes
    .filter(({ admittedOn, dischargedOn }) => admittedOn <= to && (dischargedOn === null || dischargedOn >= from))
    .toSorted((a, b) => (a.admittedOn < b.admittedOn ? -1 : a.admittedOn > b.admittedOn ? 1 : a.id < b.id ? -1 : 1))
    .flatMap((episode) => [
      ...admittedSentence(episode),
      ...(episode.dischargedOn !== null && episode.dischargedOn <= to ? dischargedSentence(episode) : []),
    ]);
}

function admittedSentence({ id, program, admittedOn, admittedWhy }: SummedEpisode): SummarySentence[] {
  const admitted = `Admitted on ${dayInWords(admittedOn)}${program === "" ? "" : ` (${program})`}`;
  return say(`care/${id}/admitted`, ended(joined(admitted, admittedWhy)), [{ kind: "episode", id }]);
}

function dischargedSentence({ id, dischargedOn, dischargeKind, dischargeWhy }: SummedEpisode): SummarySentence[] {
  if (dischargedOn === null || dischargeKind === null) return [];
  const discharged = `Discharged on ${dayInWords(dischargedOn)}, ${dischargeWords[dischargeKind]}`;
  return say(`care/${id}/discharged`, ended(joined(discharged, dischargeWhy)), [{ kind: "episode", id }]);
}

const joined = (words: string, why: string) => (why.trim() === "" ? words : `${words}: ${why}`);
