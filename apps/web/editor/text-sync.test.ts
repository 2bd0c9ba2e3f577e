import { EditorState, type Transaction, type TransactionSpec } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { elementText, readDraft } from "@goldthread/draft";
import { readMarks } from "./marks.ts";
import { keepProvenance } from "./provenance-keeper.ts";
import { changeTag, createTextSync, marksField, openText, writtenAs } from "./text-sync.ts";
import { redo, undo, undoHistory } from "./undo-history.ts";

/** One person's page: a document, an editor's state without a screen, and an undo manager, tied as in the browser. */
function aPage(editor: number) {
  const doc = new Y.Doc();
  doc.clientID = editor;
  keepProvenance(doc);
  const text = elementText(doc, "narrative");
  const sync = createTextSync(text);
  const { doc: words, extensions } = openText(text);
  let state = EditorState.create({ doc: words, extensions: [extensions, undoHistory] });

  function apply(transactions: readonly Transaction[]): void {
    for (const transaction of transactions) {
      state = transaction.state;
      sync.take(transaction);
    }
  }
  const dispatch = (spec: TransactionSpec) => apply([state.update(spec)]);
  text.observe((event, transaction) => {
    const spec = sync.bring(event, transaction);
    if (spec !== null) dispatch(spec);
  });

  return {
    doc,
    text,
    undo: () => undo({ state, dispatch: apply }),
    redo: () => redo({ state, dispatch: apply }),
    dispatch,
    words: () => state.doc.toString(),
    marks: () => state.field(marksField),
    type: (at: number, words: string) => dispatch({ changes: { from: at, insert: words } }),
    bring: (at: number, words: string, from: string) =>
      dispatch({ changes: { from: at, insert: words }, annotations: writtenAs.of([{ length: words.length, from }]) }),
    remove: (at: number, length: number) => dispatch({ changes: { from: at, to: at + length } }),
  };
}

type Page = ReturnType<typeof aPage>;

function exchange(one: Page, other: Page): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
    [one, other],
  ] as const) {
    Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), "live");
  }
}

function spansOf(page: Page) {
  return readDraft(page.doc).elements.flatMap(({ spans, text }) =>
    spans.map(({ start, end, from }) => ({ words: text.slice(start, end), from })),
  );
}

const carried = "carried:2026-11-08";

describe("words typed beside carried words", () => {
  it.each([
    ["before them", 5, "Slept new well. Now"],
    ["after them", 15, "Slept well. newNow"],
    ["inside them", 8, "Slept wenewll. Now"],
  ])("are typed when written %s", (_where, at) => {
    const page = aPage(1);
    page.type(0, "Slept Now");
    page.bring(6, "very well. ", carried);
    page.type(at, "new");
    const typedWords = spansOf(page).filter(({ from }) => from === "typed");
    expect(typedWords.map(({ words }) => words).join("")).toContain("new");
    expect(
      spansOf(page)
        .filter(({ from }) => from === carried)
        .map(({ words }) => words)
        .join(""),
    ).toBe("very well. ");
  });

  it("are typed when carried words are all there is", () => {
    const page = aPage(1);
    page.bring(0, "Slept well.", carried);
    page.type(11, " Ate.");
    page.type(0, "Today: ");
    expect(spansOf(page)).toEqual([
      { words: "Today: ", from: "typed" },
      { words: "Slept well.", from: carried },
      { words: " Ate.", from: "typed" },
    ]);
  });

  it("replace carried words as typed ones", () => {
    const page = aPage(1);
    page.bring(0, "Slept well.", carried);
    page.dispatch({ changes: { from: 6, to: 10, insert: "badly" } });
    expect(spansOf(page)).toEqual([
      { words: "Slept ", from: carried },
      { words: "badly", from: "typed" },
      { words: ".", from: carried },
    ]);
  });
});

describe("undo and redo", () => {
  it("bring carried words back as carried", () => {
    const page = aPage(1);
    page.type(0, "Now ");
    page.bring(4, "slept well", carried);
    page.remove(0, 14);
    page.undo();
    expect(spansOf(page)).toEqual([
      { words: "Now ", from: "typed" },
      { words: "slept well", from: carried },
    ]);
    page.undo();
    page.redo();
    expect(spansOf(page).at(-1)).toEqual({ words: "slept well", from: carried });
  });

  it("leave what the other facilitator wrote", () => {
    const [one, other] = [aPage(1), aPage(2)];
    one.type(0, "Mine.");
    exchange(one, other);
    other.type(5, " Theirs.");
    exchange(one, other);
    one.undo();
    exchange(one, other);
    expect(other.words()).toBe(" Theirs.");
  });
});

