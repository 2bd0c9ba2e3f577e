import { describe, expect, it } from "vitest";
import { groups } from "./groups.ts";
import { findingsOf, parseNameCases, renderNameScores, scoreNames } from "./score-names.ts";
import { nameSets } from "./sets.ts";

const all = Object.values(nameSets).flat();

describe("the labelled texts", () => {
  it("are four hundred at least, none twice, of every form of a name and of everything that is none", () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(new Set(all.map(({ group, client, text }) => `${group} ${client ?? ""} ${text}`)).size).toBe(all.length);
    const forms = new Set(all.map(({ form }) => form));
    for (const form of "full first surname preferred alias nickname possessive plural slip case diacritics script split initials word-name ask client staff outside word month place therapy medicine brand near-name plain".split(
      " ",
    )) {
      expect(forms, form).toContain(form);
    }
  });

  it("speak of groups that stand here, and of clients who are in them", () => {
    for (const { group, client } of all) {
      const members = groups[group]?.members ?? [];
      expect(members.length, group).toBeGreaterThan(0);
      if (client === undefined) continue;
      expect(
        members.flatMap(({ name, preferredName }) => [name, preferredName]),
        client,
      ).toContain(client);
    }
  });
});

describe.each(Object.entries(nameSets))("in the %s set", (_set, cases) => {
  const result = scoreNames(cases);

  it("hardly a text that names a member would be signed unasked", () => {
    // In the hurried set "thinks a lot abt hope lately" is to be asked about, and is not.
    expect(result.recall, renderNameScores(result)).toBeGreaterThan(_set === "hurried" ? 0.94 : 0.98);
  });

  it("hardly a text that names nobody is blocked, though most of these were written to mislead", () => {
    expect(result.falseAlarmRate, renderNameScores(result)).toBeLessThan(0.02);
    // What was falsely blocked once is asked about: a line of these holds up to four traps.
    expect(result.questionRate, renderNameScores(result)).toBeLessThan(/^(?:voices|fresh)/.test(_set) ? 0.26 : 0.15);
  });

  it("asks, and does not block, where the client's own kin may be meant", () => {
    const doubtful = cases.filter(({ shouldAsk }) => shouldAsk.length > 0);
    expect(doubtful.length).toBeGreaterThan(1);
    for (const one of doubtful)
      expect([...new Set(findingsOf(one).map(({ label }) => label))].join(), one.text).toMatch(/^(?:ask-who)?$/);
  });
});

it("counts a text as stopped only when every mention in it is found", () => {
  const cases = parseNameCases("first | A | [Marcus] sat beside [Nobodyatall].\nplain | A | Marcus was here.");
  const { recall, falseAlarmRate, misses } = scoreNames(cases);
  expect([recall, falseAlarmRate, misses.length]).toEqual([0, 1, 1]);
});
