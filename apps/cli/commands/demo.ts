import { zone as zoneShape } from "@goldthread/api/field.ts";
import { zoneAtWork } from "@goldthread/server/sample/zone-at-work.ts";
import { exitCode, UsageError, type Command } from "../command.ts";
import { reportProgress } from "../progress/report-progress.ts";
import { fillSample } from "../start/fill-sample.ts";
import { loadParts } from "../start/parts.ts";
import { servePractice } from "../start/run-practice.ts";
import { startPractice } from "../start/start-practice.ts";

export const demo: Command = {
  name: "demo",
  summary: "Fill the fictional sample practice into an empty data folder, then start",
  positionals: [],
  options: {
    zone: {
      type: "string",
      value: "name",
      summary: "The practice's time zone, such as Europe/Athens (this machine's, at night the nearest by day)",
    },
    "no-serve": { type: "boolean", summary: "Only fill it, and end" },
  },
  run: async ({ values, json }, io) => {
    const zone = parseZone(values["zone"]);
    await startPractice({ io, json, loadParts }, async (practice) => {
      await fillSample(practice, { zone, progress: reportProgress(io.stdout, { json }) });
      practice.events.onProgress(
        "The sample practice is filled: its sign-in page names its people and their passphrase",
      );
      if (values["no-serve"] !== true) await servePractice(practice);
    });
    return exitCode.done;
  },
};

/** A zone that was asked for is kept to; this machine's gives way to one in which there is a day to look at. */
function parseZone(given: string | boolean | undefined): string {
  if (given === undefined) return zoneAtWork(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
  const parsed = zoneShape.safeParse(given);
  if (!parsed.success) throw new UsageError("--zone: expected an IANA time zone such as America/New_York");
  return parsed.data;
}