describe("two editors at one place", () => {
  it("words typed inside carried words that the other deletes do not turn the rest into carried words", () => {
    const [one, other] = [aPage(1), aPage(2)];
    one.type(0, "Before. After.");
    one.bring(8, "Carried words. ", carried);
    exchange(one, other);
    one.remove(8, 15);
    other.type(15, "new");
    exchange(one, other);
    expect(spansOf(one)).toEqual([{ words: "Before. newAfter.", from: "typed" }]);
    expect(spansOf(other)).toEqual(spansOf(one));
  });
});

describe("tags", () => {
  it("go on to words written inside a tagged sentence, and until it ends", () => {
    const page = aPage(1);
    page.type(0, "She spoke of her plans");
    page.dispatch({ effects: changeTag.of({ start: 0, end: 22, tag: "contribution" }) });
    page.type(9, " up");
    page.type(25, " again.");
    page.type(32, " Then silence.");
    expect(readDraft(page.doc).elements[0]?.tags).toEqual([{ start: 0, end: 32, tag: "contribution" }]);
  });
});

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant("write" as const),
      at: fc.nat(40),
      length: fc.integer({ min: 1, max: 4 }),
      from: fc.constantFrom("typed", "typed", carried, "snippet:greeting"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant("remove" as const),
      at: fc.nat(40),
      length: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("undo" as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("redo" as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("exchange" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant("tag" as const), at: fc.nat(40), length: fc.integer({ min: 1, max: 6 }) }),
  },
);
type Doing = typeof step extends fc.Arbitrary<infer One> ? { readonly step: One } : never;
const history = fc.array(fc.record({ who: fc.nat(1), step }), { minLength: 5, maxLength: 45 });

/** Every written character is one that occurs nowhere else, so that it can be told where it came from, for good. */
function aScribe() {
  const origin = new Map<string, string>();
  let next = 0x4e00;
  return {
    origin,
    words(length: number, from: string): string {
      const words = Array.from({ length }, () => String.fromCharCode(next++)).join("");
      for (const character of words) origin.set(character, from);
      return words;
    },
  };
}

type Scribe = ReturnType<typeof aScribe>;

function follow(page: Page, { step: doing }: Doing, scribe: Scribe): void {
  const length = page.words().length;
  if (doing.act === "write") page.bring(doing.at % (length + 1), scribe.words(doing.length, doing.from), doing.from);
  if (doing.act === "undo") page.undo();
  if (doing.act === "redo") page.redo();
  if (length === 0) return;
  if (doing.act === "remove") page.remove(doing.at % length, Math.min(doing.length, length - (doing.at % length)));
  if (doing.act === "tag") {
    const start = doing.at % length;
    page.dispatch({ effects: changeTag.of({ start, end: Math.min(length, start + doing.length), tag: "risk" }) });
  }
}

function expectTrue(page: Page, scribe: Scribe): void {
  expect(page.words()).toBe(page.text.toJSON());
  expect(page.marks()).toEqual(readMarks(page.text));
  for (const { words, from } of spansOf(page)) {
    for (const character of words) expect(from).toBe(scribe.origin.get(character));
  }
}

describe("over any writing, deleting, undoing, redoing and merging", () => {
  it("each character keeps the provenance it came with, and editor and draft say the same", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [one, other, scribe] = [aPage(1), aPage(2), aScribe()];
        for (const { who, step: doing } of steps) {
          if (doing.act === "exchange") exchange(one, other);
          else follow(who === 0 ? one : other, { step: doing }, scribe);
          expectTrue(one, scribe);
          expectTrue(other, scribe);
        }
        exchange(one, other);
        expectTrue(one, scribe);
        expect(spansOf(other)).toEqual(spansOf(one));
      }),
      { numRuns: 250 },
    );
  });

  it("one editor's undo and redo step through what it showed before, words, provenance and tags", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [page, scribe] = [aPage(1), aScribe()];
        const past: unknown[] = [];
        const undone: unknown[] = [];
        let now: unknown = [];
        for (const { step: doing } of steps) {
          if (doing.act === "exchange") continue;
          const changes =
            doing.act === "write" || ((doing.act === "remove" || doing.act === "tag") && page.words() !== "");
          follow(page, { step: doing }, scribe);
          if (doing.act === "undo" && past.length > 0) {
            undone.push(now);
            now = past.pop();
          } else if (doing.act === "redo" && undone.length > 0) {
            past.push(now);
            now = undone.pop();
          } else if (changes) {
            past.push(now);
            undone.length = 0;
            now = readDraft(page.doc).elements;
          }
          expect(readDraft(page.doc).elements).toEqual(now);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it("a change of the draft is not written back to it", () => {
  const [one, other] = [aPage(1), aPage(2)];
  other.type(0, "Once.");
  exchange(one, other);
  expect(one.words()).toBe("Once.");
  expect(one.text.toJSON()).toBe("Once.");
  expect(one.undo()).toBe(false);
});
