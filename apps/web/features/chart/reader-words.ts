import type { Output } from "../../api-types.ts";

export type Reader = Output<"GET /api/clients/:clientId/readers">["readers"][number];

interface ReaderGroup {
  readonly relation: Reader["relation"];
  readonly title: string;
  /** How much of the record the relation opens. */
  readonly reads: string;
  readonly readers: readonly Reader[];
}

const relations: readonly Omit<ReaderGroup, "readers">[] = [
  { relation: "care-team", title: "Care team", reads: "The whole official record." },
  { relation: "covering", title: "Who covers for somebody away", reads: "The whole official record, for those days." },
  { relation: "break-glass", title: "In an emergency, for some hours", reads: "The whole official record." },
  {
    relation: "facilitator",
    title: "Who leads a group",
    reads: "Name, active objectives, open risk and this group’s notes.",
  },
  { relation: "supervisor", title: "Who supervises an author", reads: "The notes of that trainee." },
  { relation: "shared", title: "With whom something is shared", reads: "That one draft or note, until its day." },
  {
    relation: "keeper",
    title: "By their role",
    reads: "Administrators and records officers: who it is, and no note. Billers: session facts, codes, diagnosis.",
  },
];

/** By relation, the one that opens most first; a relation that nobody has is left out. */
export function readerGroups(readers: readonly Reader[]): readonly ReaderGroup[] {
  return relations
    .map((group) => ({ ...group, readers: readers.filter(({ relation }) => relation === group.relation) }))
    .filter(({ readers: some }) => some.length > 0);
}
