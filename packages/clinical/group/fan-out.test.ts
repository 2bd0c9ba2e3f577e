import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteBodySchema, sharedPartBodySchema } from "../note/schema.ts";
import { aClient, aMember, anAttendance, anElement, aPerson, aSalt, aSession, aSharedPart } from "../testing/a-note.ts";
import { FanOutRefusal } from "./fan-out-refusal.ts";
import { fanOut, type FanOutInput, type FanOutRow } from "./fan-out.ts";

const digestOf: FanOutInput["digestOf"] = (body) => `digest of ${JSON.stringify(body)}`;
const absent = anAttendance({ status: "absent", minutes: 0 });

function anInput(given: Partial<FanOutInput> = {}): FanOutInput {
  return {
    session: aSession({ kind: "group" }),
    group: { id: "group-1", name: "Skills group" },
    facilitators: [aPerson()],
    enrolled: 10,
    shared: { state: "draft", version: 1, elements: [anElement({ element: "topic", text: "Sleep" })], segments: [] },
    rows: [aMember(1)],
    author: aPerson(),
    signedAt: "2026-11-16T15:05:00Z",
    sharedId: "shared-1",
    sharedSalt: aSalt,
    digestOf,
    ...given,
  };
}

/** A row whose id, name, number and words all hold one marker that no other row has. */
function markedRow(
  number: number,
  given: { readonly ready: boolean; readonly absent: boolean; readonly words: boolean },
): FanOutRow {
  const mark = `<m${number}>`;
  return aMember(number, {
    draftId: `draft ${mark}`,
    noteId: `note ${mark}`,
    client: aClient({ id: `client ${mark}`, name: `Name ${mark}`, recordNumber: `R ${mark}` }),
    elements: [anElement({ element: "narrative", text: given.words ? `Words of ${mark}` : " " })],
    attendance: given.absent ? absent : anAttendance(),
    ready: given.ready && given.words && !given.absent,
  });
}

const someRows = fc
  .array(fc.record({ ready: fc.boolean(), absent: fc.boolean(), words: fc.boolean() }), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.map((row, number) => markedRow(number, row)));

const presentAndReady = (rows: readonly FanOutRow[]) => rows.filter(({ ready }) => ready);
const isAbsent = ({ attendance }: FanOutRow) => attendance.status === "absent";

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

function refusalOf(rows: readonly FanOutRow[]): FanOutRefusal {
  try {
    fanOut(anInput({ rows }));
  } catch (refusal) {
    if (refusal instanceof FanOutRefusal) return refusal;
    throw refusal;
  }
  throw new Error("Nothing was refused");
}

