import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NoteExample } from "../note-to-review.ts";
import { parseNoteToReview } from "../note-to-review.ts";
import { readNote } from "../read-note.ts";
import { findMembers } from "./find-members.ts";
import { isOrdinary } from "./is-ordinary.ts";
import { nicknamesOf } from "./nicknames-of.ts";
import { soundKeys } from "./sound-key.ts";
import { toLatin } from "./transliterate.ts";

function find(text: string, given: Partial<NoteExample> & { names: readonly string[] }) {
  const { names, ...around } = given;
  const note = { kind: "group", sections: [{ key: "body", text }] };
  return findMembers(readNote(parseNoteToReview({ note, members: names.map((name) => ({ name })), ...around }))).map(
    ({ start, end, isDoubtful, suggestion }) => ({ text: text.slice(start, end), isDoubtful, suggestion }),
  );
}
const texts = (text: string, names: readonly string[], around: Partial<NoteExample> = {}) =>
  find(text, { names, ...around }).map((one) => one.text);

const group = "Rose Menon,Grace Rao,Penny Cross,Pat Snow,Angel Freeman,Miles Little,Ivy White,Bell Bishop".split(",");

it("each note of a session finds the others of the group, in full, mistyped and shortened, and never its own client", () => {
  const members = ["Marcus Okafor", "Dolores Vance", "Priya Raman", "Marcus Bell"];
  const [okafor, vance, raman, bell] = [
    ["Marcus Okafor", "Okfaor"],
    ["Dolores Vance", "Doroles", "Doly"],
    ["Priya Raman", "Ramman"],
    ["Marcus Bell"],
  ] as const;
  const text =
    "Marcus Okafor spoke. Okfaor wept. Dolores Vance spoke. Doroles wept. Doly left. Priya Raman and Ramman spoke. Marcus Bell left.";
  expect(texts(text, members)).toEqual([...okafor, ...vance, ...raman, ...bell]);
  expect(members.map((name) => texts(text, members, { client: { name } }))).toEqual([
    [...vance, ...raman, ...bell],
    [...okafor, ...raman, ...bell],
    [...okafor, ...vance, ...bell],
    [...okafor, ...vance, ...raman],
  ]);
});

it.each([
  "Rose to my left cried.",
  "Penny dropped out.",
  "Menon's three children visit.",
  "Rao's letter was read aloud.",
  "Snow delayed the start because he overslept.",
  "Cross off work today.",
  "Angel on one side of the circle cried.",
  "Miles to share next week.",
  "Pat on the phone.",
  "White lied about it.",
  "Rao (new member) was quiet.",
  "Grace notes her mood daily.",
  "Ivy covered the chair and cried.",
  "Client shops at Rose's house.",
])("a name is found though its letters begin an expression as well: %s", (text) => {
  expect(texts(text, group)).not.toEqual([]);
});

it.each([
  "Rose to the occasion was the phrase. Penny wise, pound foolish.",
  "Little by little was the motto. A pat on the back. Angel food cake was shared.",
  "Menon's theory of change was explained. Handout after Freeman and Rao (2014).",
  "White noise and a bell jar were drawn. She opened an account at Bishop.",
])("what is an expression, a theory or a citation names nobody and is not asked about: %s", (text) => {
  expect(texts(text, group)).toEqual([]);
});

describe("a last name that is a word", () => {
  const names = ["Grace Hill", "Mark Rivers", "Will Young", "Winifred Stroud"];

  it("is asked about behind a capital that is nobody's, and blocked where a number stands before it", () => {
    expect(find("On the way to Forest Hill was a crash.", { names }).every(({ isDoubtful }) => isDoubtful)).toBe(true);
    expect(texts("She lives near Three Rivers.", names)).toEqual([]);
    expect(find("She sat beside another Rivers.", { names }).map(({ isDoubtful }) => isDoubtful)).toEqual([false]);
    expect(find("Told him that Hill was late.", { names }).map(({ text }) => text)).toEqual(["Hill"]);
  });

  it("is asked about in small letters behind the first name, where both do something", () => {
    expect(find("will young said he wont come", { names })).toEqual([
      { text: "will young", isDoubtful: true, suggestion: "Another member" },
    ]);
    expect(texts("will young people come to this, he asked", names)).toEqual([]);
  });
});

