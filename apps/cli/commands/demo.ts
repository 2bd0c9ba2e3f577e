import { zone as zoneShape } from "@goldthread/api/field.ts";
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
      summary: "The practice's time zone, such as Europe/Athens (this machine's)",
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

function parseZone(given: string | boolean | undefined): string {
  const zone = given ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const parsed = zoneShape.safeParse(zone);
  if (!parsed.success) throw new UsageError("--zone: expected an IANA time zone such as America/New_York");
  return parsed.data;
}
