import { releaseDisclosure as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { insertDisclosure } from "@goldthread/store/queries/disclosure.ts";
import { agreementsOf } from "../../disclosure/agreement-papers.ts";
import { pagesOf } from "../../disclosure/packet-of.ts";
import { prepareRelease, weighShown } from "../../disclosure/prepare-release.ts";
import { askedFacts, releasedAlready } from "../../disclosure/released-already.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";
import { provePerson } from "../../signing/prove-signer.ts";

/**
 * The release and its accounting are one act: nothing goes that is not in the register, and nothing else than was shown.
 * What takes time is prepared before it, and can be cancelled until the act begins. The id of the preparation becomes the
 * release's own, so that asking again after a lost answer is answered with the same release.
 */
export const releaseDisclosure = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "records released" },
  async prepare(call) {
    await provePerson(call);
    const already = await releasedAlready(call);
    return already === undefined ? { already, release: await prepareRelease(call) } : { already, release: null };
  },
  async run({ input, tx, actor, practice, prepared, newId, about, server, afterCommit }) {
    about({ clientId: input.clientId });
    if (prepared.already !== undefined) return prepared.already;
    const { preparation, at, digest } = prepared.release;
    const weighed = await weighShown(tx, { input, practice }, at);
    preparation.begin();
    const items = weighed.preview.decisions.map(({ itemId, verdict, rule, takenOut }) => ({
      itemId,
      rule,
      takenOut: takenOut.map(({ section, start, end }) => ({ end, section, start })),
      verdict,
    }));
    const pages = pagesOf(weighed);
    const facts = {
      ...askedFacts(input),
      agreements: agreementsOf(input.agreed, weighed.papers),
      items,
      notices: [...weighed.preview.notices],
      packetDigest: digest,
      pages,
    };
    const ownId = [input.preparation].filter((id) => id !== undefined);
    const ids = () => ownId.pop() ?? newId();
    const row = await standForOne(tx, facts, { kind: "disclosure", by: actor.staffId, at, newId: ids });
    await insertDisclosure(tx, row);
    afterCommit(() => {
      preparation.end();
      server.sequencer.kick();
    });
    return { id: row.id, digest };
  },
  discard: async ({ release }) => release?.preparation.end(),
});
