import { readWhoseView } from "@goldthread/store/queries/my-record.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import { givenAccess } from "./access-words.ts";

export interface WhoActs {
  /** The client, or whoever acts for them, as they stand beside the act. */
  readonly name: string;
  /** Empty where it is the client. */
  readonly relation: string;
}

/** In whose name an act of this view is done. */
export async function whoActs(tx: Transaction): Promise<WhoActs> {
  const whose = (await readWhoseView(tx)) ?? refuse("not_found");
  const { holder, holderName, relation } = givenAccess(whose.content);
  return holder === "client" ? { name: whose.name, relation: "" } : { name: holderName, relation };
}
