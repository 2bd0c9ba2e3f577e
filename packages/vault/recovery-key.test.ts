import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecoveryKey, groupsOf, isGroup, parseRecoveryKey, recipientOf } from "./recovery-key.ts";

const key = await createRecoveryKey();
const data = key.slice("AGE-SECRET-KEY-1".length);

describe("the recovery key", () => {
  it("is an age identity that the public tool takes as it is printed", async () => {
    expect(key).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
    expect(await recipientOf(key)).toMatch(/^age1[\da-z]{58}$/);
  });

  it("is shown in ten groups that together are the whole of it", () => {
    expect(groupsOf(key)).toHaveLength(10);
    expect(groupsOf(key).join("")).toBe(data);
  });

  it("is read from paper with or without its beginning, in any case and spacing", async () => {
    for (const typed of [key, data, groupsOf(key).join(" "), groupsOf(key).join("\n").toLowerCase(), ` ${key}\n`])
      expect(await parseRecoveryKey(typed)).toBe(key);
  });

  it("is read as a hand writes it: O for 0, I or 1 for L", async () => {
    expect(await parseRecoveryKey(data.replaceAll("0", "O").replaceAll("L", "1"))).toBe(key);
  });

  it("is not taken with any one character mistyped, missing, doubled or two of them swapped", async () => {
    const other = (character: string) => (character === "Q" ? "P" : "Q");
    for (let at = 0; at < data.length; at += 1) {
      const [before, here, after] = [data.slice(0, at), data[at] ?? "", data.slice(at + 1)];
      const slips = [before + other(here) + after, before + after, before + here + here + after];
      const next = after[0] ?? here;
      if (next !== here) slips.push(before + next + here + after.slice(1));
      for (const slip of slips) await expect(parseRecoveryKey(slip)).rejects.toThrow("missing or mistyped");
    }
  });

  it("is not taken for anything else that somebody may type", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80 }), async (typed) => {
        await expect(parseRecoveryKey(typed)).rejects.toThrow("missing or mistyped");
      }),
    );
  });

  it("is proven to be at hand by a group of it typed back", () => {
    const [first = "", second = ""] = groupsOf(key);
    expect(isGroup(key, 0, ` ${first.toLowerCase()} `)).toBe(true);
    expect(isGroup(key, 0, second)).toBe(first === second);
    expect(isGroup(key, 0, "")).toBe(false);
  });
});
