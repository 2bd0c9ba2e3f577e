#!/usr/bin/env node
// `goldthread` in a checkout. It may be called with the system's older Node, so it only hands over to the Node 24 that
// the set-up put into node_modules, and carries signals and the exit code across. The program as it was built, where that
// is of these very sources; else the sources themselves.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { programIsBuilt } from "../../scripts/setup/build-apps.mjs";
import { heapFlags } from "./heap-flags.mjs";

const node = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

if (existsSync(node)) {
  handOver();
} else {
  console.error("Goldthread is not set up here yet: run npm start (or npm run setup) first.");
  process.exitCode = 1;
}

function handOver() {
  const main = fileURLToPath(new URL(programIsBuilt(root) ? "dist/main.mjs" : "main.mjs", import.meta.url));
  const child = spawn(node, [...heapFlags, main, ...process.argv.slice(2)], { stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) => {
    process.exitCode = code ?? 70;
    // Whoever waits for us learns that it was a signal, and which.
    for (const one of signals) process.removeAllListeners(one);
    if (signal !== null) process.kill(process.pid, signal);
  });
}
