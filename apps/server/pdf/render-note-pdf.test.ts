import { formatOf } from "@goldthread/clinical";
import { aClient, anElement, aNote, aPerson, aSalt, aSharedPart } from "@goldthread/clinical/testing/a-note.ts";
import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { composeLines } from "./compose-lines.ts";
import { replacement } from "./faces.ts";
import { renderNotePdf } from "./render-note-pdf.ts";
import type { NotePdfInput } from "./render-note-pdf.ts";

const digest = "0123456789abcdef".repeat(4);

function anInput(given: Partial<NotePdfInput> = {}): NotePdfInput {
  const viewFormat = formatOf("soap");
  if (viewFormat === undefined) throw new Error("soap is a format");
  const note = given.note ?? aNote();
  return {
    practice: { name: "Harbour Practice", zone: "Europe/Berlin", sample: false },
    note,
    shared: null,
    signatures: [
      { name: "Mira Fictional", credential: "LCSW", meaning: "author", at: note.signedAt, method: "passphrase" },
    ],
    digest,
    ledgerPlace: 17,
    late: false,
    after: [],
    coSigned: new Map(),
    retraction: null,
    attendance: [],
    counts: null,
    isIncomplete: false,
    waitsFor: [],
    carried: null,
    viewFormat,
    ...given,
  };
}

const uuid = "018f0000-0000-7000-8000-000000000001";
const anAddition = {
  goldthread: "addition/1" as const,
  id: uuid,
  actId: uuid,
  at: "2026-11-20T10:00:00.000Z",
  by: uuid,
  author: aPerson({ name: "Rafi Fictional", credential: "PhD" }),
  method: "passphrase" as const,
  noteId: uuid,
  clientId: uuid,
  noteDigest: digest,
  salt: aSalt,
};

const setting = { voice: "text", size: 10, width: 400 } as const;

/** What is drawn on the pages, as the file says it. */
function contentOf(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString("latin1");
  const streams = file.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g);
  return [...streams].map(([, packed = ""]) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1")).join("");
}

/** Reads the file as another program would: the text of each page, and whether it is tagged. */
async function read(input: NotePdfInput) {
  const data = new Uint8Array(await renderNotePdf(input));
  const loading = getDocument({ data, verbosity: 0 });
  const file = await loading.promise;
  const pages: string[] = [];
  const places: { words: string; x: number; y: number }[] = [];
  const roles = new Set<string>();
  for (let nr = 1; nr <= file.numPages; nr += 1) {
    const page = await file.getPage(nr);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""))
        .join("")
        .replaceAll(/\s+/g, " "),
    );
    for (const item of items)
      if ("str" in item) places.push({ words: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) });
    collectRoles(await page.getStructTree(), roles);
  }
  const marked: unknown = await file.getMarkInfo();
  await loading.destroy();
  return {
    pages,
    places,
    text: pages.join(" "),
    roles,
    marked: marked instanceof Map && marked.get("Marked") === true,
  };
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if ("role" in node && typeof node.role === "string") roles.add(node.role);
  if ("children" in node && Array.isArray(node.children)) for (const child of node.children) collectRoles(child, roles);
}

const sentence = "Slept through four nights of seven and named what helped before the meeting. ";

