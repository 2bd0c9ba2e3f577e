import { dayShort } from "../../time/words.ts";
import type { Writer } from "../writer/api.ts";
import type { About } from "./book/note-content.ts";

/** A session as a private note names it: whose, and of which day. */
export function aboutSession({ session, client, group }: Writer, clientId: string | null): About {
  const whose = client?.name ?? group?.name ?? session.name;
  return { kind: "session", id: session.id, name: `${whose}, ${dayShort(session.start.slice(0, 10))}`, clientId };
}
