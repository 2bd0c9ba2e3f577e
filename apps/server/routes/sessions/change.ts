import { changeSession as endpoint } from "@goldthread/api/nouns/session.ts";
import { parseInstant } from "@goldthread/clinical";
import { readClockMarks } from "@goldthread/store/queries/clock.ts";
import { keepParticipants } from "@goldthread/store/queries/session-participant.ts";
import {
  isDocumented,
  lockSessionFacts,
  type SessionFacts,
  type SessionIdentity,
  updateSession,
} from "@goldthread/store/queries/session.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { changedSession, isOff } from "../../session/changed-session.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";
import { participantsOf } from "../../session/participants-of.ts";
import { refuseOverlaps } from "../../session/refuse-overlaps.ts";
import { refuseUnfitService } from "../../session/refuse-unfit-service.ts";
import { refuseUnfitTimes } from "../../session/refuse-unfit-times.ts";
import { settleMarks } from "../../session/settle-marks.ts";

export const changeSession = defineRoute({
  endpoint,
  may: clinicalRoles,
  async run({ input, tx, clock, newId }) {
    const { sessionId, participants } = input;
    const facts = await lockSessionFacts(tx, sessionId);
    if (facts === undefined) refuse("not_found");
    if (await isDocumented(tx, sessionId)) refuse("session_documented");
    if (facts.version !== input.version) refuse("changed_meanwhile");
    const changed = changedSession(facts, input);
    refuseUnfitTimes({ start: changed.start, stop: changed.stop, now: clock() });
    refuseUnfitService({ kind: facts.kind, service: changed.service, clientPresent: changed.client_present });
    await refuseNewOverlaps(tx, { sessionId, before: facts, after: changed, overlap: input.overlap });
    if (participants !== undefined) {
      const people = await participantsOf(tx, { clientId: facts.client_id, participants, newId });
      if (facts.kind === "individual") await keepParticipants(tx, { sessionId, people });
    }
    const { start, stop } = changed;
    const isMoved = start !== facts.start || stop !== facts.stop;
    if (facts.kind === "group" && isMoved)
      await settleMarks(tx, { sessionId, times: { start, stop }, marks: await readClockMarks(tx, sessionId) });
    return { version: await updateSession(tx, sessionId, changed) };
  },
});

interface Moved {
  readonly sessionId: string;
  readonly before: SessionFacts & SessionIdentity;
  readonly after: SessionFacts;
  readonly overlap: "asks" | "intended";
}

/** Asked only where the change takes more time than was taken: what was agreed before is not asked about again. */
async function refuseNewOverlaps(tx: Transaction, { sessionId, before, after, overlap }: Moved): Promise<void> {
  const isEarlier = parseInstant(after.start) < parseInstant(before.start);
  const isLonger = parseInstant(after.stop) > parseInstant(before.stop);
  const takesMore = isOff(before.status) || isEarlier || isLonger;
  if (isOff(after.status) || !takesMore) return;
  await refuseOverlaps(tx, {
    clientId: before.client_id,
    groupId: before.group_id,
    clinicianId: before.clinician_id,
    spans: [{ start: after.start, stop: after.stop }],
    except: [sessionId],
    overlap,
  });
}
