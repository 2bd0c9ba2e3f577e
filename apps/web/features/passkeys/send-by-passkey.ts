import type { Input } from "../../api-types.ts";
import { RefusalError } from "../../refusal-error.ts";
import { answerWithKey } from "./ask-authenticator.ts";

export type ActPasskey = NonNullable<Input<"POST /api/notes/:noteId/addenda">["passkey"]>;

/**
 * Sends an act twice: first to be told what the passkey must sign, then with its answer. What was done already, or needs
 * no signature, is answered at the first.
 */
export async function sendByPasskey<Result>(send: (passkey: ActPasskey) => Promise<Result>): Promise<Result> {
  try {
    return await send("ask");
  } catch (problem) {
    const asked = problem instanceof RefusalError ? problem.body.error.passkey : undefined;
    if (asked === undefined) throw problem;
    return await send({ nonce: asked.nonce, answer: await answerWithKey(asked.options) });
  }
}
