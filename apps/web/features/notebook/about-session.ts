import { useZone } from "../../shell/me.ts";
import { dayShort } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import type { Writer } from "../writer/api.ts";
import type { About } from "./book/note-content.ts";

/** A session as a private note names it: whose, and of which day of the practice's. */
export function sessionWords(whose: string, start: string, zone: string): string {
  return `${whose}, ${dayShort(zonedTime(start, zone).day)}`;
}

export function useAboutSession({ session, client, group }: Writer, clientId: string | null): About {
  const zone = useZone();
  const whose = client?.name ?? group?.name ?? session.name;
  return { kind: "session", id: session.id, name: sessionWords(whose, session.start, zone), clientId };
}
