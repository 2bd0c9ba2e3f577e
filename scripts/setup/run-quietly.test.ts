import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("what a program says is shown when it fails, without the lines that only tell its progress", () => {
  const run = runQuietly("echo fetched a; echo no room left >&2; exit 3");
  expect(run).toMatchObject({ outcome: false, stderr: "no room left\n" });
  expect(runQuietly("echo fetched a")).toMatchObject({ outcome: true, stderr: "" });
});

test("a program that comes to a stand is ended, also when it hears no softer signal and its children live on", () => {
  const run = runQuietly(`trap "" TERM; echo fetched a; sleep 30 & sleep 30`);
  expect(run).toMatchObject({ outcome: "stalled", stderr: "" });
  expect(run.seconds).toBeLessThan(20);
});

test("one that goes on talking is left to finish", () => {
  expect(runQuietly("for i in 1 2 3 4 5 6; do echo fetched $i; sleep 0.3; done")).toMatchObject({ outcome: true });
});

/** The scripts are plain JavaScript without types, so they are run rather than imported. */
function runQuietly(command: string): { outcome: unknown; stderr: string; seconds: number } {
  const script = fileURLToPath(new URL("run-quietly.mjs", import.meta.url));
  const options = `{ program: "/bin/sh", args: ["-c", ${JSON.stringify(command)}], doing: "trying", patience: 2000, hide: /^fetched / }`;
  const program = `import { runQuietly } from ${JSON.stringify(script)};
    const outcome = await runQuietly(${options});
    console.log(JSON.stringify(outcome)); process.exit()`;
  const begun = performance.now();
  const ran = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  const outcome: unknown = JSON.parse(ran.stdout);
  return { outcome, stderr: ran.stderr, seconds: (performance.now() - begun) / 1000 };
}
