import { groundOf, type Authorisation, type Decision } from "@goldthread/clinical/disclosure/index.ts";
import { ordinaryItem } from "@goldthread/clinical/disclosure/record-item.ts";
import type { DiscloseeRow } from "@goldthread/store/queries/disclosure.ts";
import type { PacketPdfInput } from "../pdf/render-packet-pdf.ts";
import type { Disclosable } from "./disclosable.ts";
import type { Released } from "./parse-disclosure.ts";
import type { Weighed } from "./weigh.ts";

type Made = Pick<PacketPdfInput, "practice" | "releasedAt" | "releasedBy">;

/** The packet of what was weighed: nothing of what stays is handed on. */
export function packetOf({ client, request, items, preview }: Weighed, made: Made): PacketPdfInput {
  return {
    ...made,
    client,
    recipient: request.recipient,
    ground: request.ground.title,
    purpose: request.purpose,
    notices: preview.notices,
    authorisation: request.authorisation,
    leaving: preview.decisions.flatMap((decision, nr) => leaving(decision, items[nr])),
  };
}

interface Again extends Made {
  readonly client: DiscloseeRow;
  /** The record's notes as they were; what else went stands in the act. */
  readonly notes: readonly Disclosable[];
  readonly authorisation: Authorisation | null;
}

/** The packet of a release that was made before. */
export function packetAgain(released: Released, { client, notes, authorisation, ...made }: Again): PacketPdfInput {
  const byId = new Map([...notes, ...released.pages.map(pageAgain)].map((one) => [one.item.id, one]));
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

function leaving(decision: Decided, item: Disclosable | undefined): PacketPdfInput["leaving"] {
  return decision.verdict === "stays" || item === undefined ? [] : [{ item, decision }];
}

/** Diagnoses, plans and scores go on changing, so what went of them is kept in the act. */
export function pagesOf({ items, preview }: Pick<Weighed, "items" | "preview">): Released["pages"] {
  return preview.decisions.flatMap(({ verdict }, nr) => {
    const one = items[nr];
    if (verdict === "stays" || one === undefined || one.isSignedDigest) return [];
    const { id, kind, day, title } = one.item;
    const facts = one.facts.map(([name, words]) => ({ name, words }));
    return [{ id, kind, day, title, facts, sections: one.sections.map((section) => ({ ...section })) }];
  });
}

function pageAgain({ facts, sections, ...made }: Released["pages"][number]): Disclosable {
  return {
    item: { ...ordinaryItem, ...made },
    beside: [],
    facts: facts.map(({ name, words }) => [name, words] as const),
    sections,
    signatures: [],
    digest: "",
    isSignedDigest: false,
  };
}
