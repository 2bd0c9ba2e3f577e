import { sha256 } from "@goldthread/ledger";
import fc from "fast-check";
import { expect, it } from "vitest";
import { digestOf } from "./digest-of.ts";

it("digests as the ledger does, whoever computes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(digestOf(text)).toEqual(sha256(text));
    }),
  );
});

it("refuses a text that has no UTF-8 form", () => {
  expect(() => digestOf("a\ud800b")).toThrow("lone surrogate");
});
