import { isLicensed } from "@goldthread/clinical/withholding/is-licensed.ts";
import { readMyCredentials } from "@goldthread/store/queries/notebook.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";

/** It takes a licensed professional; answers the credential that stands beside the act. */
export async function refuseUnlicensed(tx: Transaction): Promise<string> {
  const credentials = await readMyCredentials(tx);
  if (!isLicensed(credentials)) refuse("licence_needed");
  return credentials.letters;
}
