import { openWriter } from "@goldthread/api/nouns/session.ts";
import {
  aCareTeamPlace,
  aClient,
  aFacilitator,
  aGroup,
  aMembership,
  aSession,
} from "@goldthread/store/testing/index.ts";
import type { GivenClient } from "@goldthread/store/testing/builders.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import type { TestServer } from "../../testing/test-server.ts";
import { aPage } from "./a-page.ts";

export const minutesFromNow = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** By default it began an hour ago and is over now. */
export interface When {
  readonly startsIn?: number;
  readonly minutes?: number;
  readonly status?: "scheduled" | "held" | "no-show" | "cancelled";
}

const times = ({ startsIn = -60, minutes = 50, status = "scheduled" }: When) => {
  const start = minutesFromNow(startsIn);
  // From the start, not from the clock again: a millisecond may have gone by.
  return { starts_at: start, stops_at: new Date(Date.parse(start) + minutes * 60_000).toISOString(), status };
};

/** A clinician with a client of theirs and a session with them. */
export async function anIndividualSession(
  server: TestServer,
  { client: given = {}, ...when }: When & { client?: GivenClient } = {},
) {
  const owner = server.test.asOwner;
  const author = await somebody(server);
  const client = await aClient(owner, given);
  await aCareTeamPlace(owner, { client_id: client.id, staff_id: author.id });
  const session = await aSession(owner, { client_id: client.id, clinician_id: author.id, ...times(when) });
  return { author, client, session };
}

/** A group led by these people, its members, and a session of it. */
export async function aGroupSession(
  server: TestServer,
  { members = 3, facilitators = 1, ...when }: When & { members?: number; facilitators?: number } = {},
) {
  const owner = server.test.asOwner;
  const group = await aGroup(owner);
  const leaders: Somebody[] = [];
  for (let at = 0; at < facilitators; at += 1) {
    const leader = await somebody(server);
    await aFacilitator(owner, { group_id: group.id, staff_id: leader.id });
    leaders.push(leader);
  }
  const clients = [];
  for (let at = 0; at < members; at += 1) {
    const client = await aClient(owner, { aliases: [`Alias${at}`] });
    await aMembership(owner, { group_id: group.id, client_id: client.id });
    clients.push(client);
  }
  const [author] = leaders;
  if (author === undefined) throw new Error("A group session is led by somebody");
  const session = await aSession(owner, { group_id: group.id, clinician_id: author.id, ...times(when) });
  for (const leader of leaders) {
    await owner.sql("insert into session_facilitator (session_id, staff_id) values ($1, $2)", [session.id, leader.id]);
  }
  return { author, leaders, group, clients, session };
}

/** The writer as the author's page gets it, with a page for each part. */
export async function openPages(server: TestServer, author: Somebody, sessionId: string) {
  const writer = await author.browser.ask(openWriter, { sessionId });
  const page = (draftId: string) => aPage(server.test.db, { draftId, authorId: author.id });
  if (writer.draft === null) throw new Error("The writer gave no draft");
  return {
    writer,
    page: page(writer.draft.id),
    members: writer.members.map((row) => ({ ...row, page: page(row.draft.id) })),
  };
}
