import { correctAttendance as endpoint } from "@goldthread/api/nouns/session.ts";
import { beginGroupDrafts, insertMissed, readMark, updateMark } from "@goldthread/store/queries/attendance.ts";
import { countAttendance, insertCorrection, readToCorrect } from "@goldthread/store/queries/attendance-correction.ts";
import { lockSessionFacts } from "@goldthread/store/queries/session.ts";
import { refuseMerged } from "../../client/refuse-merged.ts";
import { refuse } from "../../errors.ts";
import { standFor } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { judgeAttendance } from "../../session/judge-attendance.ts";
import { attendanceRowOf } from "../../session/member-row-of.ts";

/**
 * Attendance that turned out wrong once notes are signed. One act marks it right, amends the counts on everybody's note
 * and retracts the note of somebody who was not there; nothing signed changes. Somebody who was never listed is brought
 * in by the same act, with a part of their own to write.
 */
export const correctAttendance = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "attendance corrected" },
  async run({ input, tx, actor, clock, newId, about, server, afterCommit }) {
    const { sessionId, clientId, version, status, arrivedAt, leftAt, because } = input;
    const session = await lockSessionFacts(tx, sessionId);
    const before = await readMark(tx, sessionId, clientId);
    const found = await readToCorrect(tx, sessionId, clientId);
    if (session === undefined || found === undefined) refuse("not_found");
    if (before === undefined && version !== 0) refuse("not_found");
    if (before !== undefined && version === 0) refuse("changed_meanwhile");
    about({ clientId, subject: sessionId });
    if (!found.isPinned) refuse("attendance_open");
    if (before === undefined && status === "absent") refuse("invalid_input", [{ field: "status", expected: wasThere }]);
    if (before === undefined) await refuseMerged(tx, clientId);
    const { arrived, left } = judgeAttendance(session, { status, arrived: arrivedAt, left: leftAt });
    const mark = { sessionId, clientId, version, status, arrived, left };
    const marked =
      before === undefined
        ? ((await insertMissed(tx, mark)) ?? refuse("not_found"))
        : ((await updateMark(tx, mark)) ?? refuse("changed_meanwhile"));
    if (before === undefined) await beginGroupDrafts(tx, sessionId);
    const facts = {
      arrivedAt: arrived,
      because,
      clientId,
      counts: { ...(await countAttendance(tx, sessionId)) },
      from: before?.status ?? null,
      groupId: found.groupId,
      leftAt: left,
      retracts: status === "absent" ? found.noteId : null,
      sessionId,
      to: status,
    };
    const [row] = await standFor(tx, [facts], { kind: "correction", by: actor.staffId, at: clock(), newId });
    if (row !== undefined) await insertCorrection(tx, row);
    afterCommit(() => server.sequencer.kick());
    return { ...attendanceRowOf(marked, session), retracted: facts.retracts };
  },
});

const wasThere = "expected how they took part: whoever was not listed and not there needs no row";
