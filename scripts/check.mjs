import { runChecks } from "./check/run-checks.mjs";

process.exitCode = runChecks().failed === 0 ? 0 : 1;
