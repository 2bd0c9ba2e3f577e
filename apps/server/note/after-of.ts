import { toHex } from "@goldthread/ledger";
import { additionSchema } from "@goldthread/clinical/note/addition.ts";
import { coSignaturesOf } from "@goldthread/clinical/note/addition-co-signature.ts";
import type { AdditionToCoSign } from "@goldthread/store/queries/addition-co-signature.ts";
import type { KeptAddition } from "@goldthread/store/queries/note-addition.ts";
import { digestOf } from "../signing/digest-of.ts";

export interface CoSigning {
  /** Supervisors' signatures under them, as canonical JSON. */
  readonly contents: readonly string[];
  /** Of which it is asked for and not there. */
  readonly lacking: readonly string[];
  /** What waits for the reader, of any note. */
  readonly mine: readonly AdditionToCoSign[];
}

/** What was added to a note, as the API gives it. */
export function afterOf(additions: readonly KeptAddition[], { contents, lacking, mine }: CoSigning) {
  const signed = coSignaturesOf(contents);
  return additions.map(({ id, content, place }) => {
    const { actId } = additionSchema.parse(JSON.parse(content));
    const coSignature = signed.get(id);
    const ofAct = mine.filter((one) => one.actId === actId);
    return {
      id,
      content,
      digest: toHex(digestOf(content)),
      place,
      coSigned:
        coSignature === undefined
          ? null
          : {
              name: coSignature.author.name,
              credential: coSignature.author.credential,
              at: coSignature.at,
              method: coSignature.method,
            },
      lacksCoSignature: lacking.includes(id),
      toCoSign: ofAct.some(({ additionId }) => additionId === id)
        ? ofAct.map(({ additionId, digest }) => ({ additionId, digest }))
        : [],
    };
  });
}
