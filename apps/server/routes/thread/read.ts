import { readThread as endpoint } from "@goldthread/api/nouns/thread.ts";
import { composeThread } from "@goldthread/clinical/thread/compose-thread.ts";
import { isMyClient, readClientOfChart } from "@goldthread/store/queries/client.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { threadOut } from "../../thread/thread-out.ts";
import { readThreadInput } from "../../thread/thread-input.ts";

export const readThread = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "thread opened" },
  async run({ input: { clientId }, tx, practice, clock, about }) {
    about({ clientId });
    const [isMine, client, input] = await Promise.all([
      isMyClient(tx, clientId),
      readClientOfChart(tx, clientId),
      readThreadInput(tx, { clientId, zone: practice.zone, before: clock().toISOString() }),
    ]);
    // Keepers of the records know of the client, and of a thread they would see an empty one.
    if (!isMine || client === undefined) refuse("not_found");
    const { id, name, recordNumber } = client;
    return { client: { id, name, recordNumber }, ...threadOut(composeThread(input)) };
  },
});
