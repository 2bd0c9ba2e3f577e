import { formatOf } from "@goldthread/clinical/formats/index.ts";
import { partToReview, type AroundPart } from "@goldthread/clinical/review/part-to-review.ts";
import { review } from "@goldthread/clinical/review/review.ts";
import { rules } from "@goldthread/clinical/review/rules/index.ts";
import { expect, test } from "vitest";
import { createSample } from "../create-sample.ts";
import type { SampleGroupSession, SamplePractice } from "../sample-practice.ts";

const sample = createSample({ seed: "goldthread", today: "2026-11-24", zone: "America/New_York" });
const completeness = rules.filter(({ family }) => family === "completeness");
const held = sample.sessions.filter(
  (session): session is SampleGroupSession => session.kind === "group" && session.rows.length > 0,
);

/** What the reviewer finds missing in the shared part and in each member's, as the writer and the server ask it. */
function missingIn({ clients, staff, plans }: SamplePractice, session: SampleGroupSession): string[] {
  const { start, stop: end, shared, rows, attendance } = session;
  const present = attendance.filter(({ status }) => status !== "absent").length;
  const facts = { start, end, minutes: 90, service: "group", present, enrolled: attendance.length };
  const sharedText = shared?.elements.map(({ text }) => text).join("\n\n") ?? "";
  const author = { name: staff.find(({ id }) => id === session.clinicianId)?.name ?? "" };
  const base = { author, profile: "us-general" };
  const around: Pick<AroundPart, "session"> = {
    session: { ...facts, serviceCode: "90853", modality: session.modality, attendance: undefined, signedAt: undefined },
  };
  const own = rows
    .filter(({ state }) => state === "signed")
    .map((row): AroundPart => ({
      ...base,
      ...around,
      part: "member",
      format: "group-member",
      elements: [{ element: "narrative", key: null, text: row.text, spans: [], tags: [] }],
      client: { ...clientOf(clients.find(({ id }) => id === row.clientId)) },
      objectives: plans
        .filter(({ clientId }) => clientId === row.clientId)
        .flatMap(({ problems }) => problems.flatMap(({ goals }) => goals.flatMap(({ objectives }) => objectives)))
        .map(({ id, text }) => ({ id, text })),
      sharedText,
    }));
  const together: AroundPart = {
    ...base,
    ...around,
    part: "shared",
    format: "group-shared",
    elements: (shared?.elements ?? []).map(({ element, key, text }) => ({ element, key, text, spans: [], tags: [] })),
  };
  return [together, ...own].flatMap((part) =>
    review(partToReview(part), { rules: completeness }).map(
      ({ label }) => `${label}: ${part.elements.map(({ text }) => text).join(" / ")}`,
    ),
  );
}

function clientOf(client: { readonly name: string; readonly preferredName: string | null } | undefined) {
  const { name = "", preferredName } = client ?? {};
  return { name, preferredName: preferredName ?? undefined, aliases: undefined, pronouns: undefined };
}

test("a group's session of the sample could be signed without anything being found missing in any member's note", () => {
  expect(formatOf("group-member")).toBeDefined();
  expect(held.some(({ rows }) => rows.length >= 8)).toBe(true);
  const found = held.flatMap((session) => missingIn(sample, session));
  expect(found.slice(0, 5), `${found.length} found`).toEqual([]);
});
