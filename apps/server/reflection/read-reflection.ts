import { progressMarksSchema } from "@goldthread/clinical/note/schema.ts";
import type { OwnNote, ReflectionInput } from "@goldthread/clinical/reflection/reflection.ts";
import { zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import {
  type CaseloadNoteRow,
  listActiveObjectives,
  listCaseloadNotes,
  listCaseloadScores,
  listOwnNotes,
  type OwnNoteRow,
  readSharedInterventions,
} from "@goldthread/store/queries/reflection.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { parseElements, sharedPartsOf, sharedTexts } from "./note-parts.ts";

/** A busy clinician's two years. */
const mostNotes = 2500;

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

interface ReadReflection {
  readonly input: ReflectionInput;
  readonly clientNames: ReadonlyMap<string, string>;
  /** There are more notes than were read. */
  readonly isCut: boolean;
}

/** Everything that the actor's reflection is worked out from, as they themselves may read it. */
export async function readReflectionInput(tx: Transaction, { from, to, zone }: Asked): Promise<ReadReflection> {
  const days = { from, to, atMost: mostNotes + 1 };
  const [own, caseload, scores, objectives] = await Promise.all([
    listOwnNotes(tx, days),
    listCaseloadNotes(tx, days),
    listCaseloadScores(tx, to),
    listActiveObjectives(tx),
  ]);
  const notes = caseload.slice(0, mostNotes);
  const shared = sharedTexts(await readSharedInterventions(tx, sharedPartsOf(notes)));
  return {
    input: {
      own: own.slice(0, mostNotes).map((row) => ownNote(row, zone)),
      caseload: notes.map((row) => caseloadNote(row, { zone, shared })),
      scores: scores.map((row) => ({ ...row, day: zonedTime(row.answeredAt, zone).day })),
      objectives,
    },
    clientNames: new Map(objectives.map(({ clientId, clientName }) => [clientId, clientName])),
    isCut: own.length > mostNotes || caseload.length > mostNotes,
  };
}

function ownNote({ start, stop, signedAt, groupName, ...row }: OwnNoteRow, zone: string): OwnNote {
  const hours = (Date.parse(signedAt) - Date.parse(stop)) / 3_600_000;
  return {
    ...row,
    about: groupName ?? row.clientName,
    day: zonedTime(start, zone).day,
    hours: Math.max(0, Math.round(hours * 10) / 10),
  };
}

function caseloadNote(
  { happenedAt, sharedPartId, elements, marks, ...row }: CaseloadNoteRow,
  { zone, shared }: { readonly zone: string; readonly shared: ReadonlyMap<string, readonly string[]> },
): ReflectionInput["caseload"][number] {
  return {
    ...row,
    day: zonedTime(happenedAt, zone).day,
    elements: parseElements(elements),
    marks: progressMarksSchema.parse(marks),
    shared: shared.get(sharedPartId ?? "") ?? [],
  };
}
