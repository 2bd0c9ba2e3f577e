import { describe, expect, it } from "vitest";
import { idlePhase, untilNextLook, worthTelling } from "./idle-state.ts";
import { createSignInGate } from "./sign-in-gate.ts";

const minute = 60_000;

describe("a session that nobody uses", () => {
  it("is asked about in its last minute, and ends", () => {
    const endsAt = 15 * minute;
    expect(idlePhase(13.9 * minute, endsAt)).toEqual({ phase: "here" });
    expect(idlePhase(14 * minute, endsAt)).toEqual({ phase: "warning", seconds: 60 });
    expect(idlePhase(15 * minute - 400, endsAt)).toEqual({ phase: "warning", seconds: 1 });
    expect(idlePhase(15 * minute, endsAt)).toEqual({ phase: "ended" });
  });

  it("is looked at when it can change, each second while it warns, and no more once it has ended", () => {
    expect(untilNextLook(0, 15 * minute)).toBe(14 * minute);
    expect(untilNextLook(14.5 * minute, 15 * minute)).toBe(1000);
    expect(untilNextLook(16 * minute, 15 * minute)).toBe(Number.POSITIVE_INFINITY);
  });

  it("activity is told at most once a minute, and not while the page asks", () => {
    const endsAt = 15 * minute;
    expect(worthTelling(minute, { endsAt, toldAt: 0 })).toBe(true);
    expect(worthTelling(minute - 1, { endsAt, toldAt: 0 })).toBe(false);
    expect(worthTelling(14.5 * minute, { endsAt, toldAt: 0 })).toBe(false);
  });
});

describe("requests that find the sign-in ended", () => {
  it("all wait for one sign-in and then go on", async () => {
    const gate = createSignInGate();
    const seen: boolean[] = [];
    gate.subscribe(() => seen.push(gate.isClosed()));
    const both = Promise.all([gate.passed(), gate.passed()]);
    expect(gate.isClosed()).toBe(true);
    gate.open();
    await both;
    expect(gate.isClosed()).toBe(false);
    expect(seen).toEqual([true, false]);
  });

  it("a later ending asks again", async () => {
    const gate = createSignInGate();
    const first = gate.passed();
    gate.open();
    await first;
    const second = gate.passed();
    expect(gate.isClosed()).toBe(true);
    gate.open();
    await second;
  });
});
