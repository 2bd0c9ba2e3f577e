import { createHash } from "node:crypto";
import { releaseDisclosure as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { insertDisclosure } from "@goldthread/store/queries/disclosure.ts";
import { calendarDay } from "../../calendar-day.ts";
import { packetOf, pagesOf } from "../../disclosure/packet-of.ts";
import { weigh } from "../../disclosure/weigh.ts";
import { refuse } from "../../errors.ts";
import { standFor } from "../../ledger/stand-for.ts";
import { renderPacketPdf } from "../../pdf/render-packet-pdf.ts";
import { defineRoute } from "../../route.ts";
import { provePerson } from "../../signing/prove-signer.ts";

/** The release and its accounting are one act: nothing goes that is not in the register, and nothing else than was shown. */
export const releaseDisclosure = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "records released" },
  prepare: provePerson,
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { shown, passphrase: _, ...asked } = input;
    about({ clientId: input.clientId });
    const at = clock();
    const weighed = await weigh(tx, asked, { day: calendarDay(at, practice.zone), zone: practice.zone });
    if (!weighed.preview.mayBeReleased) refuse("disclosure_not_ready", weighed.preview.missing.map(asField));
    if (weighed.shown !== shown) refuse("disclosure_differs");
    const packet = packetOf(weighed, { practice, releasedAt: at.toISOString(), releasedBy: actor.name });
    const digest = createHash("sha256")
      .update(await renderPacketPdf(packet))
      .digest("hex");
    const items = weighed.preview.decisions.map(({ itemId, verdict, rule, takenOut }) => ({
      itemId,
      rule,
      takenOut: takenOut.map(({ section, start, end }) => ({ end, section, start })),
      verdict,
    }));
    const pages = pagesOf(weighed);
    const facts = { ...asked, items, notices: [...weighed.preview.notices], packetDigest: digest, pages, shown };
    const [row] = await standFor(tx, [facts], { kind: "disclosure", by: actor.staffId, at, newId });
    if (row === undefined) throw new Error("One act gives one row");
    await insertDisclosure(tx, row);
    afterCommit(() => server.sequencer.kick());
    return { id: row.id, digest };
  },
});

function asField({ id, missing }: { readonly id: string; readonly missing: string }) {
  return { field: `answers.${id}`, expected: missing };
}
