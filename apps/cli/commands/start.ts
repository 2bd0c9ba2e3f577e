import { exitCode, type Args, type Command, type ExitCode, type Io } from "../command.ts";
import { openDatabase } from "../start/database.ts";
import { explainStartError } from "../start/explain-error.ts";
import { loadParts, type StartParts } from "../start/parts.ts";
import { servePractice, type PracticeEvents } from "../start/run-practice.ts";
import { parseStartSettings, type StartSettings } from "../start/settings.ts";

export const start: Command = {
  name: "start",
  summary: "Start the database and the server, and print the address",
  positionals: [],
  options: {},
  run: async (args, io) => await startWith(args, { io, loadParts }),
};

export async function startWith(
  { json }: Pick<Args, "json">,
  from: { io: Io; loadParts: () => Promise<StartParts> },
): Promise<ExitCode> {
  const settings = parseStartSettings(from.io.env);
  try {
    await run(settings, { events: eventsFor(from.io, json), loadParts: from.loadParts });
    return exitCode.done;
  } catch (error) {
    throw explainStartError(error, settings);
  }
}

async function run(
  settings: StartSettings,
  from: { events: PracticeEvents; loadParts: () => Promise<StartParts> },
): Promise<void> {
  // Both take a while and neither needs the other.
  const [database, parts] = await Promise.allSettled([
    openDatabase(settings, from.events.onProgress),
    from.loadParts(),
  ]);
  if (database.status === "rejected") throw database.reason;
  try {
    if (parts.status === "rejected") throw parts.reason;
    await servePractice({ settings, database: database.value, parts: parts.value, events: from.events });
  } finally {
    await database.value.stop();
  }
}

function eventsFor({ stdout, untilStopRequested }: Io, json: boolean): PracticeEvents {
  const say = (text: string, fact: Readonly<Record<string, string>>): void =>
    void stdout.write(json ? `${JSON.stringify(fact)}\n` : `${text}\n`);
  return {
    stopRequested: untilStopRequested(),
    onProgress: (line) => say(line, { progress: line }),
    onReady: (address) => say(`\nGoldthread is ready: ${address}\nCtrl+C stops it.`, { address }),
    onStopping: () => say("Saving open drafts and stopping", { progress: "Saving open drafts and stopping" }),
  };
}
