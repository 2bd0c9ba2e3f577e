import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOutgoingChanges } from "./outgoing-changes.ts";

const change = (...bytes: number[]) => new Uint8Array(bytes);
const frame = (bytes: Uint8Array) => ({ kind: "change", draft: "d", change: bytes }) as const;
const everything = { kind: "all", draft: "d" } as const;

describe("what counts as saved", () => {
  it("is a change that the server has answered as committed, and no other", () => {
    const outgoing = createOutgoingChanges();
    outgoing.wrote(change(1));
    outgoing.wrote(change(2));
    outgoing.sent(frame(change(1)));
    outgoing.sent(frame(change(2)));
    expect(outgoing.answered(true).map(({ number }) => number)).toEqual([1]);
    expect(outgoing.waiting()).toHaveLength(1);
  });

  it("is not a change that the server would not take", () => {
    const outgoing = createOutgoingChanges();
    outgoing.wrote(change(1));
    outgoing.sent(frame(change(1)));
    expect(outgoing.answered(false)).toEqual([]);
    expect(outgoing.waiting()).toHaveLength(1);
  });

  it("is everything written before the answer to the server's question, once that is committed", () => {
    const outgoing = createOutgoingChanges();
    outgoing.wrote(change(1));
    outgoing.wrote(change(2));
    outgoing.sent(everything);
    outgoing.wrote(change(3));
    expect(outgoing.answered(true)).toHaveLength(2);
    expect(outgoing.waiting().map(({ number }) => number)).toEqual([3]);
  });

  it("is not what was under way on a socket that broke", () => {
    const outgoing = createOutgoingChanges();
    outgoing.wrote(change(1));
    outgoing.sent(frame(change(1)));
    outgoing.disconnected();
    expect(outgoing.answered(true)).toEqual([]);
    expect(outgoing.waiting()).toHaveLength(1);
  });
});

const act = fc.constantFrom("write", "write offline", "answer", "break", "ask");

it("no change ever counts as saved before the server has committed it, whatever breaks in between", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const outgoing = createOutgoingChanges();
      const committed = new Set<number>();
      // A slow server: the numbers that each frame on the wire carries, in order.
      let wire: number[][] = [];
      let written = 0;
      for (const doing of acts) {
        if (doing === "write" || doing === "write offline") {
          written += 1;
          const bytes = change(written, 7);
          outgoing.wrote(bytes);
          if (doing === "write") {
            outgoing.sent(frame(bytes));
            wire.push([written]);
          }
        }
        if (doing === "ask") {
          outgoing.sent(everything);
          wire.push(Array.from({ length: written }, (_one, index) => index + 1));
        }
        if (doing === "break") {
          outgoing.disconnected();
          wire = [];
        }
        if (doing === "answer") {
          const carried = wire.shift();
          carried?.forEach((number) => committed.add(number));
          if (carried !== undefined) outgoing.answered(true);
        }
        const waiting = new Set(outgoing.waiting().map(({ number }) => number));
        for (let number = 1; number <= written; number++)
          expect(waiting.has(number) || committed.has(number)).toBe(true);
      }
    }),
  );
});
