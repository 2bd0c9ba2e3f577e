import type { draft as draftSchema, openWriter } from "@goldthread/api/nouns/session.ts";
import { formatProvenance, minutesBetween } from "@goldthread/clinical";
import { missedSessionWords } from "@goldthread/clinical/contact/missed-session-words.ts";
import { beginGroupDrafts, markMembersPresent } from "@goldthread/store/queries/attendance.ts";
import { readContactOfWriter } from "@goldthread/store/queries/contact.ts";
import { beginDrafts, readDraftsOfSession } from "@goldthread/store/queries/draft.ts";
import type { DraftRow } from "@goldthread/store/queries/draft.ts";
import { readCarriedInto } from "@goldthread/store/queries/note-move.ts";
import { readOwedOfSessions } from "@goldthread/store/queries/facilitators-owed.ts";
import { leadsGroup, readSessionPeople } from "@goldthread/store/queries/session.ts";
import { readListedSession } from "@goldthread/store/queries/today.ts";
import type { ListedSession } from "@goldthread/store/queries/today.ts";
import { readWriterClient, readWriterMembers } from "@goldthread/store/queries/writer.ts";
import type { StaffCredentials } from "@goldthread/clinical/profiles/staff-credentials.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import type { z } from "zod";
import { refuse } from "../errors.ts";
import { carriedWords } from "../note/carried-words.ts";
import { signerVerdict } from "../signing/refuse-unfit-signer.ts";
import { waitsFor } from "../signing/waits-for.ts";
import { memberRowOf, writerClientOf } from "./member-row-of.ts";
import { noteStateOf } from "./note-state.ts";
import { objectivesThen } from "./objectives-then.ts";
import { todaySessionOf } from "./today-session-of.ts";

type Page = z.input<typeof openWriter.output>;

export interface WriterToOpen {
  readonly session: ListedSession;
  readonly staffId: string;
  readonly practice: { readonly dueHours: number; readonly profile: string };
  /** Of whoever opens it. */
  readonly credentials: StaffCredentials;
  readonly newId: () => string;
}

/** Begins what is missing and answers everything that the writer needs. Asking again changes nothing. */
export async function openWriterOn(tx: Transaction, writer: WriterToOpen): Promise<Page> {
  const { session } = writer;
  const page =
    session.group_id === null ? await openIndividual(tx, writer) : await openGroup(tx, writer, session.group_id);
  const people = await readSessionPeople(tx, session.id);
  const person = ({ id, name, credential }: (typeof people)[number]) => ({ id, name, credential });
  const clinician = people.find((one) => one.clinician);
  if (clinician === undefined) throw new Error("Cannot open the writer: the session has no clinician");
  return {
    ...page,
    ...(await begunWith(tx, { session, draft: page.draft })),
    clinician: person(clinician),
    facilitators: people.filter(({ leads }) => leads).map(person),
    signing: signerVerdict({ ...session, profile: writer.practice.profile }, writer.credentials),
  };
}

type Begun = Pick<Page, "contact" | "beginning" | "isMovedHere">;

/** A note that was written in the wrong chart goes before what a contact begins with. */
async function begunWith(
  tx: Transaction,
  { session, draft }: { readonly session: ListedSession; readonly draft: Page["draft"] },
): Promise<Begun> {
  const [begun, carried] = await Promise.all([
    contactOf(tx, session),
    draft?.state === "open" ? readCarriedInto(tx, draft.id) : undefined,
  ]);
  if (carried === undefined) return { ...begun, isMovedHere: false };
  return { contact: begun.contact, beginning: carriedWords(carried), isMovedHere: true };
}

/** An ordinary session is neither asked about nor begun with words. */
async function contactOf(tx: Transaction, session: ListedSession): Promise<Pick<Page, "contact" | "beginning">> {
  const found = session.contact === null ? undefined : await readContactOfWriter(tx, session.id);
  if (found === undefined) return { contact: null, beginning: [] };
  const { missed, ...contact } = found;
  const text = missed === null ? "" : `${missedSessionWords(missed)}\n`;
  return { contact, beginning: text === "" ? [] : [{ element: "narrative", text, from: scheduleOrigin }] };
}

const scheduleOrigin = formatProvenance({ source: "template", name: "schedule" });

type Part = Omit<Page, "clinician" | "facilitators" | "signing" | keyof Begun>;

async function openIndividual(tx: Transaction, { session, staffId, practice, newId }: WriterToOpen): Promise<Part> {
  const { id: sessionId, client_id: clientId } = session;
  if (clientId === null) throw new Error("Cannot open the writer: the session has no client");
  // Whoever looks in on a colleague's session does not become the author of its note.
  if (session.clinician_id === staffId) {
    await beginDrafts(tx, { sessionId, groupId: null, drafts: [{ id: newId(), part: "individual", clientId }] });
  }
  const [client, drafts] = await Promise.all([readWriterClient(tx, clientId), readDraftsOfSession(tx, sessionId)]);
  if (client === undefined) refuse("not_found");
  return {
    session: sessionOf(session, practice),
    client: writerClientOf(client),
    objectives: [...(await objectivesThen(tx, { client, start: session.start }))],
    risks: [...client.risks],
    draft: draftOf(drafts, "individual"),
    group: null,
    members: [],
  };
}

async function openGroup(tx: Transaction, { session, practice }: WriterToOpen, groupId: string): Promise<Part> {
  const { id: sessionId } = session;
  if (!(await leadsGroup(tx, groupId))) refuse("not_found");
  // A session that was called off is opened for the words that it has, and nobody comes to it any more.
  if (noteStateOf(session) !== "set-aside") {
    await markMembersPresent(tx, sessionId);
    await beginGroupDrafts(tx, sessionId);
  }
  const [begun, drafts, members] = await Promise.all([
    readListedSession(tx, sessionId),
    readDraftsOfSession(tx, sessionId),
    readWriterMembers(tx, sessionId),
  ]);
  if (begun === undefined) refuse("not_found");
  if (!drafts.some(({ part }) => part === "member")) refuse("group_without_members");
  return {
    session: {
      ...sessionOf(begun, practice),
      waitsFor: waitsFor(await readOwedOfSessions(tx, [sessionId])),
    },
    client: null,
    objectives: [],
    risks: [],
    draft: draftOf(drafts, "shared"),
    group: { id: groupId, name: session.name },
    members: members.map((member) => memberRowOf(member, session)),
  };
}

function sessionOf(session: ListedSession, practice: { readonly dueHours: number }): Page["session"] {
  return {
    ...todaySessionOf(session, practice),
    minutes: minutesBetween(session.start, session.stop),
    serviceCode: session.service_code,
  };
}

function draftOf(drafts: readonly DraftRow[], wanted: DraftRow["part"]): z.input<typeof draftSchema> | null {
  const found = drafts.find(({ part }) => part === wanted);
  if (found === undefined) return null;
  const { id, part, state, client_id: clientId, note_id: noteId, shared_part_id: sharedPartId } = found;
  return { id, part, state, clientId, noteId, sharedPartId };
}
