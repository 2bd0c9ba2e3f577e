import type { me } from "@goldthread/api/nouns/me.ts";
import type { z } from "zod";
import type { Actor, Practice } from "./presence.ts";

/** Who is signed in and where, as the API says it. */
export function meOf({ actor, practice, now }: { actor: Actor; practice: Practice; now: Date }): z.input<typeof me> {
  const { staffId, name, email, credential, roles, provenAt } = actor;
  return {
    staff: { id: staffId, name, email, credential, roles: [...roles] },
    practice: { ...practice, formats: [...practice.formats] },
    provenAt: provenAt.toISOString(),
    now: now.toISOString(),
  };
}
