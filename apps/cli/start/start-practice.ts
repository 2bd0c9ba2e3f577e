import type { Io } from "../command.ts";
import { openDatabase } from "./database.ts";
import { explainStartError } from "./explain-error.ts";
import type { StartParts } from "./parts.ts";
import { bringUpToDate, type Practice, type PracticeEvents } from "./run-practice.ts";
import { parseStartSettings, type StartSettings } from "./settings.ts";

export type StartWith = { readonly io: Io; readonly json: boolean; readonly loadParts: () => Promise<StartParts> };

/** Opens the database, brings it up to date, does the work and stops the database again, whatever happens. */
export async function startPractice(from: StartWith, work: (practice: Practice) => Promise<void>): Promise<void> {
  const settings = parseStartSettings(from.io.env);
  try {
    await run(settings, from, work);
  } catch (error) {
    throw explainStartError(error, settings);
  }
}

async function run(
  settings: StartSettings,
  from: StartWith,
  work: (practice: Practice) => Promise<void>,
): Promise<void> {
  const events = eventsFor(from);
  // Both take a while and neither needs the other.
  const [database, parts] = await Promise.allSettled([openDatabase(settings, events.onProgress), from.loadParts()]);
  if (database.status === "rejected") throw database.reason;
  try {
    if (parts.status === "rejected") throw parts.reason;
    const practice = { settings, database: database.value, parts: parts.value, events };
    await bringUpToDate(practice);
    await work(practice);
  } finally {
    await database.value.stop();
  }
}

function eventsFor({ io: { stdout, untilStopRequested }, json }: StartWith): PracticeEvents {
  const say = (text: string, fact: Readonly<Record<string, string>>): void =>
    void stdout.write(json ? `${JSON.stringify(fact)}\n` : `${text}\n`);
  return {
    stopRequested: untilStopRequested(),
    onProgress: (line) => say(line, { progress: line }),
    onReady: (address) => say(`\nGoldthread is ready: ${address}\nCtrl+C stops it.`, { address }),
    onStopping: () => say("Saving open drafts and stopping", { progress: "Saving open drafts and stopping" }),
  };
}
