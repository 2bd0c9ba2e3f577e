import { describe, expect, it } from "vitest";
import { checkPractice, numbersOf } from "./check-practice.ts";
import { settingWords, valueWords } from "./setting-words.ts";
import { checkStaff } from "./staff-fields.tsx";

describe("staff as typed", () => {
  const member = { name: "Sam Example", credential: "", roles: ["administrator"], supervisorId: "" } as const;

  it("whoever will sign notes needs a credential, an administrator does not", () => {
    expect(checkStaff(member)).toEqual({});
    expect(Object.keys(checkStaff({ ...member, roles: ["clinician"] }))).toEqual(["credential"]);
    expect(Object.keys(checkStaff({ ...member, name: " ", roles: [] }))).toEqual(["name", "roles"]);
  });
});

describe("the practice's settings as typed", () => {
  const practice = {
    name: "Example practice",
    zone: "UTC",
    dueHours: "24",
    idleMinutes: "15",
    sessionMinutes: "50",
    groupMinutes: "90",
    formats: ["soap"],
    profile: "us-general",
    retentionYears: "7",
    retentionMinorYears: "0",
    credentialWarningDays: "60",
    invitationHours: "72",
    ageOfMajority: "18",
  };

  it("times are whole and within what a practice can mean", () => {
    expect(checkPractice(practice)).toEqual({});
    expect(Object.keys(checkPractice({ ...practice, dueHours: "0", idleMinutes: "1.5" }))).toEqual([
      "dueHours",
      "idleMinutes",
    ]);
    expect(checkPractice({ ...practice, dueHours: "721", retentionYears: "a while" })).toEqual({
      dueHours: "Enter hours from 1 to 720.",
      retentionYears: "Enter years from 1 to 100.",
    });
    expect(Object.keys(checkPractice({ ...practice, formats: [] }))).toEqual(["formats"]);
  });

  it("are sent as numbers", () => {
    expect(numbersOf(practice)).toMatchObject({ groupMinutes: 90, retentionMinorYears: 0 });
  });
});

describe("a change of a setting", () => {
  it("is told in the page's own words, a site by its name", () => {
    expect(settingWords("dueHours", [])).toBe("Notes are due after (hours)");
    expect(settingWords("site a1 address", [{ id: "a1", name: "Mill Street" }])).toBe("Site Mill Street: address");
    expect(settingWords("site a1 active", [])).toBe("Site: people are seen here");
  });
  it.each([
    ["formats", "", "all"],
    ["site a1 address", "", "empty"],
    ["site a1 active", "false", "no"],
    ["name", null, "not there"],
    ["dueHours", "48", "48"],
  ])("of %s that is %j reads %j", (setting, value, words) => {
    expect(valueWords(setting, value)).toBe(words);
  });
});
