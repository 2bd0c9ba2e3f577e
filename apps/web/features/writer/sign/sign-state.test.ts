import { describe, expect, it } from "vitest";
import type { RefusalCode } from "../../../api-types.ts";
import { RefusalError, UnreachableError } from "../../../refusal-error.ts";
import { askToSign, NotSaved, signState, type SignState } from "./sign-state.ts";

const refused = (code: RefusalCode, message: string) => new RefusalError({ error: { code, message } });
const after = (state: SignState, problem: unknown) =>
  signState(signState(state, { type: "sent" }), { type: "failed", problem, formats: ["soap"] });

describe("a signature", () => {
  it("asks for the passphrase when the last proof is too old, without blame", () => {
    expect(after(askToSign(false), refused("proof_needed", "Give your passphrase to sign."))).toMatchObject({
      step: "asking",
      needsProof: true,
      problem: null,
    });
  });

  it("tells the field that it was left empty, until something is typed", () => {
    const empty = signState(askToSign(true), { type: "left-empty" });
    expect(empty).toMatchObject({
      step: "asking",
      problem: null,
      passphraseError: "Enter your passphrase, then sign.",
    });
    expect(signState(empty, { type: "typed", passphrase: "c" }).passphraseError).toBeUndefined();
  });

  it("says so when the passphrase is wrong, and takes it away", () => {
    const typed = signState(askToSign(true), { type: "typed", passphrase: "not this one at all" });
    expect(after(typed, refused("proof_failed", "That is not your passphrase. Nothing was signed."))).toMatchObject({
      passphrase: "",
      problem: "That is not your passphrase. Nothing was signed.",
    });
  });

  it("keeps the passphrase when something else stood in the way", () => {
    const typed = signState(askToSign(true), { type: "typed", passphrase: "correct horse battery" });
    expect(after(typed, new UnreachableError(null))).toMatchObject({
      step: "asking",
      passphrase: "correct horse battery",
    });
  });

  it.each([
    ["changed_meanwhile", "look again, then sign"],
    ["note_for_absent", "Their words are kept"],
    ["already_signed", "sign what is left"],
    ["not_found", "not open to you any more"],
    ["session_not_held", "if it took place, say so"],
  ] as const)("says what happened meanwhile, that nothing was signed, and what to do: %s", (code, words) => {
    const { problem } = after(askToSign(false), refused(code, "In general."));
    expect(problem).toContain(words);
    expect(problem).toMatch(/[Nn]othing (more )?was signed/);
  });

  it("shows what the server has where that differs", () => {
    const saved = [{ draftId: "d", elements: [{ element: "plan", key: null, text: "Call" }] }];
    const state = after(
      askToSign(false),
      new RefusalError({ error: { code: "draft_differs", message: "Differs.", saved } }),
    );
    expect([state.problem, state.saved]).toEqual(["Differs.", saved]);
    expect(signState(state, { type: "sent" }).saved).toEqual([]);
  });

  it("names the section whose words cannot be signed as they are, once", () => {
    const field = { field: "parts.0.reported", expected: "expected text without hidden characters" };
    const state = after(
      askToSign(false),
      new RefusalError({ error: { code: "invalid_input", message: "Not as expected.", fields: [field, field] } }),
    );
    expect(state.problem).toBe("Nothing was signed. Subjective: expected text without hidden characters.");
  });

  it("always says that nothing was signed when it failed", () => {
    for (const problem of [new NotSaved(), new UnreachableError(null), new TypeError("x")]) {
      expect(after(askToSign(false), problem).problem).toMatch(/nothing was signed/i);
    }
  });
});
