import type { SampleContact, SampleIndividualSession, SamplePractice } from "@goldthread/sample";
import type { AdditionWords } from "@goldthread/clinical/note/addition.ts";
import { amendmentDueOn } from "@goldthread/clinical/note/addition.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import type { NoteToAddTo } from "@goldthread/store/queries/note-addition.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { addToNotes } from "../note/add-to-notes.ts";
import { passphraseSigner } from "../passkeys/act-signer.ts";
import { loadSession } from "./load-session.ts";
import { sampleSources } from "./sample-sources.ts";

const hour = 3_600_000;
const day = 24 * hour;

type Person = Pick<SamplePractice["staff"][number], "id" | "name" | "credential">;

/**
 * One of each thing that may come after a signature, on contacts of the clinician whom strangers sign in as: a corrected
 * word with an addendum, a late entry, a note retracted from the wrong chart with its copy, and a client's request.
 */
export async function loadAfterSigning(db: Database, sample: SamplePractice, now: string): Promise<void> {
  const [person] = sample.staff.filter(({ roles }) => roles.length === 1 && roles[0] === "clinician");
  if (person === undefined) return;
  const { id, name, credential } = person;
  const author = { id, name, credential };
  const told = (title: string) =>
    sample.contacts
      .filter((one) => one.clinicianId === author.id && one.title === title && one.note?.state === "signed")
      .toSorted((a, b) => Date.parse(b.start) - Date.parse(a.start))
      .find((one) => Date.parse(signedAt(one)) + 6 * day < Date.parse(now));
  const adding = { db, author };
  await correctAndAdd(adding, told("Phone call"));
  await addLate(adding, told("Coordination of care"));
  await askToAmend(adding, latestSession(sample, author.id, now), now);
  await retractFromWrongChart(adding, { sample, right: told("Message") });
}

interface Adding {
  readonly db: Database;
  readonly author: Person;
}

const signedAt = ({ note, stop }: SampleIndividualSession): string => note?.signedAt ?? stop;
const later = (contact: SampleIndividualSession, milliseconds: number): Date =>
  new Date(Date.parse(signedAt(contact)) + milliseconds);

async function add(
  { db, author }: Adding,
  {
    contact,
    at,
    words,
  }: {
    contact: SampleIndividualSession;
    at: Date;
    words: (note: NoteToAddTo, tx: Transaction) => Promise<AdditionWords>;
  },
): Promise<void> {
  const { newId } = sampleSources(`after/${contact.id}/${at.toISOString()}`);
  await asActor(db, { staffId: author.id, clock: at.toISOString() }, async (tx) => {
    const note = await noteOf(tx, contact.id);
    if (note === undefined) return;
    const said = await words(note, tx);
    await addToNotes(tx, { notes: [note], words: said, actId: newId(), author, signer: passphraseSigner(at, newId) });
  });
}

async function noteOf(tx: Transaction, sessionId: string): Promise<NoteToAddTo | undefined> {
  const [row] = await tx.sql<NoteToAddTo>(
    `select id, client_id as "clientId", encode(digest, 'hex') as digest from note where session_id = $1 limit 1`,
    [sessionId],
  );
  return row;
}

async function correctAndAdd(adding: Adding, contact: SampleContact | undefined): Promise<void> {
  const element = contact?.note?.elements.find(({ text }) => text.includes("Sounded calm"));
  if (contact === undefined || element === undefined) return;
  const start = element.text.indexOf("calm");
  const passage = {
    part: "note",
    element: element.element,
    key: element.key,
    start,
    end: start + 4,
    text: "calm",
  } as const;
  await add(adding, {
    contact,
    at: later(contact, 2 * hour),
    words: async () => ({
      kind: "correction",
      passage,
      instead: "tired, and calm",
      because: "I left out what I heard first.",
      shared: null,
    }),
  });
  await add(adding, {
    contact,
    at: later(contact, 26 * hour),
    words: async () => ({
      kind: "addendum",
      text: "Called again the next day: the new time works.",
      happenedAt: null,
      shared: null,
    }),
  });
}

async function addLate(adding: Adding, contact: SampleContact | undefined): Promise<void> {
  if (contact === undefined) return;
  await add(adding, {
    contact,
    at: later(contact, 4 * day),
    words: async () => ({
      kind: "late-entry",
      text: "The office faxed the blood count. All values lie within the laboratory's range.",
      happenedAt: later(contact, 3 * hour).toISOString(),
      because: "The fax lay in the wrong tray until today.",
    }),
  });
}

/** Some three weeks old: of somebody whom the author still sees. */
function latestSession(sample: SamplePractice, authorId: string, now: string): SampleIndividualSession | undefined {
  return sample.sessions
    .filter((one) => one.kind === "individual" && one.clinicianId === authorId && one.note?.state === "signed")
    .filter((one): one is SampleIndividualSession => one.kind === "individual")
    .toSorted((a, b) => Date.parse(b.start) - Date.parse(a.start))
    .find((one) => Date.parse(one.start) + 21 * day < Date.parse(now));
}

async function askToAmend(adding: Adding, contact: SampleIndividualSession | undefined, now: string): Promise<void> {
  if (contact === undefined) return;
  const at = new Date(Math.max(later(contact, day).getTime(), Date.parse(now) - 20 * day));
  const askedOn = at.toISOString().slice(0, 10);
  await add(adding, {
    contact,
    at,
    words: async () => ({
      kind: "amendment-request",
      askedBy: "The client, by letter",
      askedOn,
      dueOn: amendmentDueOn(askedOn),
      text: "I would like the note to say that I came on time and was let in late.",
    }),
  });
}

/** The same call was first written down for somebody else: taken back there, with the copy in the right chart. */
async function retractFromWrongChart(
  adding: Adding,
  { sample, right }: { sample: SamplePractice; right: SampleContact | undefined },
): Promise<void> {
  const { db, author } = adding;
  const other = sample.clients.find(
    ({ id, careTeam }) =>
      id !== right?.clientId && careTeam.some(({ staffId, to }) => staffId === author.id && to === null),
  );
  if (right?.note === undefined || right.note === null || other === undefined) return;
  const wrong: SampleContact = {
    ...right,
    id: sampleSources(`wrong-chart/${right.id}`).newId(),
    clientId: other.id,
    note: { ...right.note, signedAt: later(right, -5 * 60_000).toISOString() },
  };
  await loadSession(db, wrong, author);
  await add(adding, {
    contact: wrong,
    at: later(right, hour),
    words: async (_note, tx) => ({
      kind: "retraction",
      because: "Written in the wrong chart: somebody else called.",
      movedTo: (await noteOf(tx, right.id))?.id ?? null,
    }),
  });
}
