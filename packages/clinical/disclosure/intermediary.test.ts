import { describe, expect, it } from "vitest";
import { toIntermediaries } from "./accounting.ts";
import { checkAuthorisation, type Authorisation } from "./authorisation.ts";
import { treatment as ground } from "./grounds/treatment.ts";
import { previewDisclosure } from "./preview.ts";
import { requestDue } from "./request-kind.ts";
import { anAuthorisation, anItem, aRequest, today } from "./testing/builders.ts";

describe("an intermediary, who passes substance-use records on", () => {
  const name = "Bay Records Exchange (fictional)";
  const byClass = { members: "Hospitals of the exchange", areNamed: false, isTreatingOnly: true, tellsOfList: true };
  const consent = (given: Partial<Authorisation> = {}) =>
    anAuthorisation({ form: "part2", recipient: name, intermediary: byClass, ...given });
  const use = { day: today, isMinor: false };
  const asked = (authorisation: Authorisation, isIntermediary = true) =>
    previewDisclosure(
      aRequest({
        ground,
        authorisation,
        recipient: { name, address: "", standing: "other", class: null, isIntermediary },
      }),
      [anItem({ isPart2: true })],
    );

  it.each([
    ["intermediary-members", { ...byClass, members: " " }],
    ["intermediary-treating", { ...byClass, isTreatingOnly: false }],
    ["intermediary-list", { ...byClass, tellsOfList: false }],
  ])("is not named by a consent that lacks %s", (id, intermediary) => {
    expect(checkAuthorisation(consent({ intermediary }), use)).toMatchObject([
      { id, source: { cite: expect.stringContaining("42 CFR 2.") } },
    ]);
    expect(asked(consent({ intermediary })).decisions).toMatchObject([{ verdict: "stays", rule: "part2" }]);
  });

  it("may have its members named instead, and is named by a consent under Part 2 alone", () => {
    const named = { members: "Harbour Hospital", areNamed: true, isTreatingOnly: false, tellsOfList: false };
    expect(checkAuthorisation(consent({ intermediary: named }), use)).toEqual([]);
    expect(checkAuthorisation(consent({ form: "general" }), use)).toMatchObject([{ id: "intermediary-form" }]);
  });

  it("gets nothing by a consent that names it as any other recipient; by its own, with the list that it owes the client", () => {
    const plain = asked(consent({ intermediary: null }));
    expect(plain.decisions).toMatchObject([
      { verdict: "stays", source: { cite: expect.stringContaining("2.31(a)(4)(ii)") } },
    ]);
    const through = asked(consent());
    expect([through.mayBeReleased, through.notices]).toEqual([
      true,
      ["part2-notice", "part2-consent-copy", "part2-intermediary"],
    ]);
    expect(asked(consent({ intermediary: null }), false).notices).not.toContain("part2-intermediary");
  });

  it("is asked for its list within thirty days, three years back and no further", () => {
    const asked = { kind: "intermediary-list", receivedOn: "2026-03-01", wantedBy: null, isExtended: false } as const;
    expect(requestDue(asked)).toBe("2026-03-31");
    const release = { groundId: "treatment", recipient: { name, address: "" }, what: "risk", purpose: "Care" };
    const on = (day: string) => ({ ...release, id: day, day, isPart2: true });
    const days = ["2026-11-01", "2023-11-22", "2023-11-21", "2026-11-23"];
    expect(toIntermediaries(days.map(on), today).map(({ day }) => day)).toEqual(["2023-11-22", "2026-11-01"]);
  });
});
