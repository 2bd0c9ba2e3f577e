import { Readable } from "node:stream";
import type { Io } from "../command.ts";

/** What a command wrote, and a way to ask it to stop. */
export type RecordedIo = Io & { readonly written: { stdout: string; stderr: string }; requestStop(): void };

export type Given = { readonly env?: Io["env"]; readonly stdin?: string | Io["stdin"]; readonly isTTY?: boolean };

export function anIo({ env = {}, stdin = "", isTTY = false }: Given = {}): RecordedIo {
  const written = { stdout: "", stderr: "" };
  const stop = Promise.withResolvers<void>();
  const writer = (name: keyof typeof written): Io["stdout"] => ({
    isTTY,
    columns: 80,
    write: (text) => (written[name] += typeof text === "string" ? text : Buffer.from(text).toString("utf8")),
  });
  return {
    written,
    env,
    stdin: typeof stdin === "string" ? Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]) : stdin,
    stdout: writer("stdout"),
    stderr: writer("stderr"),
    untilStopRequested: async () => await stop.promise,
    requestStop: () => stop.resolve(),
  };
}
