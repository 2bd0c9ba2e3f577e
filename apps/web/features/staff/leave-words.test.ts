import { expect, it } from "vitest";
import type { Leave } from "./api.ts";
import { ownCoverLines } from "./leave-words.ts";

const leave: Leave = {
  id: "1",
  staffId: "odessa",
  staffName: "Odessa",
  from: "2026-11-23",
  to: "2026-11-25",
  coverId: "cosima",
  coverName: "Cosima",
  mayEnd: false,
  begun: true,
  version: 1,
};

it("tells whoever covers for whom and until when, before and while it lasts, and nobody else", () => {
  expect(ownCoverLines([leave], "cosima")).toEqual([
    "You cover for Odessa until 25 November 2026: their clients and groups are open to you until then.",
  ]);
  expect(ownCoverLines([{ ...leave, begun: false }], "cosima")).toEqual([
    "You will cover for Odessa: 23 November 2026 to 25 November 2026. Their clients and groups open to you on the first day.",
  ]);
  expect(ownCoverLines([leave], "ingrid")).toEqual([]);
});

it("tells whoever is away that they are, once it has begun, and who covers", () => {
  expect(ownCoverLines([leave], "odessa")).toEqual(["You are away until 25 November 2026; Cosima covers."]);
  expect(ownCoverLines([{ ...leave, coverId: null, coverName: null }], "odessa")).toEqual([
    "You are away until 25 November 2026; nobody covers.",
  ]);
  expect(ownCoverLines([{ ...leave, begun: false }], "odessa")).toEqual([]);
});
