import { renderPacketPdf } from "../pdf/render-packet-pdf.ts";
import type { WhoseView } from "@goldthread/store/queries/my-record.ts";
import { givenAccess } from "./access-words.ts";
import type { HoldersPractice } from "./holder.ts";
import type { Viewed } from "./view-notes.ts";

/** What a client's own view shows, on paper; nothing of what is held back is handed on. */
export async function viewPdf({
  practice,
  whose,
  viewed,
  now,
  isWhole = true,
}: {
  readonly practice: HoldersPractice;
  readonly whose: WhoseView;
  readonly viewed: readonly Viewed[];
  readonly now: Date;
  /** False where something is kept back, which the paper then says. */
  readonly isWhole?: boolean;
}): Promise<Buffer> {
  const { holderName } = givenAccess(whose.content);
  const pdf = await renderPacketPdf({
    practice,
    client: whose,
    recipient: { name: holderName, address: "" },
    ground: "The client looks at their own record",
    purpose: "Their own use",
    releasedAt: now.toISOString(),
    releasedBy: `${holderName}, from their own view`,
    notices: isWhole ? [] : ["withheld-for-harm"],
    authorisation: null,
    leaving: viewed.filter(({ decision }) => decision.verdict !== "stays"),
  });
  return Buffer.from(pdf);
}
