import type { DischargeKind, Episode, Output } from "../../api-types.ts";
import { dayWords } from "../../time/words.ts";
import type { Option } from "../../ui/select.tsx";

export const dischargeOptions: readonly Option<DischargeKind>[] = [
  { value: "completed", label: "Completed as planned" },
  { value: "left", label: "The client ended it" },
  { value: "no-contact", label: "No contact any more" },
  { value: "referred", label: "Referred elsewhere" },
  { value: "moved", label: "Moved away" },
  { value: "administrative", label: "For another reason of the practice’s" },
  { value: "died", label: "Died" },
];

export function dischargeWords(kind: DischargeKind): string {
  return dischargeOptions.find(({ value }) => value === kind)?.label ?? kind;
}

/** "In Day programme since 3 March 2026": where the client is now. */
export function currentWords({ program, admittedOn, transfers }: Episode): string {
  const last = transfers.at(-1);
  const since = last === undefined ? admittedOn : last.on;
  return program === "" ? `Admitted ${dayWords(admittedOn)}` : `${program}, since ${dayWords(since)}`;
}

type OpenWork = Output<"GET /api/clients/:clientId/open-work">;

const openOnes: readonly (readonly [keyof OpenWork, string, string])[] = [
  ["sessionsWithoutNote", "session without a note", "sessions without a note"],
  ["draftsOpen", "draft that is not signed", "drafts that are not signed"],
  ["sessionsAhead", "session still scheduled", "sessions still scheduled"],
  ["risksOpen", "open risk", "open risks"],
  ["objectivesActive", "active objective", "active objectives"],
  ["groups", "group the client belongs to", "groups the client belongs to"],
];

/** What is not finished, a line each; none where all is. */
export function openWorkWords(work: OpenWork): readonly string[] {
  return openOnes
    .filter(([key]) => work[key] > 0)
    .map(([key, one, many]) => `${work[key]} ${work[key] === 1 ? one : many}`);
}
