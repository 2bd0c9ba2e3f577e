import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { heapFlags } from "./heap-flags.mjs";

it("is started by npm start with the same memory as by the command", async () => {
  const { scripts } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect(scripts.start).toBe(["node", ...heapFlags, "apps/cli/dist/main.mjs", "start"].join(" "));
});
