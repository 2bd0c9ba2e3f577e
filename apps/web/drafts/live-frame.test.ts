import {
  createEncoder,
  toUint8Array,
  writeVarInt,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from "lib0/encoding";
import { describe, expect, it } from "vitest";
import { readLiveFrame } from "./live-frame.ts";

function aFrame(draft: string, write: (encoder: ReturnType<typeof createEncoder>) => void): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, draft);
  write(encoder);
  return toUint8Array(encoder);
}

describe("a frame on the live socket", () => {
  it("carries one change", () => {
    const frame = aFrame("d\0s", (encoder) => {
      for (const type of [0, 2]) writeVarUint(encoder, type);
      writeVarUint8Array(encoder, new Uint8Array([1, 2]));
    });
    expect(readLiveFrame(frame)).toEqual({ kind: "change", draft: "d\0s", change: new Uint8Array([1, 2]) });
  });

  it.each([0, 4])("carries all that the server was missing (message type %d)", (type) => {
    const frame = aFrame("d", (encoder) => {
      for (const one of [type, 1]) writeVarUint(encoder, one);
      writeVarUint8Array(encoder, new Uint8Array([1]));
    });
    expect(readLiveFrame(frame)).toEqual({ kind: "all", draft: "d" });
  });

  it.each([
    [1, true],
    [0, false],
  ])("answers with %d", (applied, committed) => {
    const frame = aFrame("d", (encoder) => {
      writeVarUint(encoder, 8);
      writeVarInt(encoder, applied);
    });
    expect(readLiveFrame(frame)).toEqual({ kind: "answer", draft: "d", committed });
  });

  it("is of no account otherwise", () => {
    expect(readLiveFrame(new Uint8Array([9]))).toEqual({ kind: "other" });
    expect(readLiveFrame(aFrame("d", (encoder) => writeVarUint(encoder, 1)))).toEqual({ kind: "other" });
  });
});
