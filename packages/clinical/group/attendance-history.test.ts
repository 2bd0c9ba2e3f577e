import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceStatuses } from "../note/note-body.ts";
import { type AttendanceMark, attendanceHistory, type HeldSession } from "./attendance-history.ts";

const session = (id: string, day: string): HeldSession => ({
  id,
  start: `${day}T18:00:00Z`,
  stop: `${day}T19:30:00Z`,
});
const sessions = [session("c", "2026-11-16"), session("b", "2026-11-09"), session("a", "2026-11-02")];
const mark = (sessionId: string, clientId: string, given: Partial<AttendanceMark> = {}): AttendanceMark => ({
  sessionId,
  clientId,
  status: "present",
  arrived: null,
  left: null,
  ...given,
});

describe("attendance over a group's sessions", () => {
  it("counts who was there, their own minutes, and how many of the latest were alike", () => {
    const marks = [
      mark("a", "ada", { status: "absent" }),
      mark("b", "ada", { status: "late", arrived: "2026-11-09T18:20:00Z" }),
      mark("c", "ada"),
      mark("c", "bo", { status: "absent" }),
    ];
    expect(attendanceHistory(sessions, marks)).toMatchObject([
      {
        clientId: "ada",
        marked: 3,
        present: 2,
        absent: 1,
        minutes: 160,
        streak: { kind: "present", length: 2 },
        cells: [
          { status: "present", minutes: 90 },
          { status: "late", minutes: 70 },
          { status: "absent", minutes: 0 },
        ],
      },
      {
        clientId: "bo",
        marked: 1,
        present: 0,
        minutes: 0,
        streak: { kind: "absent", length: 1 },
        cells: [{}, null, null],
      },
    ]);
  });

  it("a session in which somebody was not a member yet breaks no streak and counts as nothing", () => {
    const [ada] = attendanceHistory(sessions, [mark("c", "ada"), mark("a", "ada")]);
    expect(ada).toMatchObject({ marked: 2, streak: { kind: "present", length: 2 } });
  });

  it("agrees with a slow and obvious count, whatever the marks and their order", () => {
    const marks = fc.uniqueArray(
      fc.record({
        sessionId: fc.constantFrom("a", "b", "c", "elsewhere"),
        clientId: fc.constantFrom("ada", "bo"),
        status: fc.constantFrom(...attendanceStatuses),
      }),
      { selector: ({ sessionId, clientId }) => `${sessionId} ${clientId}` },
    );
    fc.assert(
      fc.property(marks, (given) => {
        const all = given.map(({ sessionId, clientId, status }) => mark(sessionId, clientId, { status }));
        for (const { clientId, present, absent, streak } of attendanceHistory(sessions, all)) {
          const own = sessions.flatMap(({ id }) => all.filter((m) => m.sessionId === id && m.clientId === clientId));
          expect(present).toBe(own.filter(({ status }) => status !== "absent").length);
          expect(absent).toBe(own.filter(({ status }) => status === "absent").length);
          let length = 0;
          while (length < own.length && (own[length]?.status === "absent") === (own[0]?.status === "absent"))
            length += 1;
          expect(streak.length).toBe(length);
        }
      }),
    );
  });
});
