import { listBilling } from "@goldthread/api/nouns/billing.ts";
import { readClientAttendance, readGroupAttendance } from "@goldthread/api/nouns/group.ts";
import { readToday } from "@goldthread/api/nouns/session.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withTestServer } from "../../testing/test-server.ts";
import { history, type History, type Mark, type Single } from "./testing/a-history.ts";
import { dayIn, isWritten, type Lived, liveHistory, meetingMinutes, timesOf } from "./testing/live-history.ts";

/*
 * Each list that runs the day, against a definition that is slow and obvious: every event of a history is looked at, one
 * by one, in the order in which it was drawn.
 */

const server = withTestServer();

/** Few, because each lives a history in a real database. */
const runs = { numRuns: 6, endOnFailure: true };
const afterHistory = (check: (history: History, lived: Lived) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(history, async (one) => check(one, await liveHistory(server, one))),
    runs,
  );

const sorted = (ids: readonly string[]) => ids.toSorted();
const isToday = (hoursAgo: number) => timesOf(hoursAgo, 1).starts_at.slice(0, 10) === dayIn(0);
const isBefore = (hoursAgo: number) => timesOf(hoursAgo, 1).starts_at.slice(0, 10) < dayIn(0);
const wantsNote = ({ fate }: Single) => fate === "begun" || fate === "untouched";
const wasThere = ({ status }: Mark) => status !== null && status !== "absent";

it("Today: what is planned for the day, and what of earlier days has no note or an unfinished one, oldest first", () =>
  afterHistory(async (one, { clinician, singles, meetings }) => {
    const today: string[] = [];
    const open: { readonly id: string; readonly hoursAgo: number }[] = [];
    for (const [at, single] of one.singles.entries()) {
      const id = singles[at] ?? "";
      if (isToday(single.hoursAgo)) today.push(id);
      if (isBefore(single.hoursAgo) && wantsNote(single)) open.push({ id, hoursAgo: single.hoursAgo });
    }
    for (const [at, { hoursAgo, isCancelled, marks }] of one.meetings.entries()) {
      const id = meetings[at] ?? "";
      if (isToday(hoursAgo)) today.push(id);
      const nobodyIsWritten = !marks.some(isWritten);
      const somebodyIsNot = marks.some((mark) => wasThere(mark) && !isWritten(mark));
      if (isBefore(hoursAgo) && !isCancelled && (nobodyIsWritten || somebodyIsNot)) open.push({ id, hoursAgo });
    }
    const shown = await clinician.browser.ask(readToday, {});
    expect(sorted(shown.sessions.map(({ id }) => id))).toEqual(sorted(today));
    const starts = shown.unfinished.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted());
    expect(sorted(shown.unfinished.map(({ id }) => id))).toEqual(sorted(open.map(({ id }) => id)));
  }));

it("Billing: each finished contact is ready, or says every reason why not", () =>
  afterHistory(async (one, { clinician, singles, meetings, clients }) => {
    const expected: string[] = [];
    const say = (session: string, client: number, verdict: string) =>
      expected.push(`${session} ${clients[client] ?? ""} ${verdict}`);
    const missing = (client: number, facts: Readonly<Record<string, boolean>>): string => {
      const { isDiagnosed, coverage } = one.clients[client] ?? { isDiagnosed: false, coverage: null };
      const all = { ...facts, "diagnosis-missing": !isDiagnosed, "payer-missing": coverage === null };
      const names = Object.entries(all).flatMap(([name, isMissing]) => (isMissing ? [name] : []));
      return names.length === 0 ? "ready" : `not-ready ${sorted(names).join()}`;
    };
    for (const [at, { client, fate, minutes, hoursAgo, isConfirmed, isHandedOver }] of one.singles.entries()) {
      const isSigned = fate === "signed";
      const reasons = missing(client, {
        "not-over": hoursAgo < 0,
        "note-missing": !isSigned,
        "code-missing": !isConfirmed && minutes >= 16,
        "no-code-fits": !isConfirmed && minutes < 16,
      });
      const isMissed = fate === "no-show" || fate === "cancelled";
      const isGone = isSigned && isConfirmed && isHandedOver;
      say(singles[at] ?? "", client, isGone ? "handed-over" : isMissed ? "not-billable" : reasons);
    }
    for (const [at, { isCancelled, marks }] of one.meetings.entries()) {
      const many = marks.filter(wasThere).length;
      for (const [client, mark] of marks.entries()) {
        if (isCancelled || mark.status === null) continue;
        const reasons = missing(client, {
          "note-missing": !isWritten(mark),
          // One alone is no group.
          "code-missing": !mark.isConfirmed && many >= 2,
          "no-code-fits": !mark.isConfirmed && many < 2,
        });
        say(meetings[at] ?? "", client, wasThere(mark) ? reasons : "not-billable");
      }
    }
    const { contacts } = await clinician.browser.ask(listBilling, { from: dayIn(-45), to: dayIn(4) });
    const shown = contacts.map(({ sessionId, clientId, state, reasons }) =>
      [sessionId, clientId, state, ...(state === "not-ready" ? [sorted(reasons).join()] : [])].join(" "),
    );
    expect(sorted(shown)).toEqual(sorted(expected));
  }));

