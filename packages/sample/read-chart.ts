/**
 * Prints a chart of the sample as plain text, to be read as a supervisor would:
 * `node packages/sample/read-chart.ts "<name>" [YYYY-MM-DD]`; without a name, the counts.
 */
import { countSample, createSample, type SampleSession } from "./index.ts";

const print = (...lines: readonly unknown[]) =>
  lines.forEach((line) => process.stdout.write(`${typeof line === "string" ? line : JSON.stringify(line, null, 1)}\n`));

const [name, today = "2026-11-24"] = process.argv.slice(2);
const started = performance.now();
const sample = createSample({ seed: "goldthread", today, zone: "America/New_York" });
const took = Math.round(performance.now() - started);

function individualText({ note }: SampleSession): string {
  if (note === null) return "  (no note)";
  return [
    `  [${note.format}, ${note.state} ${note.signedAt ?? ""}]`,
    ...note.elements.map(({ element, text }) => `  ${element}: ${text}`),
  ].join("\n");
}

function groupText(session: SampleSession, clientId: string): string {
  const presence = session.attendance.find((one) => one.clientId === clientId);
  const row = session.rows.find((one) => one.clientId === clientId);
  const shared = session.shared?.elements.map(({ element, text }) => `    ${element}: ${text}`) ?? [];
  return [`  (${presence?.status ?? "not taken"})`, ...shared, `  own part: ${row?.text ?? "none"}`].join("\n");
}

const client = sample.clients.find((one) => one.name === name || one.preferredName === name);
if (client === undefined) {
  print(JSON.stringify({ ...countSample(sample), milliseconds: took }));
} else {
  print(
    client,
    JSON.stringify(
      sample.plans.find(({ clientId }) => clientId === client.id),
      null,
      1,
    ),
  );
  for (const session of sample.sessions) {
    const inGroup = session.attendance.some(({ clientId }) => clientId === client.id);
    if (session.clientId !== client.id && !inGroup) continue;
    print(
      `\n== ${session.start.slice(0, 16)} ${session.title} (${session.status}, ${session.modality}, ${session.serviceCode ?? "no code"})`,
    );
    print(session.kind === "group" ? groupText(session, client.id) : individualText(session));
  }
}
