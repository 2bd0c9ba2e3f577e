import { expect, test } from "vitest";
import { parsePostmasterFile } from "./postmaster-file.ts";

const running = [
  "4711",
  "/data/postgres",
  "1795314222",
  "5432",
  "/data/socket",
  "",
  "  1482756         4",
  "ready   ",
  "",
];

test("a running PostgreSQL says where it listens", () => {
  expect(parsePostmasterFile(running.join("\n"))).toEqual({
    pid: 4711,
    ready: true,
    listening: { via: "socket", folder: "/data/socket", port: 5432 },
  });
});

test("one without a socket listens on the loopback address", () => {
  expect(parsePostmasterFile(running.with(4, "").with(5, "127.0.0.1").join("\n"))?.listening).toEqual({
    via: "tcp",
    port: 5432,
  });
});

test("one that still starts or recovers is not ready", () => {
  expect(parsePostmasterFile(running.with(7, "starting").join("\n"))?.ready).toBe(false);
  expect(parsePostmasterFile(running.slice(0, 3).join("\n"))).toEqual({
    pid: 4711,
    ready: false,
    listening: undefined,
  });
});

test.each(["", "\n", "soup", "-1\n", "1\n", "0\n"])("what names no process (%j) counts as none", (text) => {
  expect(parsePostmasterFile(text)).toBeUndefined();
});
