import { spawnSync } from "node:child_process";

/** Each step is a program of node_modules/.bin (npm puts it into PATH) that fails when something is to be mended. */
const steps = [
  { name: "types", program: "tsc", args: ["--noEmit"] },
  { name: "lint", program: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "format", program: "oxfmt", args: ["--check", "."] },
  { name: "dead code", program: "knip", args: [] },
  { name: "generated pages", program: "node", args: ["scripts/generate-docs.ts", "--check"] },
];

/** Runs every step, also after a failure, so that one run shows everything. */
export function runChecks() {
  const results = steps.map(({ name, program, args }) => {
    const { status } = spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
    console.log(`check: ${name} ${status === 0 ? "is fine" : "failed"}`);
    return status === 0;
  });
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