it("Work: objectives due within two weeks, agreements not accepted, and codes that only wait to be confirmed", () =>
  afterHistory(async (one, { clinician, clients, objectives, groupId }) => {
    const work = await clinician.browser.ask(readWork, {});

    const due = one.objectives.flatMap(({ dueIn, isActive }, at) =>
      isActive && dueIn !== null && dueIn <= 14 ? [{ id: objectives[at] ?? "", isOverdue: dueIn < 0 }] : [],
    );
    const shownDue = work.plansDue.map(({ objectiveId: id, isOverdue }) => ({ id, isOverdue }));
    expect(sorted(shownDue.map((row) => JSON.stringify(row)))).toEqual(sorted(due.map((row) => JSON.stringify(row))));
    const days = work.plansDue.map(({ dueOn }) => dueOn);
    expect(days).toEqual(days.toSorted());

    const missing: string[] = [];
    for (const [at, { membership, accepted, isWithdrawn }] of one.clients.entries()) {
      const hasNewest = accepted === one.agreements && !isWithdrawn;
      if (one.agreements > 0 && membership === "now" && !hasNewest) missing.push(`${groupId} ${clients[at] ?? ""}`);
    }
    const shownMissing = work.agreements.map((row) => `${row.groupId} ${row.clientId}`);
    expect(sorted(shownMissing)).toEqual(sorted(missing));

    const lately = (hoursAgo: number) => hoursAgo > 0 && hoursAgo < 14 * 24;
    let toConfirm = 0;
    for (const { fate, hoursAgo, minutes, isConfirmed } of one.singles)
      if (fate === "signed" && lately(hoursAgo) && minutes >= 16 && !isConfirmed) toConfirm += 1;
    for (const { hoursAgo, isCancelled, marks } of one.meetings)
      for (const mark of marks)
        if (
          !isCancelled &&
          lately(hoursAgo) &&
          isWritten(mark) &&
          !mark.isConfirmed &&
          marks.filter(wasThere).length >= 2
        )
          toConfirm += 1;
    expect(work.codesToConfirm).toBe(toConfirm);
  }));

it("Attendance: by member and by session, how often, how long, and how many times in a row", () =>
  afterHistory(async (one, { clinician, clients, meetings, groupId }) => {
    const held = one.meetings
      .map((meeting, at) => ({ ...meeting, id: meetings[at] ?? "" }))
      .filter(({ isCancelled }) => !isCancelled)
      .toSorted((a, b) => a.hoursAgo - b.hoursAgo);
    const minutes = { present: meetingMinutes, late: 30, "left-early": 30, absent: 0 } as const;
    const figuresOf = (client: number) => {
      const statuses = held.flatMap(({ marks }) => marks[client]?.status ?? []);
      const present = statuses.filter((status) => status !== "absent").length;
      let length = 0;
      while (length < statuses.length && (statuses[length] === "absent") === (statuses[0] === "absent")) length += 1;
      return {
        marked: statuses.length,
        present,
        absent: statuses.length - present,
        minutes: statuses.reduce((sum, status) => sum + minutes[status], 0),
        streak: { kind: statuses.length === 0 ? null : statuses[0] === "absent" ? "absent" : "present", length },
      };
    };
    const group = await clinician.browser.ask(readGroupAttendance, { groupId });
    expect(group.sessions.map(({ id, present, absent }) => ({ id, present, absent }))).toEqual(
      held.map(({ id, marks }) => ({
        id,
        present: marks.filter(wasThere).length,
        absent: marks.filter(({ status }) => status === "absent").length,
      })),
    );
    for (const [at, clientId] of clients.entries()) {
      const figures = figuresOf(at);
      const row = group.members.find((member) => member.clientId === clientId);
      if (figures.marked === 0) expect(row).toBeUndefined();
      else expect(row).toMatchObject(figures);
      const own = await clinician.browser.ask(readClientAttendance, { clientId });
      expect(own.groups).toEqual(figures.marked === 0 ? [] : [expect.objectContaining({ groupId, ...figures })]);
      const marked = held.filter(({ marks }) => marks[at]?.status != null).map(({ id }) => id);
      expect(own.sessions.map(({ id }) => id)).toEqual(marked);
    }
  }));
