import { expect, it } from "vitest";
import { peopleWords } from "./people-words.ts";

const person = { id: "1", contactId: null, name: "Tomas Winter", relation: "partner", present: true };

it("says who takes part beside the client, who was absent, and where the client was", () => {
  expect(peopleWords({ participants: [], clientPresent: true })).toBe("");
  expect(peopleWords({ participants: [person], clientPresent: true })).toBe("With Tomas Winter (partner)");
  const absent = { ...person, relation: "", present: false };
  expect(peopleWords({ participants: [person, absent], clientPresent: false })).toBe(
    "Without the client. With Tomas Winter (partner); Tomas Winter, absent",
  );
});
