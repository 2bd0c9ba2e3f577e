import type { attendanceRow, memberRow } from "@goldthread/api/nouns/session.ts";
import { memberMinutes } from "@goldthread/clinical";
import type { MarkedAttendance } from "@goldthread/store/queries/attendance.ts";
import type { WriterClient, WriterMember } from "@goldthread/store/queries/writer.ts";
import type { z } from "zod";

type Times = { readonly start: string; readonly stop: string };

export function memberRowOf(member: WriterMember, session: Times): z.input<typeof memberRow> {
  return {
    client: writerClientOf(member),
    attendance: attendanceRowOf(member, session),
    draft: member.draft,
    objectives: member.objectives.map(({ id, text }) => ({ id, text })),
    risks: [...member.risks],
    retracted: member.retracted,
    treated: member.treated,
    scores: member.scores.map((score) => ({ ...score, flags: [...score.flags] })),
  };
}

export function attendanceRowOf(mark: MarkedAttendance, { start, stop }: Times): z.input<typeof attendanceRow> {
  const { status, arrived_at: arrived, left_at: left } = mark;
  return {
    status,
    arrivedAt: arrived,
    leftAt: left,
    minutes: memberMinutes({ start, stop, attendance: { status, arrived, left } }),
    walkIn: mark.walk_in,
    version: mark.version,
  };
}

export function writerClientOf(client: WriterClient): z.input<typeof memberRow>["client"] {
  return {
    id: client.id,
    name: client.name,
    preferredName: client.preferred_name,
    pronouns: client.pronouns,
    recordNumber: client.record_number,
    birthDate: client.birth_date,
    aliases: [...client.aliases],
    namesake: client.namesake,
    flags: [...client.flags],
    minor: client.minor,
  };
}
