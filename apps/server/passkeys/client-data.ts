import { parseBase64Url } from "@goldthread/ledger";
import { z } from "zod";
import { refuse } from "../errors.ts";

const clientData = z.looseObject({ challenge: z.string() });

/** The challenge that a browser says it was given; not believed before the answer is checked as a whole. */
export function challengeIn(clientDataJson: string): Uint8Array {
  try {
    const text = Buffer.from(parseBase64Url(clientDataJson)).toString("utf8");
    return parseBase64Url(clientData.parse(JSON.parse(text)).challenge);
  } catch {
    return refuse("passkey_refused");
  }
}
