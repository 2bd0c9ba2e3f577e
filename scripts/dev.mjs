// Goldthread for developers: the server restarts and the web app is built again whenever a source file changes.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const programs = [["node", ["--watch", "apps/cli/main.ts", "start"], "."]];
if (existsSync("apps/web/vite.config.ts"))
  programs.push(["vite", ["build", "--watch", "--mode", "development", "--logLevel", "warn"], "apps/web"]);

const children = programs.map(([program, args, cwd]) => spawn(program, args, { cwd, stdio: "inherit" }));
// Ctrl+C reaches the children by itself; they take their time to stop, and we stay until they have.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
for (const child of children) child.once("exit", () => children.forEach((other) => other.kill("SIGTERM")));
