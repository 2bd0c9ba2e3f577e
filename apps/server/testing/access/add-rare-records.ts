import { randomUUID } from "node:crypto";
import { confirmCharge } from "@goldthread/api/nouns/billing.ts";
import { recordCodeTriggers } from "@goldthread/api/nouns/code-trigger.ts";
import { pressClock } from "@goldthread/api/nouns/group.ts";
import { putShareAway, shareText, takeShareBack } from "@goldthread/api/nouns/share.ts";
import { coSignSummary, readSignedSummary } from "@goldthread/api/nouns/summary.ts";
import { aDraft, anAct, aParticipant, aSession, insertRow } from "@goldthread/store/testing/index.ts";
import type { Owner } from "@goldthread/store/testing/owner.ts";
import type { Aims } from "../lock/fill-input.ts";
import { day } from "../lock/forms.ts";
import type { Somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";
import { aSignedSummary } from "./a-signed-summary.ts";
import type { aWorldOfRelations } from "./relations.ts";

type Relations = Awaited<ReturnType<typeof aWorldOfRelations>>;

/** What comes about only after something else, or on some other day than a test's. One of each about the client. */
export async function addRareRecords(server: TestServer, world: Relations): Promise<void> {
  const owner = server.test.asOwner;
  await atTheSessions(owner, world);
  await aSummaryOfTwo(world);
  await aShareThatIsOver(world);
  await byActs(owner, world);
  await owner.sql(
    `insert into auth_verification (id, identifier, value, "expiresAt") values ('one', 'two', 'three', now())`,
  );
  await aMoveOfWords(owner, world);
}

async function atTheSessions(owner: Owner, { author, client, facilitator, aims, targets }: Relations) {
  const clientId = client.id;
  const { openSessionId, openGroupSessionId } = aims;
  const [signed] = targets;
  const triggers = { version: 0, triggers: ["communication" as const], words: "Both spoke at once." };
  await author.browser.ask(recordCodeTriggers, { sessionId: openSessionId, clientId, ...triggers });
  for (const press of [{ what: "start" as const }, { what: "came" as const, clientId }])
    await facilitator.browser.ask(pressClock, { sessionId: openGroupSessionId, ...press });
  await author.browser.ask(confirmCharge, {
    sessionId: signed?.aims.sessionId ?? "",
    clientId,
    version: 0,
    charge: { code: "90834", addOns: [], units: 1, placeOfService: "11", modifiers: [] },
    changeReason: "It took longer",
  });
  await aParticipant(owner, { session_id: openSessionId, client_id: clientId });
}

/** A trainee's summary that its supervisor signed, of other days than the one that waits for it. */
async function aSummaryOfTwo(world: Relations) {
  const { supervisor } = world;
  const { id: summaryId } = await aSignedSummary(world, day(-20));
  const { digest } = await supervisor.browser.ask(readSignedSummary, { summaryId });
  await supervisor.browser.ask(coSignSummary, { summaryId, digest });
}

async function aShareThatIsOver({ author, people, targets }: Relations) {
  const former = named(people, "shared with, and taken back");
  const noteId = targets[0]?.aims.noteId ?? "";
  const given = { noteId, staffId: former.id, level: "read" as const, until: day(5) };
  const { id: shareId } = await author.browser.ask(shareText, given);
  await author.browser.ask(takeShareBack, { shareId });
  await former.browser.ask(putShareAway, { shareId });
}

/** An answer that let a note be signed, whose consent began the care of a child, and the ledger's keys after a restore. */
async function byActs(owner: Owner, { author, client, supervisor, targets }: Relations) {
  const { noteId = "", sessionId = "" } = targets[0]?.aims ?? {};
  const clientId = client.id;
  await anAct(owner, {
    table: "review_answer",
    by: author.id,
    because: "It was said so.",
    clientId,
    end: 5,
    groupId: null,
    isOverride: true,
    noteId,
    rule: "carried-untouched",
    section: "reported",
    sessionId,
    start: 0,
  });
  const consent = {
    what: "consented",
    who: "guardian",
    rule: null,
    on: "2001-03-04",
    guardianToo: false,
    isOwn: false,
  };
  const seen = { ends: null, seen: "", contactId: null, name: "Pat Made-up" };
  await anAct(owner, { table: "minor_consent", by: author.id, clientId, ...consent, ...seen });
  const keys = { before: "the key before", after: "the key after", fromSize: 0, fromRoot: null };
  await anAct(owner, { table: "ledger_epoch", by: supervisor.id, ...keys });
  const example = { id: randomUUID(), made_by: author.id, made_on: day(-1), title: "Another example" };
  await insertRow(owner, "library_note", { ...example, kind: "individual", format: "soap", parts: "[]" });
  const words = { words: "a river", because: "No river is meant" };
  const row = { id: randomUUID(), library_note_id: example.id, made_by: author.id, ...words };
  await insertRow(owner, "library_note_kept", row);
}

/** Words of the client's note that were carried into a draft at another session of theirs. */
async function aMoveOfWords(owner: Owner, { author, client, targets }: Relations) {
  const own = { client_id: client.id, clinician_id: author.id };
  const at = { starts_at: `${day(-3)}T10:00:00Z`, stops_at: `${day(-3)}T10:50:00Z` };
  const session = await aSession(owner, { ...own, ...at, status: "cancelled", status_reason: "Not held" });
  const draft = await aDraft(owner, { session_id: session.id, client_id: client.id, author_id: author.id });
  const moved = { moved_by: author.id, moved_at: new Date().toISOString() };
  await insertRow(owner, "note_move", { note_id: targets[1]?.note.noteId ?? "", draft_id: draft.id, ...moved });
}

/** What follows on what the routes made. */
export async function addAfterwards(owner: Owner, { author, client }: Relations, aims: Aims): Promise<void> {
  const at = { episode_id: String(aims["episodeId"]), client_id: client.id, on_date: day(0) };
  const row = { id: randomUUID(), ...at, to_program: "Another house", transferred_by: author.id };
  await insertRow(owner, "episode_transfer", row);
  // Whoever looked at it is not who tries to show it: that goes through the route, which is tried on it as well.
  await owner.sql("update document set shown_at = now(), shown_by = $2 where id = $1", [aims["documentId"], author.id]);
}

function named(people: Relations["people"], wanted: string): Somebody {
  const found = people.find(({ who }) => who === wanted);
  if (found === undefined) throw new Error(`nobody is: ${wanted}`);
  return found.person;
}