describe("laws of a signed group session", () => {
  it("n members present and ready give n notes, one in each chart", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { notes } = fanOut(anInput({ rows }));
        const ready = presentAndReady(rows);
        expect(notes.map(({ client }) => client.id)).toEqual(ready.map(({ client }) => client.id).toSorted());
        for (const row of ready) {
          const note = notes.find(({ id }) => id === row.noteId);
          expect(note?.client).toEqual(row.client);
          expect(note?.elements).toEqual(row.elements);
          expect(note?.attendance).toEqual(row.attendance);
        }
      }),
    );
  });

  it("no note holds another member's id, name or words, and the shared part holds nobody's", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { notes, shared } = fanOut(anInput({ rows }));
        for (const note of notes) {
          const marks = JSON.stringify(note).match(/<m\d+>/g) ?? [];
          expect(new Set(marks)).toEqual(new Set(note.id.match(/<m\d+>/g)));
        }
        expect(JSON.stringify(shared)).not.toMatch(/<m\d+>/);
      }),
    );
  });

  it("the order of the rows does not matter", () => {
    const shuffled = someRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(fanOut(anInput({ rows: other }))).toEqual(fanOut(anInput({ rows })));
      }),
    );
  });

  it("running twice with the same input gives the same and leaves the input as it was", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const input = anInput({ rows });
        deepFreeze(input);
        expect(JSON.stringify(fanOut(input))).toBe(JSON.stringify(fanOut(input)));
      }),
    );
  });

  it("the counts are those of the rows", () => {
    fc.assert(
      fc.property(someRows, fc.nat(200), (rows, enrolled) => {
        const counts = fanOut(anInput({ rows, enrolled })).shared?.counts;
        expect(counts).toEqual({
          enrolled,
          present: rows.filter((row) => !isAbsent(row)).length,
          absent: rows.filter(isAbsent).length,
        });
      }),
    );
  });

  it("every note refers to the one shared part that is pinned", () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 9 }), (rows, version) => {
        const { notes, shared } = fanOut(
          anInput({ rows, shared: { state: "draft", version, elements: [], segments: [] } }),
        );
        if (shared === null) throw new Error("Expected the shared part to be pinned now");
        for (const note of notes) {
          expect(note.shared).toEqual({ id: "shared-1", version, digest: digestOf(shared) });
        }
      }),
    );
  });

  it("an absent member gets the status and never a note", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { notes, statuses } = fanOut(anInput({ rows }));
        const away = rows.filter(isAbsent).map(({ client }) => client.id);
        expect(statuses).toEqual(away.toSorted().map((clientId) => ({ clientId, attendance: absent })));
        for (const { client } of notes) expect(away).not.toContain(client.id);
      }),
    );
  });

  it("no word disappears: it is in a note or in a draft that stays open", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { notes, left } = fanOut(anInput({ rows }));
        for (const row of rows) {
          const words = row.elements.some(({ text }) => text.trim() !== "");
          const signed = notes.some(({ id }) => id === row.noteId);
          const open = left.includes(row.draftId);
          expect(signed && open).toBe(false);
          if (words || !isAbsent(row)) expect(signed || open).toBe(true);
        }
      }),
    );
  });

  it("signing the rest later gives the notes that signing all at once would have given", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const ready = presentAndReady(rows);
        const [firstRow] = ready;
        fc.pre(firstRow !== undefined && ready.length > 1);
        const atOnce = fanOut(anInput({ rows }));
        const first = fanOut(anInput({ rows: rows.map((row) => ({ ...row, ready: row === firstRow })) }));
        const body = first.shared;
        if (body === null) throw new Error("Expected the shared part to be pinned now");
        const pinned = { state: "pinned", id: body.id, version: body.version, digest: digestOf(body), body } as const;
        const second = fanOut(anInput({ rows: rows.filter((row) => row !== firstRow), shared: pinned }));
        expect(second.shared).toBeNull();
        const ids = (notes: typeof first.notes) => notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(ids([...first.notes, ...second.notes])).toEqual(ids(atOnce.notes));
        expect(second.left).toEqual(atOnce.left);
      }),
    );
  });

  it("what comes out is fit for the record", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { notes, shared } = fanOut(anInput({ rows, digestOf: () => "abc" }));
        expect(sharedPartBodySchema.parse(shared)).toEqual(shared);
        for (const note of notes) expect(noteBodySchema.parse(note)).toEqual(note);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a group session is refused", () => {
  const empty = [anElement({ element: "narrative", text: " \n\u200b" })];

  it.each([
    ["without members", [], "no-rows", []],
    [
      "with a member listed twice",
      [aMember(1), aMember(2, { client: aMember(1).client })],
      "client-twice",
      ["draft-1", "draft-2"],
    ],
    [
      "with a member listed twice, one of them absent",
      [aMember(1), aMember(2, { client: aMember(1).client, attendance: absent, ready: false })],
      "client-twice",
      ["draft-1", "draft-2"],
    ],
    ["with one draft for two", [aMember(1), aMember(2, { draftId: "draft-1" })], "draft-twice", ["draft-1", "draft-1"]],
    ["with one note id for two", [aMember(1), aMember(2, { noteId: "note-1" })], "note-twice", ["draft-1", "draft-2"]],
    [
      "with a note for an absent member",
      [aMember(1), aMember(2, { attendance: absent })],
      "note-for-absent",
      ["draft-2"],
    ],
    [
      "with an empty note",
      [aMember(3, { elements: empty }), aMember(1), aMember(2, { elements: [] })],
      "empty-note",
      ["draft-2", "draft-3"],
    ],
  ] as const)("%s", (_what, rows, code, draftIds) => {
    const refusal = refusalOf(rows);
    expect(refusal.code).toBe(code);
    expect(refusal.draftIds).toEqual(draftIds);
    expect(refusal.message).toMatch(/^Cannot sign/);
  });

  it("with 201 members, and not with 200", () => {
    const members = (count: number) => Array.from({ length: count }, (_, number) => aMember(number));
    expect(refusalOf(members(201)).code).toBe("too-many-rows");
    expect(fanOut(anInput({ rows: members(200) })).notes).toHaveLength(200);
  });

  it("when the shared part pinned before is not the one that was digested", () => {
    const body = aSharedPart();
    const pinned = { state: "pinned", id: body.id, version: 1, digest: "another", body } as const;
    expect(() => fanOut(anInput({ shared: pinned }))).toThrow(/does not match its digest/);
  });
});

describe("rows that are not signed", () => {
  it("stay open when not ready, also when empty, and an absent member's empty row is closed", () => {
    const rows = [
      aMember(1, { ready: false, elements: [] }),
      aMember(2, { ready: false, attendance: absent, elements: [] }),
      aMember(3, { ready: false, attendance: absent }),
    ];
    const { notes, left } = fanOut(anInput({ rows }));
    expect(notes).toEqual([]);
    expect(left).toEqual(["draft-1", "draft-3"]);
  });
});
