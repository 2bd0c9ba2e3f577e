import { commands } from "./commands.ts";
import { processIo } from "./process-io.ts";
import { runCli } from "./run-cli.ts";

// Left to itself the process would wait for idle connections.
process.exit(await runCli(process.argv.slice(2), processIo(), commands));
