import { describe, expect, it } from "vitest";
import { checkPractice } from "./check-practice.ts";
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
  const practice = { name: "Example practice", zone: "UTC", dueHours: "24", idleMinutes: "15" };

  it("times are whole and within what a practice can mean", () => {
    expect(checkPractice(practice)).toEqual({});
    expect(Object.keys(checkPractice({ ...practice, dueHours: "0", idleMinutes: "1.5" }))).toEqual([
      "dueHours",
      "idleMinutes",
    ]);
    expect(Object.keys(checkPractice({ ...practice, dueHours: "721", idleMinutes: "a while" }))).toEqual([
      "dueHours",
      "idleMinutes",
    ]);
  });
});
