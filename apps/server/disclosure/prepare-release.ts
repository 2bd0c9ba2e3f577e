import { createHash } from "node:crypto";
import type { z } from "zod";
import type { releaseDisclosure as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { asWeigher } from "@goldthread/store/as-weigher.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import { refuse } from "../errors.ts";
import { renderPacketPdf } from "../pdf/render-packet-pdf.ts";
import type { MemberCall } from "../route.ts";
import { packetOf } from "./packet-of.ts";
import { openPreparation, type Preparation } from "./preparations.ts";
import { checkScans, storedScans } from "./read-scans.ts";
import { refuseNoKey } from "./sealing.ts";
import { weigh, type Weighed } from "./weigh.ts";

type Release = z.output<(typeof endpoint)["input"]>;

export interface PreparedRelease {
  readonly preparation: Preparation;
  readonly at: Date;
  /** SHA-256 of the packet's pages. */
  readonly digest: string;
}

/** Everything that takes time, before the act: weighed, the scans read, the pages made. Each step can be the last. */
export async function prepareRelease(call: MemberCall<Release>): Promise<PreparedRelease> {
  const { input, actor, server, newId, clock } = call;
  await refuseNoKey(input.sealed);
  const preparation = openPreparation(server, { id: input.preparation ?? newId(), staffId: actor.staffId });
  try {
    const at = clock();
    const { weighed, scans } = await asActor(
      server.db,
      { staffId: actor.staffId, clock: at.toISOString() },
      async (tx) => {
        const found = await weighShown(tx, call, at);
        const whose = { clientId: input.clientId, reasonId: input.recordRequestId };
        const scans = await asWeigher(tx, whose, () => storedScans(tx, scansIn(found)));
        return { weighed: found, scans };
      },
    );
    await checkScans(server, scans, (done, total) => preparation.step("scans", done, total));
    const packet = packetOf(weighed, { practice: call.practice, releasedAt: at.toISOString(), releasedBy: actor.name });
    const pages = await renderPacketPdf(packet, (done, total) => preparation.step("pages", done, total));
    await preparation.step("releasing", 0, 0);
    return { preparation, at, digest: createHash("sha256").update(pages).digest("hex") };
  } catch (error) {
    preparation.end();
    throw error;
  }
}

/** The documents that would go, by their ids. */
function scansIn({ items, preview }: Weighed): readonly string[] {
  return preview.decisions.flatMap(({ verdict }, nr) => {
    const item = items[nr]?.item;
    return verdict === "stays" || item?.kind !== "document" ? [] : [item.id];
  });
}

/** What was shown, and still is so. Refuses anything else. */
export async function weighShown(
  tx: Transaction,
  { input, practice }: Pick<MemberCall<Release>, "input" | "practice">,
  at: Date,
): Promise<Weighed> {
  const weighed = await weigh(tx, input, { day: calendarDay(at, practice.zone), zone: practice.zone });
  if (!weighed.preview.mayBeReleased) refuse("disclosure_not_ready", weighed.preview.missing.map(asField));
  if (weighed.shown !== input.shown) refuse("disclosure_differs");
  return weighed;
}

function asField({ id, missing }: { readonly id: string; readonly missing: string }) {
  return { field: `answers.${id}`, expected: missing };
}
