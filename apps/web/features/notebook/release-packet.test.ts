import { expect, it } from "vitest";
import { addRelease } from "@goldthread/api/nouns/notebook.ts";
import type { NoteContent } from "./book/note-content.ts";
import { citationOf, digestOf, groundsUnder, renderPacket } from "./release-packet.ts";

const note: NoteContent = {
  type: "note",
  kind: "psychotherapy",
  title: "Anger",
  text: "She wanted me to be angry for her.",
  about: { kind: "client", id: "c", name: "Ada Brun", clientId: "c" },
  day: "2026-03-02",
  changedAt: "2026-03-02T17:00:00Z",
  otherVersionOf: null,
};
const release = {
  regime: "hipaa",
  ground: "oversight-of-author",
  citation: citationOf("oversight-of-author", "hipaa"),
  authorisation: null,
  clientId: null,
  recipient: "State board",
  purpose: "Complaint 12",
} as const;
const packet = (more: Partial<Parameters<typeof renderPacket>[0]> = {}) =>
  renderPacket({ practice: "Lindenhof", author: "Ruth Okafor", day: "2026-04-01", release, notes: [note], ...more });

it("holds the chosen notes word for word, with to whom, why and on what ground they go", () => {
  for (const words of ["State board", "Complaint 12", "164.512(d)", "2 March 2026", "Ada Brun", note.text])
    expect(packet()).toContain(words);
  expect(packet()).toContain("End: 1 note.");
});

it("carries the notice of Part 2 with notes under Part 2, and with no others", () => {
  expect(packet()).not.toContain("42 CFR 2.32");
  expect(packet({ release: { ...release, regime: "part2", ground: "part2-court-order" } })).toContain("42 CFR 2.32");
});

it("names a subpoena on no list of grounds, and a court's order under Part 2 only there", () => {
  expect(groundsUnder("hipaa").map(({ id }) => id)).not.toContain("part2-court-order");
  expect(groundsUnder("part2").map(({ id }) => id)).toContain("part2-court-order");
  expect(groundsUnder("hipaa").map(({ id }) => id)).toContain("authorisation");
  expect(groundsUnder("hipaa").some(({ words }) => /^subpoena/i.test(words))).toBe(false);
});

it("is accounted for by a digest of the file to the byte, as the API takes it", async () => {
  const file = new TextEncoder().encode(packet());
  const digest = await digestOf(file);
  expect(addRelease.input.safeParse({ ...release, digest }).success).toBe(true);
  expect(await digestOf(new TextEncoder().encode(`${packet()} `))).not.toBe(digest);
});
