import { randomUUID } from "node:crypto";
import { coSign, coSignAdditions, listCoSigning } from "@goldthread/api/nouns/co-signing.ts";
import type { HandedOverLine } from "@goldthread/clinical/billing/handed-over-line.ts";
import {
  aCareTeamPlace,
  aClient,
  aDiagnosis,
  aFacilitator,
  aFlag,
  aGroup,
  insertRow,
} from "@goldthread/store/testing/index.ts";
import { anAct } from "@goldthread/store/testing/signed-records.ts";
import type { Route } from "../../route.ts";
import { aNotebook } from "../../notebook/testing/a-notebook.ts";
import { withPasskey } from "../../passkeys/testing/with-passkey.ts";
import { attempt } from "../lock/attempt.ts";
import type { Aims } from "../lock/fill-input.ts";
import { day } from "../lock/forms.ts";
import { somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";
import { addReleased } from "./add-more-records.ts";
import { addAfterwards, addRareRecords } from "./add-rare-records.ts";
import { aSignedSummary } from "./a-signed-summary.ts";
import { aimsFrom } from "./aims.ts";
import { clientsBeside } from "./clients-beside.ts";
import { aWorldOfRelations, type Related } from "./relations.ts";
import { isRead, nameOf, routesAboutRecords } from "./routes-about-records.ts";

export type WorldOfEverything = Awaited<ReturnType<typeof aWorldOfEverything>>;

/**
 * Somebody in every relation to one client, and of every kind of thing one about that client: made by whoever may, by the
 * routes that make them. So a route that is added tomorrow makes its own.
 */
export async function aWorldOfEverything(server: TestServer) {
  const world = await aWorldOfRelations(server);
  const byHand = await addByHand(server, world);
  await addRareRecords(server, world);
  const beside = await clientsBeside(server, world);
  const given = { ...world.aims, ...byHand, ...beside, ...(await aimsAtNotes(server, world)) };
  let aims: Aims = given;
  // What was found first stays what is aimed at.
  const aimsNow = async () => (aims = { ...(await aimsFrom(server.test.asOwner, given)), ...aims });
  await aimsNow();
  let left = routesAboutRecords.filter((route) => !isRead(route) && !leftToTry.test(nameOf(route)));
  // Twice: what is made first may need what is made last.
  for (const _round of [1, 2]) {
    const failed: Route[] = [];
    for (const route of left) if (!(await isMade(world.people, route, await aimsNow()))) failed.push(route);
    left = failed;
  }
  await coSignWhatWaits(world);
  await addAfterwards(server.test.asOwner, world, await aimsNow());
  return { ...world, aims: { ...(await aimsNow()), ...given } };
}

/** What ends or decides something, or takes somebody's place: it is tried on what is made here, and not to make it. */
const leftToTry = new RegExp(
  [
    /^DELETE /,
    /\/(end|apart|withdraw|remove|removal|discard|take-back|deactivate|retraction|cancel|lift|undo|confirm|discharge)$/,
    /\/(review|return|decision|answer|answers|outcome|seen|looked|close|moved|enrol|own-record|attestation|beside)$/,
    /\/(refusal|taking-back|disagreement|break-glass)$/,
    /\/(my\/documents|documents-to-sign)\/:clientDocumentId\/signature$/,
    /\/(co-signatures?(\/additions)?|sign|missed-note|transfers)$/,
    /\/my\/plan\/signature$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

async function isMade(people: readonly Related[], { endpoint, may }: Route, aims: Aims): Promise<boolean> {
  for (const one of people.filter(({ ofStaff }) => ofStaff === (may !== "client")))
    if ((await attempt(one, endpoint, aims)).status === 200) return true;
  return false;
}

type Relations = Awaited<ReturnType<typeof aWorldOfRelations>>;

/** What was added to a co-signed note while all of this was made: until then its client does not see it. */
async function coSignWhatWaits({ supervisor }: Relations): Promise<void> {
  const { additions } = await supervisor.browser.ask(listCoSigning, {});
  const waiting = additions.map(({ additionId, digest }) => ({ additionId, digest }));
  if (waiting.length > 0) await supervisor.browser.ask(coSignAdditions, { additions: waiting });
}

/** What no single form makes: other groups, somebody who may be the same, what a key or another's pen makes. */
async function addByHand(server: TestServer, { author, client, facilitator, supervisor, targets }: Relations) {
  const owner = server.test.asOwner;
  const [waiting, enrolling] = [await aGroup(owner), await aGroup(owner)];
  for (const { id } of [waiting, enrolling]) await aFacilitator(owner, { group_id: id, staff_id: facilitator.id });
  const twin = await aClient(owner);
  await aCareTeamPlace(owner, { client_id: twin.id, staff_id: facilitator.id });
  const pair = "insert into alike_pair (one_id, other_id) values (least($1::uuid, $2), greatest($1::uuid, $2))";
  await owner.sql(pair, [client.id, twin.id]);
  await aFlag(owner, { client_id: client.id, kind: "do-not-contact", set_by: author.id });
  await aDiagnosis(owner, { client_id: client.id, given_by: author.id });
  await withPasskey(author);
  await aNotebook(author);
  await addReleased(author, client.id);
  const notes = targets[0]?.aims.notes ?? [];
  await supervisor.browser.ask(coSign, { notes });
  await aSignedSummary({ author, client, targets }, day(-30));
  await byTheOffice(server, client);
  return { waitingGroupId: waiting.id, enrollingGroupId: enrolling.id, twinId: twin.id };
}

/** A record proposed for destruction, a contact handed over, an example in the library: no day of a test comes so far. */
async function byTheOffice(server: TestServer, client: Relations["client"]): Promise<void> {
  const owner = server.test.asOwner;
  const { id: by } = await somebody(server, { roles: ["records-officer"] });
  const proposed = { clientId: client.id, step: "proposed", dueOn: day(-1), rule: "practice" } as const;
  await anAct(owner, { table: "destruction_act", by, ...proposed });
  const line: HandedOverLine = {
    id: "a contact",
    day: day(-1),
    start: "10:00",
    stop: "10:50",
    minutes: 50,
    diagnoses: ["F41.1"],
    client: {
      name: client.name,
      recordNumber: client.record_number,
      birthDate: "1990-05-17",
    },
    coverage: {
      kind: "self-pay",
      payer: "",
      memberNumber: "",
    },
    clinician: {
      name: "Mira Fictional",
      credential: "LCSW",
    },
    charge: {
      code: "90834",
      addOns: [],
      units: 1,
      placeOfService: "11",
      modifiers: [],
    },
  };
  const lines = JSON.stringify([line]);
  await owner.sql("insert into hand_over (id, lines, made_by) values ($1, $2, $3)", [randomUUID(), lines, by]);
  await insertRow(owner, "library_note", {
    id: randomUUID(),
    made_by: by,
    made_on: day(-1),
    title: "An example",
    kind: "individual",
    format: "soap",
    parts: "[]",
  });
}

/** What inputs are aimed at: the individual note first. */
async function aimsAtNotes(server: TestServer, { targets, client, people, facilitator }: Relations) {
  const [own, ofGroup] = targets;
  if (own === undefined || ofGroup === undefined) throw new Error("there are two notes to be aimed at");
  return {
    ...own.aims,
    clientName: client.name,
    recordNumber: client.record_number,
    facilitatorId: facilitator.id,
    teamMemberId: people.find(({ who }) => who === "care team, aide")?.person.id ?? "",
    groupNoteId: ofGroup.note.noteId,
    groupDigest: ofGroup.note.digest,
    groupNotes: ofGroup.aims.notes,
    groupSessionId: ofGroup.aims.sessionId,
  };
}
