import { coSign, listCoSigning } from "@goldthread/api/nouns/co-signing.ts";
import { addAddendum, correctNote, retractNote } from "@goldthread/api/nouns/note.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { takeTurnsOnNotes } from "@goldthread/store/queries/note-turns.ts";
import { describe, expect, it } from "vitest";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

async function aTraineesNote() {
  const { author: trainee, session } = await anIndividualSession(server);
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  await owner().sql("update staff set supervisor_id = $2 where id = $1", [trainee.id, supervisor.id]);
  await owner().sql("update staff_role set role = 'trainee' where staff_id = $1", [trainee.id]);
  const { page } = await openPages(server, trainee, session.id);
  await page.type({ words: "Spoke about her sister." }).save();
  const [note] = (await trainee.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] })).notes;
  if (note === undefined) throw new Error("nothing was signed");
  const { noteId, digest } = note;
  return { trainee, supervisor, noteId, read: { notes: [{ noteId, digest, additions: [] }] } };
}

/** Holds the note's turn until as many acts wait for it, each begun once the one before waits. */
async function inTurn(
  { supervisor, noteId }: Awaited<ReturnType<typeof aTraineesNote>>,
  acts: readonly (() => Promise<unknown>)[],
): Promise<unknown[]> {
  const begun: Promise<unknown>[] = [];
  await asActor(server.test.db, { staffId: supervisor.id }, async (tx) => {
    await takeTurnsOnNotes(tx, [noteId]);
    for (const act of acts) {
      begun.push(act());
      await expect.poll(waiting).toBe(begun.length);
    }
  });
  return Promise.all(begun);
}

async function waiting(): Promise<number> {
  const [row] = await owner().sql<{ n: number }>(
    `select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database
     where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`,
  );
  return row?.n ?? 0;
}

describe("acts on one note in the same moment", () => {
  it("take each other into account: no two corrections of words that overlap, and none once it is taken back", async () => {
    const made = await aTraineesNote();
    const { trainee, noteId } = made;
    const correct = (words: string) => () => {
      const at = "Spoke about her sister.".indexOf(words);
      const place = {
        part: "note",
        element: "reported",
        key: null,
        start: at,
        end: at + words.length,
      } as const;
      const passage = { ...place, text: words };
      return trainee.browser.ask(correctNote, { noteId, passage, instead: "told", because: "Misheard." }).catch(String);
    };
    const retract = () => trainee.browser.ask(retractNote, { noteId, because: "Written in the wrong chart." });
    const answers = await inTurn(made, [correct("about her"), correct("her sister"), retract, correct("Spoke")]);
    const codes = answers.map((answer) => /"code":"(\w+)"/.exec(String(answer))?.[1]);
    expect(codes).toEqual([undefined, "passage_struck", undefined, "note_retracted"]);
  });
});

describe("an addition and a co-signature in the same moment", () => {
  it("refuses the co-signature where the addition was first: it was not read", async () => {
    const made = await aTraineesNote();
    const { trainee, supervisor, noteId, read } = made;
    const [added, refused] = await inTurn(made, [
      () => trainee.browser.ask(addAddendum, { noteId, text: "It is her younger sister." }),
      () => supervisor.browser.refused(coSign, read),
    ]);
    expect(added).toMatchObject({ additions: [expect.any(String)] });
    expect(refused).toMatchObject({ code: "note_differs" });
  });

  it("has the addition wait for a signature of its own where the co-signature was first", async () => {
    const made = await aTraineesNote();
    const { trainee, supervisor, noteId, read } = made;
    await inTurn(made, [
      () => supervisor.browser.ask(coSign, read),
      () => trainee.browser.ask(addAddendum, { noteId, text: "It is her younger sister." }),
    ]);
    expect((await supervisor.browser.ask(listCoSigning, {})).additions).toMatchObject([{ noteId, kind: "addendum" }]);
  });

  it("lets no addition stand under a time before the co-signature: a clock set back makes nothing read", async () => {
    const { trainee, supervisor, noteId, read } = await aTraineesNote();
    await supervisor.browser.ask(coSign, read);
    server.moveClock(-2);
    const late = { noteId, text: "It is her younger sister." };
    expect(await trainee.browser.refused(addAddendum, late)).toMatchObject({ code: "changed_meanwhile" });
    server.moveClock(2);
    await trainee.browser.ask(addAddendum, late);
    expect((await supervisor.browser.ask(listCoSigning, {})).additions).toHaveLength(1);
  });
});
