import { expect, it } from "vitest";
import { rolesInWords, writersFirst } from "./role-words.ts";

it("the people to try first are those who write notes", () => {
  const people = (["biller", "administrator", "nurse", "clinician"] as const).map((role) => ({ roles: [role] }));
  expect(writersFirst(people).map(({ roles }) => roles[0])).toEqual(["clinician", "nurse", "administrator", "biller"]);
});

it("a clinician who is nothing besides stands before one who also supervises", () => {
  const people = [{ roles: ["clinician", "supervisor"] as const }, { roles: ["clinician"] as const }];
  expect(writersFirst(people).map(({ roles }) => roles.length)).toEqual([1, 2]);
});

it("several roles read as one phrase", () => {
  expect(rolesInWords(["clinician", "records-officer"])).toBe("Clinician, records officer");
});
