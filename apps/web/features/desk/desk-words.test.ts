import { expect, it } from "vitest";
import { callName, personFacts, standingWords } from "./desk-words.ts";

const standing = { status: "scheduled", statusBy: null, shortNotice: null, arrivedAt: null } as const;

it("calls people by the name they chose, and tells two of one name apart", () => {
  expect(callName({ name: "Ada Made-up", preferredName: "" })).toBe("Ada Made-up");
  expect(callName({ name: "Ada Made-up", preferredName: "Addie" })).toBe("Addie (Ada Made-up)");
  expect(personFacts({ pronouns: "they/them", birthDate: "1990-05-02" })).toBe("they/them · born 2 May 1990");
  expect(personFacts({ pronouns: "", birthDate: null })).toBe("");
});

it("says what became of an appointment, and nothing while it is only agreed", () => {
  expect(standingWords(standing, "UTC")).toBeNull();
  expect(standingWords({ ...standing, arrivedAt: "2026-11-24T09:58:00.000Z" }, "UTC")).toBe("Here since 09:58");
  const off = { ...standing, status: "cancelled", statusBy: "client", shortNotice: true } as const;
  expect(standingWords(off, "UTC")).toBe("Cancelled by the client, at short notice");
  expect(standingWords({ ...off, status: "no-show" }, "UTC")).toBe("Did not come");
  expect(standingWords({ ...standing, status: "held" }, "UTC")).toBe("Held");
});
