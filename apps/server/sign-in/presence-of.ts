import type { PresenceRow } from "@goldthread/store/queries/auth-session.ts";
import type { Presence } from "./presence.ts";

export function presenceOf(row: PresenceRow): Presence {
  return {
    actor: {
      staffId: row.staff_id,
      name: row.name,
      email: row.email,
      credential: row.credential,
      roles: row.roles,
      licences: row.licences,
      sessionId: row.session_id,
      provenAt: row.proven_at,
    },
    practice: {
      name: row.practice_name,
      zone: row.zone,
      sample: row.sample,
      dueHours: row.due_hours,
      idleMinutes: row.idle_minutes,
      sessionMinutes: row.session_minutes,
      groupMinutes: row.group_minutes,
      formats: row.formats,
      profile: row.profile,
      version: row.practice_version,
    },
    endsAt: row.ends_at,
  };
}
