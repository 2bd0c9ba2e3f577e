import fs from "node:fs";

type Written = (error: NodeJS.ErrnoException | null, ...rest: unknown[]) => void;

/**
 * Until it is given room again, whatever is written to a file of this ending finds no space once so many bytes are there:
 * as a full disk answers, by the very functions that streams write with. Everything else goes on as it does.
 */
export function fullDisk({ ending, bytes }: { readonly ending: string; readonly bytes: number }): {
  giveRoom(): void;
  /** How often a write was refused. */
  readonly refused: () => number;
} {
  const real = { open: fs.open, write: fs.write, writev: fs.writev };
  const there = new Map<number, number>();
  let refused = 0;

  const watching = (length: number, fd: number, done: Written): boolean => {
    const before = there.get(fd);
    if (before === undefined) return true;
    if (before + length <= bytes) {
      there.set(fd, before + length);
      return true;
    }
    refused += 1;
    const error: NodeJS.ErrnoException = new Error("ENOSPC: no space left on device, write");
    error.code = "ENOSPC";
    process.nextTick(() => done(error));
    return false;
  };
  Object.assign(fs, {
    open(path: unknown, ...rest: unknown[]) {
      const done = lastOf(rest);
      const opened: Written = (error, fd) => {
        if (error === null && String(path).endsWith(ending) && typeof fd === "number") there.set(fd, 0);
        done(error, fd);
      };
      return Reflect.apply(real.open, fs, [path, ...rest.slice(0, -1), opened]);
    },
    write(fd: number, data: Uint8Array, ...rest: unknown[]) {
      if (watching(data.length, fd, lastOf(rest))) return Reflect.apply(real.write, fs, [fd, data, ...rest]);
    },
    writev(fd: number, data: readonly Uint8Array[], ...rest: unknown[]) {
      const length = data.reduce((sum, one) => sum + one.length, 0);
      if (watching(length, fd, lastOf(rest))) return Reflect.apply(real.writev, fs, [fd, data, ...rest]);
    },
  });
  return { giveRoom: () => void Object.assign(fs, real), refused: () => refused };
}

function lastOf(given: readonly unknown[]): Written {
  const last = given.at(-1);
  if (typeof last !== "function") throw new Error("a write without a callback");
  return (...answer) => void Reflect.apply(last, undefined, answer);
}
