import { expect, it } from "vitest";
import { parseSpokenContact } from "./made-contacts.ts";

it.each([
  ["phone call with Mar", "phone", "Mar"],
  ["phone Mar", "phone", "Mar"],
  ["Call to Mar Inv", "phone", "Mar Inv"],
  ["message Ada", "message", "Ada"],
  ["collateral contact for Ada", "collateral", "Ada"],
  ["outreach to Ada", "outreach", "Ada"],
  ["consult about Ada", "consultation", "Ada"],
  ["coordination of care for Ada", "coordination", "Ada"],
])("%s is a contact of the kind %s with %s", (text, kind, name) => {
  expect(parseSpokenContact(text)).toEqual({ kind, name });
});

it("a name alone is no contact", () => {
  for (const text of ["Mar", "Phoneix", "Callum Made-up", ""]) expect(parseSpokenContact(text)).toBeNull();
});
