import { randomFillSync } from "node:crypto";

const each = 32;
const drawn = Buffer.alloc(each * 64);
let at = drawn.length;

/** 32 random bytes that nobody else gets. Drawn for many at once: a group session needs some thirty such salts. */
export function takeRandom(): Buffer {
  if (at === drawn.length) {
    randomFillSync(drawn);
    at = 0;
  }
  const taken = Buffer.from(drawn.subarray(at, at + each));
  // What was given out is nowhere else.
  drawn.fill(0, at, at + each);
  at += each;
  return taken;
}
