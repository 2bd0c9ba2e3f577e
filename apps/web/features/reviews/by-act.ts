import type { Output } from "../../api-types.ts";

export type AdditionLine = Output<"GET /api/co-signing">["additions"][number];

/** What was added in one press: to one note, or to every note of a group's session. */
export interface WaitingAddition {
  readonly id: string;
  /** What it is and to whose note: "Addendum to the note of ...". */
  readonly title: string;
  readonly author: string;
  readonly addedAt: string;
  readonly isRequired: boolean;
  readonly additions: readonly AdditionLine[];
}

const kindWords: Readonly<Record<string, string>> = {
  addendum: "Addendum",
  "late-entry": "Late entry",
  correction: "Correction",
  retraction: "Retraction",
  moved: "Link to the right chart",
  carried: "Words carried to the right chart",
  attestation: "Attestation",
  "amendment-decision": "Answer to a request to amend",
};

/** One row for each press, in the order in which they came; a group's stands once, with the notes that it is on. */
export function byAct(lines: readonly AdditionLine[]): WaitingAddition[] {
  const acts = Map.groupBy(lines, ({ actId }) => actId);
  return [...acts].flatMap(([id, additions]) => {
    const [first] = additions;
    if (first === undefined) return [];
    const { kind, author, addedAt, group, name } = first;
    const of = group === null ? `the note of ${name}` : additions.length === 1 ? `the group note of ${name}` : group;
    return [
      {
        id,
        title: `${kindWords[kind] ?? "Addition"} to ${of}`,
        author,
        addedAt,
        isRequired: additions.some(({ isRequired }) => isRequired),
        additions,
      },
    ];
  });
}
