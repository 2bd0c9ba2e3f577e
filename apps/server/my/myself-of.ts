import type { z } from "zod";
import type { myself } from "@goldthread/api/nouns/my.ts";
import { asClient } from "@goldthread/store/as-client.ts";
import { readWhoseView } from "@goldthread/store/queries/my-record.ts";
import { refuse } from "../errors.ts";
import type { Server } from "../services.ts";
import { givenAccess } from "./access-words.ts";
import type { HolderPresence } from "./holder.ts";

/** Who is signed in and whose record it is, as the page shows it. */
export async function myselfOf(
  server: Server,
  { holder, practice, endsAt }: HolderPresence,
): Promise<z.input<typeof myself>> {
  const now = server.clock();
  const whose = await asClient(server.db, { ...holder, clock: now.toISOString() }, readWhoseView);
  if (whose === undefined) refuse("sign_in_needed");
  const { holderName } = givenAccess(whose.content);
  return {
    view: holder.accessId,
    clientName: whose.preferredName === "" ? whose.name : whose.preferredName,
    holder: holder.as,
    holderName,
    practice,
    now: now.toISOString(),
    endsAt: endsAt.toISOString(),
  };
}
