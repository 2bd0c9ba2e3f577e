import { expect, it } from "vitest";
import { sidesInShort } from "./sides-in-short.ts";

const objective = (status: "active" | "met") => ({
  id: status,
  text: "Takes the bus",
  baseline: "",
  target: "",
  dueOn: null,
  status,
});
const planOf = (...statuses: readonly ("active" | "met")[]) => [
  { id: "p", title: "Panic", goals: [{ id: "g", words: "I want out", objectives: statuses.map(objective) }] },
];
const colleague = { staffId: "s", name: "Sam Example", credential: "", capacity: "nurse" as const, from: "2026-01-01" };

it("a folded plan says how many objectives are worked on, and how many people treat the client now", () => {
  const careTeam = [
    { ...colleague, to: null },
    { ...colleague, to: "2026-02-01" },
  ];
  expect(sidesInShort({ plan: planOf("active", "met", "active"), careTeam, isOpen: true })).toBe(
    "2 objectives, 1 on the care team",
  );
  expect(sidesInShort({ plan: planOf("active"), careTeam: [], isOpen: true })).toBe("1 objective, 0 on the care team");
  expect(sidesInShort({ plan: [], careTeam, isOpen: true })).toBe("no objective yet, 1 on the care team");
  expect(sidesInShort({ plan: [], careTeam, isOpen: false })).toBe("1 on the care team");
});
