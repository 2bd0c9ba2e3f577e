import { describe, expect, test } from "vitest";
import { attendanceOf } from "@goldthread/clinical/session/attendance.ts";
import { formats } from "@goldthread/clinical/formats/index.ts";
import { createSample } from "../create-sample.ts";
import type { SampleSession } from "../sample-practice.ts";

const zone = "America/New_York";
const today = "2026-11-24";
const sample = createSample({ seed: "goldthread", today, zone });
const { sessions, staff, groups, risks } = sample;
const now = Date.parse("2026-11-24T18:00:00Z");

const localHour = (instant: string) =>
  Number(
    new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", hour: "2-digit" }).format(Date.parse(instant)),
  );
const localDate = (instant: string) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(Date.parse(instant));
const todays = (list: readonly SampleSession[]) => list.filter(({ start }) => localDate(start) === today);

/** Sessions that overlap in time, for whatever `of` says they take up. */
function clashes(of: (session: SampleSession) => readonly string[]): readonly string[] {
  const busy = new Map<string, string>();
  return sessions.flatMap((session) =>
    of(session).flatMap((who) => {
      const until = busy.get(who) ?? "";
      if (session.stop > until) busy.set(who, session.stop);
      return session.start < until ? [`${who} ${session.start}`] : [];
    }),
  );
}

describe("the sample's sessions", () => {
  test("stand in the order of time over two years and end with today", () => {
    expect(sessions.map(({ start }) => start)).toEqual(sessions.map(({ start }) => start).toSorted());
    const [first, last] = [sessions[0]?.start ?? "", sessions.at(-1)?.start ?? ""];
    expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBeGreaterThan(700);
    expect(localDate(last)).toBe(today);
  });

  test("keep the practice's hours in summer and in winter", () => {
    for (const { start, stop } of sessions) {
      expect(localHour(start)).toBeGreaterThanOrEqual(8);
      expect(localHour(stop)).toBeLessThan(20);
    }
    expect(
      sessions.filter(({ kind }) => kind === "group").every(({ start }) => [10, 16, 17].includes(localHour(start))),
    ).toBe(true);
  });

  test("never put a clinician, a facilitator or a client in two places at once", () => {
    expect(clashes(({ clinicianId, facilitatorIds }) => [...new Set([clinicianId, ...facilitatorIds])])).toEqual([]);
    expect(
      clashes(({ clientId, attendance }) => (clientId === null ? attendance.map((one) => one.clientId) : [clientId])),
    ).toEqual([]);
  });

  test("are held by people of the care team or the group's facilitators of that day, for members of that day", () => {
    const on = ({ from, to }: { readonly from: string; readonly to: string | null }, date: string) =>
      from <= date && (to === null || date <= to);
    for (const { start, clientId, clinicianId, groupId, facilitatorIds, attendance } of sessions) {
      const date = localDate(start);
      const team = sample.clients
        .find(({ id }) => id === clientId)
        ?.careTeam.filter((part) => on(part, date))
        .map(({ staffId }) => staffId);
      if (clientId !== null) expect(team, `${start} ${clientId}`).toContain(clinicianId);
      const group = groups.find(({ id }) => id === groupId);
      if (group === undefined) continue;
      expect(group.facilitators.filter((part) => on(part, date)).map(({ staffId }) => staffId)).toEqual(
        expect.arrayContaining([...facilitatorIds]),
      );
      const members = group.members.filter((part) => on(part, date)).map((member) => member.clientId);
      expect(members).toEqual(expect.arrayContaining(attendance.map((one) => one.clientId)));
    }
  });

  test("are held before now and scheduled after it, and nothing is signed in the future or before the session is over", () => {
    for (const session of sessions) {
      const over = Date.parse(session.stop) <= now;
      if (!over) expect(session.status).toBe("scheduled");
      else expect(session.status).not.toBe("scheduled");
      const signedAt = session.kind === "group" ? session.signedAt : (session.note?.signedAt ?? null);
      if (signedAt === null) continue;
      expect(Date.parse(signedAt)).toBeLessThanOrEqual(now);
      expect(signedAt > session.stop).toBe(true);
    }
  });

  test("now decides which of today's sessions have been held", () => {
    const early = createSample({ seed: "goldthread", today, zone, now: "2026-11-24T11:00:00Z" });
    expect(todays(early.sessions).every(({ status }) => status === "scheduled")).toBe(true);
    const late = createSample({ seed: "goldthread", today, zone, now: "2026-11-25T01:00:00Z" });
    expect(todays(late.sessions).every(({ status }) => status === "held")).toBe(true);
  });

  test("today the first clinician has seven: signed, unsigned, a group of ten to write, and some to come", () => {
    const own = todays(sessions).filter(({ clinicianId }) => clinicianId === staff[0]?.id);
    expect(own).toHaveLength(7);
    expect(todays(sessions).length).toBeLessThanOrEqual(10);
    expect(own.filter(({ status }) => status === "scheduled").length).toBeGreaterThanOrEqual(2);
    expect(own.some(({ note }) => note?.state === "signed")).toBe(true);
    expect(own.some(({ note }) => note?.state === "draft")).toBe(true);
    const group = own.find(({ kind }) => kind === "group");
    expect(group).toMatchObject({ status: "held", rows: [], shared: null });
    expect(groups.find(({ id }) => id === group?.groupId)?.members.filter(({ to }) => to === null)).toHaveLength(10);
  });

  test("use every format there is for an individual note", () => {
    const used = new Set(sessions.flatMap(({ note }) => (note === null ? [] : [note.format])));
    const clientFormats = formats
      .filter(({ scope, id }) => scope === "client" && id !== "group-member")
      .map(({ id }) => id);
    expect([...used].toSorted()).toEqual(clientFormats.toSorted());
  });

  test("have attendance that fits the session, with a row for everyone present and none for the absent", () => {
    const statuses = new Set<string>();
    for (const session of sessions) {
      for (const one of session.attendance) {
        statuses.add(one.status);
        expect(attendanceOf(session, one).status).toBe(one.status);
      }
      const present = session.attendance.filter(({ status }) => status !== "absent").map(({ clientId }) => clientId);
      expect(session.rows.map(({ clientId }) => clientId)).toEqual(present);
    }
    expect(statuses).toEqual(new Set(["present", "present-silent", "late", "left-early", "absent"]));
  });

  test("hold a few no-shows, cancellations, unplanned contacts, late signatures and unfinished notes", () => {
    const count = (fits: (session: SampleSession) => boolean) => sessions.filter(fits).length;
    for (const status of ["no-show", "cancelled"])
      expect(count((session) => session.status === status)).toBeGreaterThan(10);
    for (const reason of ["crisis", "phone", "walk-in"])
      expect(count(({ unplanned }) => unplanned === reason)).toBeGreaterThan(1);
    const late = count(
      ({ note, stop }) => note?.signedAt != null && Date.parse(note.signedAt) - Date.parse(stop) > 86_400_000,
    );
    expect(late).toBeGreaterThan(5);
    expect(late).toBeLessThan(60);
    expect(count(({ note }) => note?.state === "draft" && note.elements.length < 4)).toBeGreaterThan(0);
  });

  test("open two concerns about risk that are still open, and close the others with an outcome", () => {
    expect(risks.filter(({ closedAt }) => closedAt === null)).toHaveLength(2);
    const closed = risks.filter(({ closedAt }) => closedAt !== null);
    expect(closed.length).toBeGreaterThan(3);
    for (const { openedAt, closedAt, outcome } of closed) {
      expect(openedAt < (closedAt ?? "")).toBe(true);
      expect(outcome).not.toBeNull();
    }
  });
});
