import { describe, expect, it } from "vitest";
import { additionFacts, additionHead, retractionIn } from "./addition-facts.ts";
import { noteFacts, sharedFacts } from "./note-facts.ts";
import { originLines } from "./origin-lines.ts";

const at = "2026-02-01T10:00:00.000Z";
const author = { name: "Mira Fictional", credential: "LCSW" };

describe("an addition, as the page that checks a note tells it", () => {
  it("says when it happened beside when it was written, and why it comes late", () => {
    const late = {
      kind: "late-entry",
      at,
      author,
      happenedAt: "2026-01-05T10:00:00Z",
      because: "Forgot.",
      text: "Fell.",
    };
    expect(additionHead(late, [])).toBe(`Late entry · Mira Fictional, LCSW · ${at}`);
    expect(additionFacts(late)).toEqual([
      ["Happened", "2026-01-05T10:00:00Z"],
      ["Words", "Fell."],
      ["Reason", "Forgot."],
    ]);
  });

  it("says that a request was denied, and on which ground", () => {
    const denied = {
      kind: "amendment-decision",
      decision: "denied",
      ground: "not-ours",
      because: "The clinic wrote it.",
    };
    expect(additionHead(denied, [])).toBe("Request to amend denied");
    expect(additionFacts(denied)).toEqual([
      ["Ground", "Somebody else made the record, and can still be asked"],
      ["Reason", "The clinic wrote it."],
    ]);
  });

  it("tells what stands instead of struck words, also where it is nothing", () => {
    expect(additionFacts({ kind: "correction", instead: "Dozed" })).toEqual([["Instead", "Dozed"]]);
    expect(additionFacts({ kind: "correction", instead: "" })).toEqual([["Instead", "Nothing"]]);
  });

  it("says that it is about the whole group", () => {
    expect(additionHead({ kind: "addendum", shared: { partId: "1" } }, [])).toBe("Addendum of the group’s part");
    expect(additionHead({ kind: "addendum", shared: null }, [])).toBe("Addendum");
  });

  it("names what a supervisor co-signed", () => {
    const addendum = { id: "1", kind: "addendum", at };
    expect(additionHead({ kind: "co-signature", additionId: "1", at, author }, [addendum])).toBe(
      `Co-signature of the addendum of ${at} · Mira Fictional, LCSW · ${at}`,
    );
  });

  it("that takes the note back is said at its head: a retraction, and an attendance corrected to absent", () => {
    expect(retractionIn([{ kind: "addendum", at }])).toBeNull();
    expect(retractionIn([{ kind: "retraction", at, author, because: "Wrong chart." }])).toBe(
      `Retracted on ${at} by Mira Fictional: it stands here as it was signed, and counts for nothing. The reason: Wrong chart.`,
    );
    expect(retractionIn([{ at, retracts: "1", because: "Wrong row." }])).toContain(`Retracted on ${at}: it stands`);
    expect(retractionIn([{ at, retracts: null, because: "Came late." }])).toBeNull();
  });
});

describe("a note, as the page that checks it tells it", () => {
  it("leaves out nothing that was signed about the contact", () => {
    const session = {
      start: "a",
      stop: "b",
      zone: "UTC",
      minutes: 50,
      modality: "in-person",
      place: "Room 2",
      serviceCode: "90834",
    };
    const attendance = { status: "left-early", arrived: null, left: "c", minutes: 30 };
    expect(
      noteFacts({ session, attendance, client: { name: "Rowan", recordNumber: "A-1", birthDate: "1990-01-02" } }),
    ).toEqual([
      ["Client", "Rowan · A-1"],
      ["Born", "1990-01-02"],
      ["Session", "a to b (UTC)"],
      ["Minutes", "50"],
      ["How", "In person"],
      ["Where", "Room 2"],
      ["Service code", "90834"],
      ["Attendance", "Left early, 30 minutes, left c"],
    ]);
    const segments = [{ label: "Warm-up", start: "10:00", stop: "10:15" }];
    expect(
      sharedFacts({
        group: { name: "Skills" },
        facilitators: [author],
        counts: { enrolled: 8, present: 6, absent: 0 },
        segments,
      }),
    ).toEqual([
      ["Group", "Skills"],
      ["Led by", "Mira Fictional, LCSW"],
      ["Counts", "8 enrolled, 6 present, 0 absent"],
      ["Segments", "Warm-up 10:00–10:15"],
    ]);
  });

  it("says of which words nobody typed them", () => {
    const spans = [
      { start: 0, end: 5, from: "typed" },
      { start: 5, end: 11, from: "carried:2026-01-05" },
    ];
    expect(originLines({ text: "Calm. Slept.", spans })).toEqual(["Carried from 2026-01-05: “ Slept”"]);
    expect(originLines({ text: "Hi", spans: [{ start: 0, end: 2, from: "drafted:model" }] })).toEqual([
      "Drafted by model: all of it",
    ]);
    expect(originLines({ text: "Calm.", spans: spans.slice(0, 1) })).toEqual([]);
  });

  it("shows what it can of a file that was changed", () => {
    expect(noteFacts({ client: 7, session: "x", attendance: [] })).toEqual([]);
    expect(originLines({ text: null, spans: "x" })).toEqual([]);
  });
});
