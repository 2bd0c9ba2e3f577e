import { expect, it } from "vitest";
import { parseKeptPerson } from "./kept-person.ts";

const me = {
  staff: { id: "a", name: "Ada Brun", email: "a@practice.example", credential: "LPC", roles: ["clinician"] },
  practice: { name: "Lindenhof", zone: "Europe/Vienna", idleMinutes: 15 },
};

it("is read as it was kept, and is nobody where another version of the app kept something else", () => {
  expect(parseKeptPerson({ me, until: 5 })).toEqual({ me, until: 5 });
  for (const other of [null, 7, {}, { me }, { me: {}, until: 5 }, { me: { ...me, staff: { id: "a" } }, until: 5 }])
    expect(parseKeptPerson(other)).toBeNull();
});
