import { releaseDisclosure as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { insertDisclosure } from "@goldthread/store/queries/disclosure.ts";
import { agreementsOf } from "../../disclosure/agreement-papers.ts";
import { pagesOf } from "../../disclosure/packet-of.ts";
import { prepareRelease, weighShown } from "../../disclosure/prepare-release.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";
import { provePerson } from "../../signing/prove-signer.ts";

/**
 * The release and its accounting are one act: nothing goes that is not in the register, and nothing else than was shown.
 * What takes time is prepared before it, and can be cancelled until the act begins.
 */
export const releaseDisclosure = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "records released" },
  async prepare(call) {
    await provePerson(call);
    return prepareRelease(call);
  },
  async run({ input, tx, actor, practice, prepared: { preparation, at, digest }, newId, about, server, afterCommit }) {
    const { shown, passphrase: _, preparation: __, sealed, ...asked } = input;
    about({ clientId: input.clientId });
    const weighed = await weighShown(tx, { input, practice }, at);
    preparation.begin();
    const items = weighed.preview.decisions.map(({ itemId, verdict, rule, takenOut }) => ({
      itemId,
      rule,
      takenOut: takenOut.map(({ section, start, end }) => ({ end, section, start })),
      verdict,
    }));
    const left = { sealed: sealed.how, recipientKey: sealed.how === "key" ? sealed.key.trim() : null };
    const pages = pagesOf(weighed);
    const facts = {
      ...asked,
      agreements: agreementsOf(input.agreed, weighed.papers),
      ...left,
      items,
      notices: [...weighed.preview.notices],
      packetDigest: digest,
      pages,
      shown,
    };
    const row = await standForOne(tx, facts, { kind: "disclosure", by: actor.staffId, at, newId });
    await insertDisclosure(tx, row);
    afterCommit(() => {
      preparation.end();
      server.sequencer.kick();
    });
    return { id: row.id, digest };
  },
  discard: async ({ preparation }) => preparation.end(),
});
