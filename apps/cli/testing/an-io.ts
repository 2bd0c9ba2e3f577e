import { Readable } from "node:stream";
import type { Io } from "../command.ts";

/** What a command wrote, and a way to ask it to stop. */
export type RecordedIo = Io & { readonly written: { stdout: string; stderr: string }; requestStop(): void };

export function anIo(env: Io["env"] = {}): RecordedIo {
  const written = { stdout: "", stderr: "" };
  const stop = Promise.withResolvers<void>();
  return {
    written,
    env,
    stdin: Readable.from([]),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    untilStopRequested: async () => await stop.promise,
    requestStop: () => stop.resolve(),
  };
}