it("the beginning of a preferred name is asked about", () => {
  const members = [{ name: "Bartholomew Quist" }, { name: "Winifred Stroud", preferredName: "Winnie" }];
  expect(texts("She walked home with Winn today.", [], { members })).toEqual(["Winn"]);
});

it("a Greek χ is heard in a name that is spelled with ch", () => {
  expect(texts("Client thanked Βλάχος.", ["Kostas Vlachos"])).toEqual(["Βλάχος"]);
});

describe("a member's name", () => {
  it("is offered as another member, with a possessive's ending and a sentence's capital", () => {
    const found = find("Marcus spoke. The group thanked Mr. Okafor for Siobhán's letter; both Marcuses laughed.", {
      names: ["Marcus Okafor", "Siobhán Keane"],
    });
    expect(found.map(({ text, suggestion }) => [text, suggestion])).toEqual([
      ["Marcus", "Another member"],
      ["Mr. Okafor", "another member"],
      ["Siobhán's", "another member's"],
      ["Marcuses", "other members"],
    ]);
  });

  it("is one finding where first and last name stand together", () => {
    expect(texts("With Marcus J. Okafor and OKAFOR, MARCUS it went well.", ["Marcus Okafor"])).toEqual([
      "Marcus J. Okafor",
      "OKAFOR, MARCUS",
    ]);
  });

  it("is the client's own in the client's part, and another's after all when it is said to be", () => {
    const around = { client: { name: "Mark Reed" } };
    expect(texts("Mark was calm; Mr. Reed denied any urge.", ["Mark Olsen", "Mark Reed"], around)).toEqual([]);
    expect(texts("Sat beside the other Mark and Mark O.", ["Mark Olsen", "Mark Reed"], around)).toEqual([
      "Mark",
      "Mark O",
    ]);
  });

  it("is asked about where a facilitator has it too, unless the words say who leads", () => {
    const around = { facilitators: [{ name: "Dana Voss" }] };
    expect(find("Dana smiled. Dana Voss spoke.", { names: ["Dana Kerr"], ...around })).toEqual([
      { text: "Dana", isDoubtful: true, suggestion: "Another member" },
    ]);
    expect(texts("Co-facilitator Dana closed the round.", ["Dana Kerr"], around)).toEqual([]);
  });

  it("is asked about again after the client's own kin was introduced by it", () => {
    const found = find("Spoke of his brother Mark. Mark drinks.", {
      names: ["Mark Olsen"],
      client: { name: "Imre Toth" },
    });
    expect(found.map(({ isDoubtful }) => isDoubtful)).toEqual([true, true]);
  });

  it("is found with any one slip of the keyboard, where that is no everyday word", () => {
    const names = fc.constantFrom("Marcus", "Siobhan", "Katarzyna", "Thornbury", "Whitlock");
    const slip = fc.record({
      at: fc.nat(20),
      letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
      how: fc.nat(3),
    });
    fc.assert(
      fc.property(names, slip, (name, { at: place, letter, how }) => {
        const at = place % (name.length - 1);
        const [head, tail] = [name.slice(0, at), name.slice(at)];
        const swapped = head + (tail[1] ?? "") + (tail[0] ?? "") + tail.slice(2);
        const wrong = [head + letter + tail, head + tail.slice(1), head + letter + tail.slice(1), swapped][how] ?? name;
        const typed = wrong.slice(0, 1).toUpperCase() + wrong.slice(1).toLowerCase();
        fc.pre(!isOrdinary(typed.toLowerCase()));
        expect(texts(`The group listened to ${typed} with care.`, [`${name} Ax`])).toHaveLength(1);
      }),
    );
  });

  it("costs no more than the text is long", () => {
    const words = "Hope and Marcus said that m a r c u s rose, J.D. and Okaf-\nor too. ".repeat(3000);
    expect(texts(words, ["Marcus Okafor", "John Drew"]).length).toBeGreaterThan(8000);
  });

  it("costs no more in one sentence that never ends", () => {
    expect(texts("mar-la-".repeat(8000), ["Marla Quillfeather"]).length).toBeGreaterThan(7000);
  });

  it("never makes the matcher throw or leave the text, whatever names and text are", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            "Mark",
            "mark's",
            "J.",
            "D.",
            "Okafor",
            "-",
            "\n",
            "王小明",
            "민수",
            "Мария",
            "'",
            "\u00ad",
            ",",
            "with",
            "said",
            "يوسف",
            "the",
            "(",
            "9",
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join(" ")),
      fc
        .array(fc.constantFrom("M", "a", "r", "k", "O", "'", "-", "\u200b", "王", "김", "民"), { maxLength: 30 })
        .map((parts) => parts.join("")),
    );
    const name = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("Mark Okafor", "王小明", "김민수", "O'Brien, Anne-Marie", "J D", "-", "d'A", "Мария"),
    );
    fc.assert(
      fc.property(text, fc.array(name, { minLength: 1, maxLength: 4 }), fc.option(name), (body, names, client) => {
        for (const { text: found } of find(body, { names, ...(client === null ? {} : { client: { name: client } }) }))
          expect(body).toContain(found);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the tables", () => {
  it("read nicknames both ways, and do not lead from one full name to another through a short one", () => {
    expect(nicknamesOf("robert")).toContain("bob");
    expect(nicknamesOf("bob")).toContain("robert");
    expect(nicknamesOf("frank")).toContain("frankie");
    expect(nicknamesOf("alexandra")).not.toContain("alexander");
  });

  it.each([
    ["Юлия", "yuliya"],
    ["Γιώργος", "giorgos"],
    ["たなか", "tanaka"],
    ["ショウタ", "shouta"],
    ["민수", "minsu"],
    ["王小明", "wangxiaoming"],
    ["प्रिया", "priya"],
    ["მარიამ", "mariam"],
  ])("make %s %s", (text, latin) => {
    expect(toLatin(text)).toBe(latin);
  });

  it("hear a name the same in two scripts", () => {
    for (const [one, other] of [
      ["michael", "Майкл"],
      ["mohammed", "محمد"],
      ["george", "Джордж"],
      ["david", "דוד"],
    ] as const) {
      expect(
        soundKeys(one).some((key) => soundKeys(toLatin(other)).includes(key)),
        one,
      ).toBe(true);
    }
  });

  it.each(["stopped", "happier", "worries", "reframing", "shorten", "therapist"])(
    "know %s for an everyday word",
    (word) => {
      expect(isOrdinary(word)).toBe(true);
    },
  );
});

describe("a note typed in haste, where capitals say nothing", () => {
  const names = ["Rose Hill", "Will Faith", "Art Lane", "Joy Young", "Pat Mark", "April Dawn"];

  it.each([
    ["pt + young did the sheet together", "young"],
    ["cl sat w/ will + one other", "will"],
    ["W/ DAWN IN PAIRS, TOOK TURNS", "DAWN"],
    ["ARRIVED W/ FAITH, BOTH LATE", "FAITH"],
    ["apols: lane (childcare), 1 dna", "lane"],
    ["cl talked re job loss, hill offered him contact", "hill"],
    ["went out 2nd half, joy kept her company", "joy"],
    ["spoke straight after april in the round", "april"],
    ["grp of 7. rose in tears by 10:40", "rose"],
  ])("%s: asks who is meant", (text, name) => expect(texts(text, names)).toEqual([name]));

  it.each([
    "left with hope, and with a will to go on",
    "rose at six, art class after",
    "frank talk, joy kept them going",
    "a bill is still there on the table",
    "after april in the garden the group starts again",
    "went up the hill, both tired",
    "present: eight of ten, hill walk named as a treat",
    "pat on the back given",
  ])("%s: is about nobody", (text) => expect(texts(text, names)).toEqual([]));
});

it("is found by three letters where a surname has a hyphen", () => {
  expect(texts("K.A.B. apologised.", ["Kwame Asante-Boateng"])).toEqual(["K.A.B."]);
});
