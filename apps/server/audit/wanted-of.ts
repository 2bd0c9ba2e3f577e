import type { auditEvent, exportTrail } from "@goldthread/api/nouns/audit.ts";
import type { TrailRow, WantedTrail } from "@goldthread/store/queries/audit-trail.ts";
import type { z } from "zod";
import type { Actor } from "../sign-in/presence.ts";

type Filters = z.output<typeof exportTrail.input>;

export function wantedOf(
  { clientId, staffId, act, from, to }: Filters,
  { roles }: Pick<Actor, "roles">,
): Omit<WantedTrail, "before" | "limit"> {
  return {
    all: roles.includes("records-officer"),
    clientId: clientId ?? null,
    staffId: staffId ?? null,
    act: act === undefined || act === "" ? null : act,
    from: from ?? null,
    to: to ?? null,
  };
}

export function eventOf(row: TrailRow): z.input<typeof auditEvent> {
  const { seq, at, staffId, staffName, act, clientId, clientName, subject, origin } = row;
  return {
    seq,
    at,
    staff: staffId === null ? null : { id: staffId, name: staffName ?? "" },
    act,
    client: clientId === null ? null : { id: clientId, name: clientName },
    subject,
    origin,
  };
}
