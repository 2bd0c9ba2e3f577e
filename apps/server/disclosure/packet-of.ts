import { groundOf, type Authorisation, type Decision } from "@goldthread/clinical/disclosure/index.ts";
import type { DiscloseeRow } from "@goldthread/store/queries/disclosure.ts";
import type { PacketPdfInput } from "../pdf/render-packet-pdf.ts";
import type { DisclosableNote } from "./items-of.ts";
import type { Released } from "./parse-disclosure.ts";
import type { Weighed } from "./weigh.ts";

type Made = Pick<PacketPdfInput, "practice" | "releasedAt" | "releasedBy">;

/** The packet of what was weighed: nothing of what stays is handed on. */
export function packetOf({ client, request, notes, preview }: Weighed, made: Made): PacketPdfInput {
  return {
    ...made,
    client,
    recipient: request.recipient,
    ground: request.ground.title,
    purpose: request.purpose,
    notices: preview.notices,
    authorisation: request.authorisation,
    leaving: preview.decisions.flatMap((decision, nr) => leaving(decision, notes[nr])),
  };
}

interface Again extends Made {
  readonly client: DiscloseeRow;
  readonly notes: readonly DisclosableNote[];
  readonly authorisation: Authorisation | null;
}

/** The packet of a release that was made before. */
export function packetAgain(released: Released, { client, notes, authorisation, ...made }: Again): PacketPdfInput {
  const byId = new Map(notes.map((note) => [note.item.id, note]));
  return {
    ...made,
    client,
    recipient: released.recipient,
    ground: groundOf(released.ground)?.title ?? released.ground,
    purpose: released.purpose,
    notices: released.notices,
    authorisation,
    leaving: released.items.flatMap((item) => leaving(item, byId.get(item.itemId))),
  };
}

type Decided = Pick<Decision, "verdict" | "takenOut">;

function leaving(decision: Decided, note: DisclosableNote | undefined): PacketPdfInput["leaving"] {
  return decision.verdict === "stays" || note === undefined ? [] : [{ note, decision }];
}
