import type { Io } from "./command.ts";
import { untilStopRequested } from "./until-stop-requested.ts";

/** The process as commands see it. */
export function processIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  // A closed terminal takes its output away: writing there must not end the program before the drafts are saved.
  for (const output of [stdout, stderr]) output.on("error", () => {});
  return { stdout, stderr, stdin, env, untilStopRequested };
}
