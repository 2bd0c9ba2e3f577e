import { randomUUID } from "node:crypto";
import { addAddendum } from "@goldthread/api/nouns/note.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { aGroupSession, anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import type { Somebody } from "../somebody.ts";
import type { Act } from "./crash-cases.ts";
import type { PracticeToKill } from "./a-practice-to-kill.ts";
import type { ServingVictim } from "./a-victim.ts";

type Rows = Readonly<Record<string, unknown>>;

/** One act of somebody's, ready to be asked of any server. */
export interface AnAct {
  readonly author: Somebody;
  readonly path: string;
  readonly body: unknown;
  /** Everything that the act writes, counted. */
  count(): Promise<Rows>;
  readonly nothing: Rows;
  readonly all: Rows;
  /** Statuses of asking again: where nothing was left of it, and where all was. */
  readonly again: { readonly nothing: number; readonly all: number };
  /** Takes a yes down. */
  acknowledge(answer: unknown): void;
}

/** `members` 0 for an individual note. */
async function signingOf(practice: PracticeToKill, members: number): Promise<AnAct> {
  const { server } = practice;
  const made = members === 0 ? await anIndividualSession(server) : await aGroupSession(server, { members });
  const { author, session } = made;
  const pages = await openPages(server, author, session.id);
  const element = members === 0 ? ("reported" as const) : ("topic" as const);
  await pages.page.type({ element, words: "Sleep, and what helps. " }).save();
  for (const { page } of pages.members)
    await page.type({ element: "narrative", words: "Told of the week.", tag: "contribution" }).save();
  const parts = [pages.page.shown(), ...pages.members.map(({ page }) => page.shown())];
  const count = async () => await countSigned(practice, session.id);
  const nothing = await count();
  const shared = members === 0 ? 0 : 1;
  const notes = Math.max(1, members);
  return {
    author,
    path: `/api/sessions/${session.id}/sign`,
    body: { parts },
    count,
    nothing,
    all: {
      notes,
      signatures: notes,
      entries: Number(nothing["entries"]) + notes + shared,
      shared,
      closed: notes + shared,
      typed: 0,
      status: "held",
    },
    again: { nothing: 200, all: 409 },
    acknowledge: (answer) =>
      void practice.acknowledged.notes.push(...sign.output.parse(answer).notes.map(({ noteId }) => noteId)),
  };
}

async function countSigned({ server }: PracticeToKill, sessionId: string): Promise<Rows> {
  const [row] = await server.test.asOwner.sql(
    `select (select count(*)::int from note where session_id = $1) as notes,
       (select count(*)::int from signature s join note n on n.id = s.note_id where n.session_id = $1) as signatures,
       (select count(*)::int from ledger_entry where kind in ('note-signed', 'shared-part-pinned')) as entries,
       (select count(*)::int from shared_part where session_id = $1) as shared,
       (select count(*)::int from draft where session_id = $1 and state = 'signed') as closed,
       (select count(*)::int from draft_update u join draft d on d.id = u.draft_id where d.session_id = $1) as typed,
       (select status from session where id = $1) as status`,
    [sessionId],
  );
  return row ?? {};
}

async function addendumTo(practice: PracticeToKill, { noteId, author }: PracticeToKill["witness"]): Promise<AnAct> {
  const count = async () => await countAdded(practice, noteId);
  const nothing = await count();
  const more = Object.fromEntries(Object.entries(nothing).map(([what, many]) => [what, Number(many) + 1]));
  return {
    author,
    path: `/api/notes/${noteId}/addenda`,
    body: { text: "Called on the phone afterwards.", actId: randomUUID() },
    count,
    nothing,
    all: more,
    // The same press is answered again and adds nothing.
    again: { nothing: 200, all: 200 },
    acknowledge: (answer) => void practice.acknowledged.additions.push(...addAddendum.output.parse(answer).additions),
  };
}

async function countAdded({ server }: PracticeToKill, noteId: string): Promise<Rows> {
  const [row] = await server.test.asOwner.sql(
    `select (select count(*)::int from note_addition where note_id = $1) as additions,
       (select count(*)::int from ledger_entry where kind = 'addendum') as entries`,
    [noteId],
  );
  return row ?? {};
}

/**
 * Before it is killed the victim does another act and answers it: that one must outlive it. Then the act it dies of.
 */
export async function prepare(practice: PracticeToKill, act: Act, victim: ServingVictim): Promise<AnAct> {
  const first = act === "addendum" ? await signingOf(practice, 0) : await addendumTo(practice, practice.witness);
  const { status, answer } = await victim.ask(first.path, first.author.browser.cookie, first.body);
  if (status !== 200) throw new Error(`The act before was refused: ${status} ${JSON.stringify(answer)}`);
  first.acknowledge(answer);
  if (act !== "addendum") return await anActOf(practice, act);
  const noteId = practice.acknowledged.notes.at(-1) ?? "";
  return await addendumTo(practice, { noteId, author: first.author });
}

/** An act that nobody has asked for yet; an addendum goes to the note that the practice began with. */
export async function anActOf(practice: PracticeToKill, act: Act): Promise<AnAct> {
  if (act === "addendum") return await addendumTo(practice, practice.witness);
  return await signingOf(practice, act === "group session" ? 10 : 0);
}
