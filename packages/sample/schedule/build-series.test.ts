import { expect, it } from "vitest";
import { createSample } from "../create-sample.ts";

const sample = createSample({ seed: "goldthread", today: "2026-11-18", zone: "America/New_York" });

it("everybody still in care, and every group, has a standing appointment ahead", () => {
  expect(sample.series.filter(({ kind }) => kind === "group")).toHaveLength(sample.groups.length);
  const ofClients = sample.series.filter(({ kind }) => kind === "individual");
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

it("no clinician has two of them at one hour of one day of the week", () => {
  const places = sample.series.map(
    ({ clinicianId, from, clock }) => `${clinicianId} ${new Date(`${from}T12:00:00Z`).getUTCDay()} ${clock}`,
  );
  const individual = places.filter((_, at) => sample.series[at]?.kind === "individual");
  expect(new Set(individual).size).toBe(individual.length);
});