describe("a note on paper", () => {
  it("heads every page with client, record number, date and page n of m", async () => {
    const note = aNote({ elements: [anElement({ text: sentence.repeat(200).trim() })] });
    const { pages } = await read(anInput({ note }));
    expect(pages.length).toBeGreaterThan(3);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`${note.client.name} · ${note.client.recordNumber}`);
      expect(page).toContain(`page ${at + 1} of ${pages.length}`);
      expect(page).toContain(digest.slice(0, 16));
    }
  });

  it("ends with who signed, with which credential, and the digest", async () => {
    const { text } = await read(anInput());
    expect(text).toContain("Mira Fictional, LCSW");
    expect(text).toContain("by passphrase");
    expect(text).toContain(digest);
  });

  it("loses no word of a long note", async () => {
    const words = Array.from({ length: 3000 }, (_, nr) => `word${nr}`);
    const { text } = await read(anInput({ note: aNote({ elements: [anElement({ text: words.join(" ") })] }) }));
    const printed = new Set(text.split(" "));
    expect(words.filter((word) => !printed.has(word))).toEqual([]);
  });

  it("takes the longest element there may be, and a text without a space", async () => {
    const note = aNote({
      elements: [
        anElement({ text: sentence.repeat(1300).slice(0, 100_000) }),
        anElement({ element: "plan", text: "x".repeat(500) }),
      ],
    });
    const { text } = await read(anInput({ note }));
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(500);
  });

  it.each([
    ["Latin", "Zoë Ångström"],
    ["Polish", "Łukasz Żółć"],
    ["Greek", "Ελένη Παπαδοπούλου"],
    ["Cyrillic", "Наталья Щукина"],
    ["Chinese", "王小明"],
    ["Japanese", "山田はなこ"],
    ["Korean", "김서연"],
    ["Vietnamese", "Nguyễn Văn Ánh"],
    ["rare Chinese characters", "姜嫄"],
    ["rare Japanese characters", "山﨑栃"],
    ["Arabic with a ligature", "بلال علاء"],
    ["Arabic with a letter drawn as two glyphs", "مريم الخير"],
    ["Persian", "پگاه چراغی"],
  ])("prints a name in %s so that it can be copied out again", async (_script, name) => {
    const { text } = await read(anInput({ note: aNote({ client: aClient({ name }) }) }));
    expect(text).toContain(name);
  });

  it("prints a name in Arabic letter by letter, from right to left", async () => {
    const name = "مريم الخطيب";
    const { text } = await read(anInput({ note: aNote({ client: aClient({ name }) }) }));
    expect(text).toContain(name);
    const [line] = composeLines(`${name} 12`, { voice: "text", size: 10, width: 400 });
    expect(line?.rightToLeft).toBe(true);
    expect(line?.pieces.map(({ text: drawn }) => drawn.trim())).toEqual(["12", "الخطيب", "مريم"]);
  });

  it("shows a mark for a character that no font has, and never drops it", async () => {
    const { text } = await read(anInput({ note: aNote({ elements: [anElement({ text: "so\u{13000}far" })] }) }));
    expect(text).toContain(`so${replacement}far`);
  });

  it("puts letters and accents together that were typed apart", async () => {
    const name = "Zoë Ångström";
    const { text } = await read(anInput({ note: aNote({ client: aClient({ name: name.normalize("NFD") }) }) }));
    expect(text.normalize("NFC")).toContain(`Client ${name}`);
    expect(text).not.toContain(replacement);
  });

  it("still shows the letter where a mark on it has no font", () => {
    const [line] = composeLines("a\u{1e8d0}b", { voice: "text", size: 10, width: 400 });
    expect(line?.pieces.map(({ text }) => text).join("")).toBe(`a${replacement}b`);
    const [other] = composeLines("x\u030ca", setting);
    expect(other?.pieces.map(({ text, actual }) => [text, actual])).toEqual([
      ["x", null],
      [replacement, "\u030c"],
      ["a", null],
    ]);
  });

  it("draws a space that no font has as any other, and a separator of lines as one", async () => {
    const [line] = composeLines("dit\u202f: bien", setting);
    expect(line?.pieces.map(({ text }) => text)).toEqual(["dit : bien"]);
    const { text } = await read(anInput({ note: aNote({ elements: [anElement({ text: "One.\u2028Two." })] }) }));
    expect(text).toContain("One. Two.");
  });

  it("draws nothing for characters that are invisible in themselves", async () => {
    const { text } = await read(
      anInput({ note: aNote({ elements: [anElement({ text: "un\u200bseen\ufeff \u2066words\u2069" })] }) }),
    );
    expect(text).toContain("unseen words");
  });

  it("draws no empty box for joiners that a font of Latin letters does not have", () => {
    const [line] = composeLines("a\u200cb\u200dc", setting);
    expect(line?.pieces.map(({ text }) => text)).toEqual(["abc"]);
    const [persian] = composeLines("می\u200cرود", setting);
    expect(persian?.pieces.map(({ text }) => text)).toEqual(["می\u200cرود"]);
  });

  it("says in the file what a mark stands for, and on paper that it stands there", async () => {
    const said = (text: string) =>
      composeLines(text, setting).flatMap(({ pieces }) => pieces.flatMap(({ actual }) => actual ?? []));
    expect(said("so ไทย far")).toEqual(["ไ", "ท", "ย"]);
    expect(said("हिन्दी है")).toEqual(["हिन्दी ", "है"]);
    expect(said("Zoë مريم 王")).toEqual([]);
    const note = aNote({ elements: [anElement({ text: "ไทย" })] });
    expect(contentOf(await renderNotePdf(anInput({ note })))).toContain("/Span <<\n/ActualText (\u00fe\u00ff\x0e\x44");
    const { text } = await read(anInput({ note }));
    expect(text).toContain(`${replacement} stands in this file for a character that it has no font for`);
    expect((await read(anInput())).text).not.toContain("no font for");
  });

  it("keeps a name in Arabic from turning the words and figures around it", async () => {
    const note = aNote({ kind: "group", author: aPerson({ name: "مريم", credential: "LCSW" }) });
    const shared = aSharedPart({ segments: [{ id: "s1", label: "Warm-up تسخين", start: "10:05", stop: "10:20" }] });
    const signed = { name: "مريم", credential: "LCSW", meaning: "author", at: note.signedAt, method: "passphrase" };
    const { text, places } = await read(anInput({ note, shared, signatures: [signed] }));
    expect(text).toContain("Warm-up تسخين, 10:05 to 10:20");
    expect(text).toMatch(/Author مريم, LCSW, \d+ Nov 2026, .* by passphrase/);
    for (const { x } of places.filter(({ words }) => words === "مريم")) expect(x).toBeLessThan(200);
  });

  it("takes a correction of more words than a page holds, and loses none of them", async () => {
    const words = Array.from({ length: 2000 }, (_, nr) => `struck${nr}`);
    const passage = { part: "note" as const, element: "reported" as const, key: null, start: 0, end: 1 };
    const long = { ...anAddition, kind: "correction" as const, instead: "", because: "All of it.", shared: null };
    const { text, places } = await read(
      anInput({ after: [{ ...long, passage: { ...passage, text: words.join(" ") } }] }),
    );
    const printed = new Set(text.split(" "));
    expect(words.filter((word) => !printed.has(word))).toEqual([]);
    expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThanOrEqual(40);
  });

  it("puts what replaces Arabic words into brackets of their own", async () => {
    const text = "قالت مريم نامت";
    const passage = { part: "note" as const, element: "reported" as const, key: null, start: 5, end: 9, text: "مريم" };
    const { places } = await read(
      anInput({
        note: aNote({ elements: [anElement({ text })] }),
        after: [{ ...anAddition, kind: "correction", passage, instead: "ليلى", because: "Her name.", shared: null }],
      }),
    );
    const of = (wanted: string) => places.find(({ words }) => words.includes(wanted)) ?? expect.fail(`no ${wanted}`);
    const [open, close] = [of("[struck:"), places.find(({ words, y }) => words === "]" && y === of("[struck:").y)];
    expect(of("نامت").x).toBeLessThan(open.x);
    expect(close?.x).toBeGreaterThan(of("ليلى").x);
    expect(close?.x).toBeLessThan(of("قالت").x);
  });

  it("tears no signatures apart, wherever they come to stand on a page", async () => {
    const signatures = ["author", "co-author", "co-signature", "attestation"].map((meaning) => {
      return { name: `Mira ${meaning}`, credential: "", meaning, at: "2026-11-20T10:00:00.000Z", method: "passphrase" };
    });
    for (let lines = 20; lines < 30; lines += 1) {
      const text = Array.from({ length: lines }, (_, nr) => `Line ${nr}`).join("\n");
      const { pages } = await read(anInput({ note: aNote({ elements: [anElement({ text })] }), signatures }));
      const signed = pages.find((page) => page.includes("Signed"));
      for (const words of ["Mira author", "Mira attestation", digest, "Place in the ledger"])
        expect(signed).toContain(words);
    }
  });

  it("shows where a line was left empty", async () => {
    const { places } = await read(
      anInput({ note: aNote({ elements: [anElement({ text: "One.\n\n\nTwo.\nThree." })] }) }),
    );
    const [one = 0, two = 0, three = 0] = ["One.", "Two.", "Three."].map(
      (line) => places.find(({ words }) => words === line)?.y,
    );
    expect(one - two).toBeGreaterThan(1.4 * (two - three));
  });

  it("cuts a very long name at the head of the page, and keeps the record number", async () => {
    const note = aNote({ client: aClient({ name: "Wolfeschlegelsteinhausen".repeat(8) }) });
    const { text } = await read(anInput({ note }));
    expect(text).toContain(`\u2026 · ${note.client.recordNumber}`);
  });

  it("leaves out the heading of a section that says nothing", async () => {
    const { text } = await read(
      anInput({
        note: aNote({ elements: [anElement({ text: "Slept." }), anElement({ element: "plan", text: " " })] }),
      }),
    );
    expect(text).not.toContain("Plan");
  });

  it("says when a member came and went, and lists a timed segment without words", async () => {
    const note = aNote({
      kind: "group",
      attendance: { status: "late", arrived: "2026-11-20T15:10:00Z", left: "2026-11-20T15:40:00Z", minutes: 30 },
    });
    const shared = aSharedPart({
      elements: [],
      segments: [{ id: "s1", label: "Conclusion", start: "10:30", stop: "10:50" }],
    });
    const { text } = await read(anInput({ note: { ...note, session: { ...note.session, zone: "UTC" } }, shared }));
    expect(text).toContain("Late, arrived 15:10, left 15:40, 30 minutes");
    expect(text).toContain("Conclusion, 10:30 to 10:50.");
  });

  it("is tagged: headings, paragraphs and a table of facts", async () => {
    const { roles, marked } = await read(anInput());
    expect(marked).toBe(true);
    for (const role of ["Document", "Sect", "H1", "H2", "P", "Table", "TH", "TD"]) expect(roles).toContain(role);
  });

  it("brackets what was carried over with the day it came from", async () => {
    const text = "Practise daily. Review soon.";
    const spans = [
      { start: 0, end: 15, from: "typed" },
      { start: 15, end: text.length, from: "carried:2026-11-08" },
    ];
    const read1 = await read(anInput({ note: aNote({ elements: [anElement({ text, spans })] }) }));
    expect(read1.text).toContain("Practise daily. [carried from 8 Nov 2026: Review soon.]");
  });

  it("says in which format it was written when shown in another, and keeps what that one does not show", async () => {
    const note = aNote({ format: "girp", elements: [anElement({ element: "focus", text: "Panic at work" })] });
    const { text } = await read(anInput({ note }));
    expect(text).toMatch(/Written as .*GIRP.*shown as .*SOAP/);
    expect(text).toContain("Also recorded");
    expect(text).toContain("Panic at work");
  });

  it("carries the group's shared part with counts and nobody's name", async () => {
    const shared = aSharedPart({ counts: { enrolled: 10, present: 8, absent: 2 } });
    const { text } = await read(anInput({ note: aNote({ kind: "group" }), shared }));
    expect(text).toContain("8 present, 2 absent");
    expect(text).toContain(shared.group.name);
  });

  it("shows struck words where they stand with what replaces them, and every addition whole at the end", async () => {
    const text = "Spoke about her sister.";
    const passage = {
      part: "note" as const,
      element: "reported" as const,
      key: null,
      start: 16,
      end: 22,
      text: "sister",
    };
    const coSignature = {
      goldthread: "addition-co-signature/1" as const,
      kind: "co-signature" as const,
      id: uuid,
      at: "2026-11-21T09:00:00.000Z",
      by: uuid,
      author: { id: uuid, name: "Ines Supervising", credential: "LCSW" },
      method: "passphrase" as const,
      noteId: uuid,
      noteDigest: digest,
      additionId: anAddition.id,
      additionDigest: digest,
      salt: aSalt,
    };
    const { text: paper } = await read(
      anInput({
        note: aNote({ elements: [anElement({ text })] }),
        after: [
          { ...anAddition, kind: "correction", passage, instead: "mother", because: "I mixed them up.", shared: null },
          {
            ...anAddition,
            kind: "late-entry",
            text: "She called.",
            happenedAt: "2026-11-01T09:00:00Z",
            because: "I was ill.",
          },
          { ...anAddition, kind: "retraction", because: "Wrong chart.", movedTo: null },
        ],
        coSigned: new Map([[anAddition.id, coSignature]]),
      }),
    );
    expect(paper).toContain("Spoke about her [struck: sister; instead: mother].");
    for (const words of ["Rafi Fictional, PhD", "I mixed them up.", "She called.", "I was ill.", "1 Nov 2026"])
      expect(paper).toContain(words);
    expect(paper.indexOf("Retracted by Rafi Fictional")).toBeLessThan(paper.indexOf("Spoke about"));
    expect(paper).toMatch(/Co-signed\s+Ines Supervising, LCSW, 21 Nov 2026/);
    expect(paper.indexOf("Added to since it was signed (3)")).toBeGreaterThan(0);
  });

  it("says that it is not complete while a co-signature is missing, and how attendance was corrected since", async () => {
    const at = "2026-11-20T10:00:00.000Z";
    const { text } = await read(
      anInput({
        isIncomplete: true,
        attendance: [{ by: "Rafi Fictional", at, because: "Marked in the wrong row." }],
        counts: { at, present: 7, absent: 3 },
      }),
    );
    expect(text).toContain("Not complete: a supervisor's co-signature");
    expect(text).toContain("Marked in the wrong row. (Rafi Fictional)");
    expect(text).toContain("7 present, 3 absent");
    expect((await read(anInput())).text).not.toContain("Not complete");
  });

  it("marks every page of a sample practice as fiction", async () => {
    const note = aNote({ elements: [anElement({ text: sentence.repeat(90).trim() })] });
    const practice = { name: "Sample", zone: "UTC", sample: true };
    const { pages } = await read(anInput({ note, practice }));
    for (const page of pages) expect(page).toContain("fictional data");
  });

  it("is the same file each time", async () => {
    const [once, again] = [await renderNotePdf(anInput()), await renderNotePdf(anInput())];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
