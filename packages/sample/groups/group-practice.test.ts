import { noteBodySchema } from "@goldthread/clinical";
import { describe, expect, test } from "vitest";
import { createSample } from "../create-sample.ts";

const sample = createSample({ seed: "goldthread", today: "2026-11-24", zone: "America/New_York" });

describe("the groups of the sample practice", () => {
  test("have a curriculum by number, an agreement that most accepted, and somebody who waits", () => {
    const [skills] = sample.groupPractice.filter(({ curriculum }) => curriculum.length > 0);
    expect(skills?.curriculum.map(({ number }) => number)).toEqual(skills?.curriculum.map((_, at) => at + 1));
    expect(sample.groupPractice.flatMap(({ waiting }) => waiting).length).toBeGreaterThanOrEqual(3);
    for (const { groupId, acceptances, waiting } of sample.groupPractice) {
      const group = sample.groups.find(({ id }) => id === groupId);
      const current = group?.members.filter(({ to }) => to === null).map(({ clientId }) => clientId) ?? [];
      expect(acceptances).toHaveLength(current.length - 1);
      for (const { clientId } of acceptances) expect(current).toContain(clientId);
      for (const { clientId } of waiting) expect(current).not.toContain(clientId);
    }
  });

  test("have a plan for a session of theirs", () => {
    const plans = sample.groupPractice.flatMap(({ groupId, plans: own }) => own.map((plan) => ({ groupId, ...plan })));
    expect(plans.length).toBeGreaterThan(0);
    for (const { groupId, sessionId } of plans)
      expect(sample.sessions.find(({ id }) => id === sessionId)?.groupId).toBe(groupId);
  });
});

describe("the contacts of the sample practice", () => {
  test("are of every kind, signed after they took place, and tell who was spoken with on what ground", () => {
    expect(new Set(sample.contacts.map(({ contact }) => contact.kind))).toEqual(
      new Set(["outreach", "phone", "message", "collateral", "coordination", "consultation"]),
    );
    expect(new Set(sample.contacts.map(({ id }) => id)).size).toBe(sample.contacts.length);
    for (const { contact, stop, note } of sample.contacts) {
      expect(Date.parse(note?.signedAt ?? "")).toBeGreaterThan(Date.parse(stop));
      if (contact.kind === "collateral") expect(contact).toMatchObject({ consentBasis: "authorisation" });
      const { consentBasis: consent, ...facts } = contact;
      const schema = noteBodySchema.unwrap().shape.session.unwrap().shape.contact;
      expect(schema.safeParse({ ...facts, consent }).success).toBe(true);
    }
  });
});
