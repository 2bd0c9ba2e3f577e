import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/*
 * Half of a second start would go into reading our own modules and the server's again. Without the folder it does without.
 * JavaScript itself: a TypeScript file before the cache would load what strips types, and 13 MB with it, for good.
 */
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/goldthread", import.meta.url)));

const [{ loadCommands }, { processIo }, { runCli }] = await Promise.all([
  import("./commands.ts"),
  import("./process-io.ts"),
  import("./run-cli.ts"),
]);

const words = process.argv.slice(2);
// Left to itself the process would wait for idle connections.
process.exit(await runCli(words, processIo(), await loadCommands(words)));
