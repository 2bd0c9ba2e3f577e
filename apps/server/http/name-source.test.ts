import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
import { expect, it } from "vitest";
import { nameSource } from "./name-source.ts";

it("says of a place in the built program which source it was built from", async () => {
  const built = await aBuiltFile([
    "// ../../server/one.ts",
    "one();",
    "// ../../../node_modules/two/index.js",
    "two();",
  ]);
  expect(nameSource(`at one (${built}:2:1)`)).toBe(`at one (${built}:2:1) of server/one.ts`);
  expect(nameSource(`at async ${built}:4:1`)).toBe(`at async ${built}:4:1 of node_modules/two/index.js`);
});

it("leaves a frame of a source, and of a built file that is there no more, as it is", async () => {
  const gone = pathToFileURL(join(await aTemporaryFolder(), "dist", "gone.mjs")).href;
  for (const frame of ["at one (file:///apps/server/one.ts:2:1)", "at <anonymous>", `at one (${gone}:2:1)`])
    expect(nameSource(frame)).toBe(frame);
});

async function aBuiltFile(lines: readonly string[]): Promise<string> {
  const folder = join(await aTemporaryFolder(), "dist");
  await mkdir(folder);
  const file = join(folder, "all.mjs");
  await writeFile(file, lines.join("\n"));
  return pathToFileURL(file).href;
}
