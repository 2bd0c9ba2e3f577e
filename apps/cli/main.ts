import { commands } from "./commands.ts";
import { runCli } from "./run-cli.ts";
import { untilStopRequested } from "./until-stop-requested.ts";

// A closed terminal takes its output away: writing there must not end the program before the drafts are saved.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

const io = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  untilStopRequested,
};

// Left to itself the process would wait for idle connections.
process.exit(await runCli(process.argv.slice(2), io, commands));
