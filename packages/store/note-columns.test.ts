import { canonicalJson } from "@goldthread/ledger";
import { beforeAll, expect, it } from "vitest";
import { aClient, aSession, aStaff, withTestDatabase } from "./testing/index.ts";

const test = withTestDatabase();
let staffId: string;
let clientId: string;

beforeAll(async () => {
  staffId = (await aStaff(test.asOwner)).id;
  clientId = (await aClient(test.asOwner)).id;
});

async function made(content: string): Promise<{ signed_as: string | null; opening: string | null } | undefined> {
  const session = await aSession(test.asOwner, { client_id: clientId, clinician_id: staffId });
  const [row] = await test.asOwner.sql<{ signed_as: string | null; opening: string | null }>(
    `insert into note (id, client_id, session_id, kind, format, author_id, happened_at, signed_at, late, content, digest)
     values (gen_random_uuid(), $1, $2, 'individual', 'soap', $3, now(), now(), false, $4, sha256('x')) returning signed_as, opening`,
    [clientId, session.id, staffId, content],
  );
  return row;
}

const aContent = (author: { name: string; credential: string }, text: string) =>
  canonicalJson({
    attendance: { status: "present" },
    author: { id: staffId, ...author },
    client: { name: '","author":{"credential":"x","id":"y","name":"z"}', recordNumber: '"text":"no' },
    elements: [{ element: "reported", key: null, spans: [], tags: [], text }],
  });

it.each([
  ["Ana Example", "LCSW"],
  ['Ana "Otter" Example', "a \\ b"],
  ['}{"}', '"}'],
  ["\\", '\\"'],
  ["", ""],
  ["\u{1f9ed} Ωmega 王", "\u0007\t\u2028"],
  ["x".repeat(200), '"'.repeat(60)],
])("a note's author is kept as signed, whatever stands in the name: %j, %j", async (name, credential) => {
  const row = await made(aContent({ name, credential }, "Slept well."));
  expect(JSON.parse(row?.signed_as ?? "")).toEqual({ id: staffId, name, credential });
  expect(row?.opening?.startsWith('Slept well."')).toBe(true);
});

it("a note's first words are kept, however long it goes on", async () => {
  const text = 'She said "no" twice.\n'.repeat(400);
  const row = await made(aContent({ name: "Ana Example", credential: "" }, text));
  expect(row?.opening).toBe(JSON.stringify(text).slice(1, 301));
});

it("a content without author or text has neither beside it", async () => {
  expect(await made("{}")).toEqual({ signed_as: null, opening: null });
});

it("nobody writes them but the database", async () => {
  await expect(test.asOwner.sql("update note set opening = 'another'")).rejects.toThrow();
  await expect(test.asOwner.sql("update note set signed_as = 'another'")).rejects.toThrow();
});
