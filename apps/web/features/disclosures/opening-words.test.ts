import { describe, expect, it } from "vitest";
import { openingAddress, openingWords } from "./opening-words.ts";

const packet = { name: "records-2026-01-05-0f.tar.age", practice: "Lindenhof Practice", address: null } as const;

describe("what a recipient is told", () => {
  it("names the file, the page and the other way on which the passphrase comes, and never the passphrase", () => {
    const words = openingWords({ ...packet, leaving: "passphrase" });
    for (const one of ["Lindenhof Practice", packet.name, "open-packet.html", "by telephone or in person"])
      expect(words).toContain(one);
  });

  it("speaks of the key where it is encrypted to one, and of nothing where it leaves readable", () => {
    expect(openingWords({ ...packet, leaving: "key" })).toContain("the key whose public half you sent us");
    for (const leaving of ["pages", "files", ""] as const) expect(openingWords({ ...packet, leaving })).toBeNull();
  });

  it("names an address only where people outside find it", () => {
    const outside = { origin: "https://records.example", hostname: "records.example" };
    const address = openingAddress(outside);
    expect(openingWords({ ...packet, address, leaving: "passphrase" })).toContain("open https://records.example/open ");
    for (const hostname of ["localhost", "127.0.0.1", "[::1]"])
      expect(openingAddress({ origin: `http://${hostname}:4600`, hostname })).toBeNull();
  });
});
