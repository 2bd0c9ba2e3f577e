import { expect, it } from "vitest";
import { credentialFacts, standingWords } from "./credential-words.ts";
import { invitationWords } from "./invitation-words.ts";
import { leaveWords } from "./leave-words.ts";
import { heirsOf, openInWords } from "./open-work-words.ts";

it.each([
  ["valid", null, undefined],
  ["valid", 90, undefined],
  ["ends-soon", 20, "Ends in 20 days"],
  ["ends-soon", 1, "Ends tomorrow"],
  ["ends-soon", 0, "Ends today"],
  ["ended", -1, "Ended yesterday"],
  ["ended", -40, "Ended 40 days ago"],
] as const)("a credential that is %s with %s days left says %s", (standing, daysLeft, words) => {
  expect(standingWords({ standing, daysLeft })?.words).toBe(words);
});

it("a credential's facts are those that are known", () => {
  expect(credentialFacts({ number: "42", issuer: "Board", expiresOn: "2027-05-01" })).toBe(
    "Number 42, Board, until 1 May 2027",
  );
  expect(credentialFacts({ number: "", issuer: "", expiresOn: null })).toBe("");
});

const member = { active: true, signsIn: false, invitedUntil: "2026-11-25T10:00:00.000Z" };
it.each([
  [member, "2026-11-22T10:00:00.000Z", "Invited until 25 November 2026, 10:00"],
  [member, "2026-11-25T10:00:01.000Z", "Invitation ended"],
  [{ ...member, invitedUntil: null }, "2026-11-22T10:00:00.000Z", "Not invited"],
  [{ ...member, signsIn: true, invitedUntil: null }, "2026-11-22T10:00:00.000Z", null],
  [{ ...member, active: false }, "2026-11-22T10:00:00.000Z", null],
])("%j at %s: %s", (of, now, words) => {
  expect(invitationWords(of, now, "UTC")).toBe(words);
});

it("a leave says from when to when, and who covers", () => {
  const leave = { from: "2026-11-23", to: "2026-11-27", coverName: "Sam Example" };
  expect(leaveWords(leave)).toBe("23 November 2026 to 27 November 2026, Sam Example covers");
  expect(leaveWords({ ...leave, to: leave.from, coverName: null })).toBe("23 November 2026, nobody covers");
});

it("what is open is counted in words", () => {
  expect(openInWords({ sessions: 0, drafts: 0 })).toBe("nothing open");
  expect(openInWords({ sessions: 1, drafts: 2 })).toBe("1 session, 2 drafts");
  expect(openInWords({ sessions: 3, drafts: 0 })).toBe("3 sessions");
});

it("whoever takes over sees clients, works here, and is neither who goes nor who asks", () => {
  const person = (id: string, roles: readonly ("clinician" | "biller")[], active = true) => ({
    id,
    name: id,
    roles: [...roles],
    active,
  });
  const staff = [
    person("goes", ["clinician"]),
    person("asks", ["clinician"]),
    person("left", ["clinician"], false),
    person("bills", ["biller"]),
    person("takes", ["clinician"]),
  ];
  expect(heirsOf(staff, ["goes", "asks"]).map(({ id }) => id)).toEqual(["takes"]);
});
