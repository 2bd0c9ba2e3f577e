// Goldthread for developers: Vite serves the web app from its sources and passes /api on to the server, which starts
// again whenever one of its own files changes.
import { spawn } from "node:child_process";

const port = process.env.GOLDTHREAD_PORT || "4600";
const page = "http://localhost:4680";

const programs = [
  // The origin that browsers use is Vite's: the server refuses what comes from any other.
  {
    program: "node",
    args: ["--watch", "apps/cli/main.mjs", "start"],
    env: { GOLDTHREAD_PORT: port, GOLDTHREAD_URL: page },
  },
  { program: "vite", args: ["apps/web", "--strictPort"], env: { GOLDTHREAD_URL: `http://localhost:${port}` } },
];

const children = programs.map(({ program, args, env }) =>
  spawn(program, args, { stdio: "inherit", env: { ...process.env, ...env } }),
);
// Ctrl+C reaches the children by itself; they take their time to stop, and we stay until they have.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
for (const child of children) child.once("exit", () => children.forEach((other) => other.kill("SIGTERM")));
