import { expect, it } from "vitest";
import { requestDue } from "./request-kind.ts";

const asked = { receivedOn: "2026-01-31", wantedBy: null, isExtended: false } as const;

it("gives access 30 days and an accounting 60, over the end of a month, and each once 30 more", () => {
  expect(requestDue({ ...asked, kind: "access" })).toBe("2026-03-02");
  expect(requestDue({ ...asked, kind: "access", isExtended: true })).toBe("2026-04-01");
  expect(requestDue({ ...asked, kind: "accounting" })).toBe("2026-04-01");
  expect(requestDue({ ...asked, kind: "accounting", isExtended: true })).toBe("2026-05-01");
});

it("takes the day that a request names itself where no law sets one, and never instead of the law's", () => {
  expect(requestDue({ ...asked, kind: "release" })).toBe(null);
  expect(requestDue({ ...asked, kind: "release", wantedBy: "2026-02-10" })).toBe("2026-02-10");
  expect(requestDue({ ...asked, kind: "access", wantedBy: "2027-01-01" })).toBe("2026-03-02");
});
