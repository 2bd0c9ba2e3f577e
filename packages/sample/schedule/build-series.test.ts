import { expect, it } from "vitest";
import { createSample } from "../create-sample.ts";

const sample = createSample({ seed: "goldthread", today: "2026-11-18", zone: "America/New_York" });

it("everybody still in care, and every group, has a standing appointment ahead", () => {
  expect(sample.series.filter(({ kind }) => kind === "group")).toHaveLength(sample.groups.length);
  const ofClients = sample.series.filter(({ service }) => service === "individual");
  expect(ofClients.length).toBeGreaterThan(15);
  expect(new Set(ofClients.map(({ clientId }) => clientId)).size).toBe(ofClients.length);
  for (const { from } of sample.series) expect(from > "2026-11-18").toBe(true);
});

it("it is with somebody who is on the client's care team, or leads the group, today", () => {
  for (const { clientId, groupId, clinicianId } of sample.series) {
    const team = sample.clients.find(({ id }) => id === clientId)?.careTeam ?? [];
    const leads = sample.groups.find(({ id }) => id === groupId)?.facilitators ?? [];
    expect(
      [...team, ...leads].some((one) => one.staffId === clinicianId && (one.to === null || one.to >= "2026-11-18")),
    ).toBe(true);
  }
});

it("some bring their family, in the weeks between", () => {
  const families = sample.series.filter(({ service }) => service === "family");
  expect(families.length).toBeGreaterThan(5);
  for (const { participants } of families) expect(participants).toHaveLength(1);
});

it("no clinician has two clients at once in the weeks ahead", () => {
  const taken = sample.series
    .filter(({ kind }) => kind === "individual")
    .flatMap(({ clinicianId, from, clock, every }) =>
      Array.from({ length: 12 }, (_, turn) => {
        const day = new Date(Date.parse(`${from}T12:00:00Z`) + turn * every * 7 * 86_400_000).toISOString();
        return `${clinicianId} ${day.slice(0, 10)} ${clock}`;
      }),
    );
  expect(new Set(taken).size).toBe(taken.length);
});
