import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutNothing, type NoteCard } from "./note-content.ts";
import { asksFrom, keptAnotherYear, oldNotes, yearsAfter } from "./retention.ts";

function aCard(id: string, day: string): NoteCard {
  const rest = { kind: "reflection", title: "", about: aboutNothing, changedAt: `${day}T10:00:00Z` } as const;
  return { id, day, seal: "", historyId: null, otherVersionOf: null, ...rest };
}

const cards = [aCard("young", "2024-06-01"), aCard("older", "2019-03-02"), aCard("oldest", "2016-01-20")];
const idsOf = (some: readonly NoteCard[]) => some.map(({ id }) => id);
const five = { askAfterYears: 5, keptUntil: {} };
const aDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("how long an author means to keep private notes", () => {
  it("asks about nothing while the author has set no years", () => {
    expect(oldNotes(cards, { askAfterYears: null, keptUntil: {} }, "2099-01-01")).toEqual([]);
  });

  it("asks about each note from the day on which its years are full, the oldest first", () => {
    expect(idsOf(oldNotes(cards, five, "2024-03-01"))).toEqual(["oldest"]);
    expect(idsOf(oldNotes(cards, five, "2024-03-02"))).toEqual(["oldest", "older"]);
  });

  it("asks about a note of 29 February on 1 March where the year has no such day", () => {
    expect(yearsAfter("2020-02-29", 1)).toBe("2021-03-01");
    expect(yearsAfter("2020-02-29", 4)).toBe("2024-02-29");
  });

  it("does not ask for a year about a note that is kept for another year, and then asks again", () => {
    const keptUntil = keptAnotherYear({}, ["oldest"], { cards, today: "2024-03-02" });
    const kept = { ...five, keptUntil };
    expect(idsOf(oldNotes(cards, kept, "2024-03-02"))).toEqual(["older"]);
    expect(idsOf(oldNotes(cards, kept, "2025-03-01"))).toEqual(["older"]);
    expect(idsOf(oldNotes(cards, kept, "2025-03-02"))).toEqual(["oldest", "older"]);
  });

  it("never asks earlier because a note was once put off", () => {
    const put = { askAfterYears: 10, keptUntil: { older: "2025-03-02" } };
    expect(asksFrom(aCard("older", "2019-03-02"), put)).toBe("2029-03-02");
  });

  it("remembers no note that is gone, and nothing that has run out", () => {
    const before = { gone: "2030-01-01", young: "2024-01-01", older: "2025-01-01" };
    const after = keptAnotherYear(before, ["oldest"], { cards, today: "2024-03-02" });
    expect(after).toEqual({ older: "2025-01-01", oldest: "2025-03-02" });
  });

  it("asks about no note before its years are full, and about every one after", () => {
    fc.assert(
      fc.property(aDay, aDay, fc.integer({ min: 1, max: 30 }), (day, today, years) => {
        const isOld = oldNotes([aCard("one", day)], { askAfterYears: years, keptUntil: {} }, today).length === 1;
        expect(isOld).toBe(yearsAfter(day, years) <= today);
        expect(yearsAfter(day, years).slice(0, 4)).toBe(String(Number(day.slice(0, 4)) + years));
      }),
    );
  });
});
