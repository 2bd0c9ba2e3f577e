import { noteBodySchema } from "@goldthread/clinical";
import { groundOf, previewDisclosure, redact, type Decision } from "@goldthread/clinical/disclosure/index.ts";
import type { MyNoteRow, PersonBeside } from "@goldthread/store/queries/my-record.ts";
import type { Disclosable, DisclosedSection } from "../disclosure/disclosable.ts";
import { noteToItem } from "../disclosure/note-item.ts";

/** A note, plan or score as its client sees it, weighed by the very rules that a release goes by. */
export interface Viewed {
  readonly item: Disclosable;
  readonly decision: Decision;
}

/** The client's own signed notes, with who else was in them. */
export function viewNotes(
  rows: readonly MyNoteRow[],
  { people, day, zone, findsOthers = true }: ToView,
): readonly Viewed[] {
  const byNote = Map.groupBy(people, ({ noteId }) => noteId);
  return weighOwn(
    rows.map((row) => noteToItem(wholeNote(row, byNote.get(row.id) ?? []), { isPart2: false, zone, findsOthers })),
    day,
  );
}

interface ToView {
  readonly people: readonly PersonBeside[];
  readonly day: string;
  readonly zone: string;
  /** False for lines alone, in which no word of a note stands. */
  readonly findsOthers?: boolean;
}

/** By the ground of the client's own request: what is held back there is held back here. */
export function weighOwn(items: readonly Disclosable[], day: string): readonly Viewed[] {
  const ground = groundOf("client-request");
  if (ground === undefined) throw new Error("Cannot show the record: there is no ground for the client's own request");
  const { decisions } = previewDisclosure(
    {
      ground,
      day,
      purpose: "Their own view",
      recipient: { name: "The client", address: "", standing: "client", class: null },
      kinds: ground.proposes,
      from: null,
      to: null,
      answers: {},
      authorisation: null,
      isMinor: false,
      // What is kept from whoever acts for them is not among the rows: the policies leave it out.
      representative: null,
      ownConsents: [],
      agreed: [],
      leftOut: [],
      goesWhole: false,
    },
    items.map(({ item }) => item),
  );
  return items.flatMap((item, nr) => {
    const decision = decisions[nr];
    return decision === undefined ? [] : [{ item, decision }];
  });
}

/** As the packet's code takes it. What is unfinished or was taken back is not among the rows: the policies leave it out. */
function wholeNote(row: MyNoteRow, people: readonly PersonBeside[]): Parameters<typeof noteToItem>[0] {
  const { session } = noteBodySchema.parse(JSON.parse(row.content));
  return {
    ...row,
    contact: session.contact?.kind ?? null,
    awaitsCoSignature: false,
    isRetracted: false,
    beside: people.flatMap(({ id, name, relation }) => (relation === null ? [] : [{ id, name, relation }])),
    members: people.filter(({ relation }) => relation === null),
  };
}

/** The sections that its client reads, with words about other people taken out. */
export function shownSections({ item, decision }: Viewed): readonly DisclosedSection[] {
  if (decision.verdict === "stays") return [];
  return item.sections.map(({ key, title, text }) => ({
    key,
    title,
    text: redact(
      text,
      decision.takenOut.filter(({ section }) => section === key),
    ),
  }));
}

/** Why it is not shown, to the client: plain, and whom to ask. Null where it is shown. */
export function notShown({ item, decision }: Viewed): string | null {
  if (decision.verdict !== "stays") return null;
  const author = item.facts.find(([name]) => name === "Author")?.[1] ?? "your clinician";
  const because = reasons[decision.rule] ?? "It is not shown here.";
  return `${because} Ask ${author}, or ask the practice for your record in writing.`;
}

const reasons: Readonly<Record<string, string>> = {
  "others-session": "Somebody else was in this session too, so it is not shown here without their agreement.",
  "for-litigation": "It was put together for a legal proceeding, which the right to see a record leaves out.",
  "withheld-for-harm": "It is kept back for now, because showing it could lead to harm.",
};
