import { attempt } from "../lock/attempt.ts";
import { signedRecords } from "../lock/signed-world.ts";
import { somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";
import { addMoreRecords } from "./add-more-records.ts";
import { aimsFrom, tableOfId } from "./aims.ts";
import { isRead, routesAboutRecords } from "./routes-about-records.ts";

/** The records of another client, whom people of their own treat: by table, the id of one row of nearly every kind. */
export async function recordsElsewhere(server: TestServer): Promise<ReadonlyMap<string, string>> {
  const owner = server.test.asOwner;
  const records = await signedRecords(server, await somebody(server, { roles: ["supervisor"] }));
  const [target] = records.targets;
  if (target === undefined) throw new Error("there is a note to be aimed at");
  const { author, client } = records;
  await addMoreRecords(server, { author, client, noteId: target.aims.noteId });
  const { clientId, groupId } = target.aims;
  const aimsNow = async () => ({ ...(await aimsFrom(owner, { clientId, groupId })), ...target.aims });
  for (const { endpoint } of routesAboutRecords.filter((route) => !isRead(route) && route.endpoint.method === "POST"))
    await attempt({ who: "", person: author }, endpoint, await aimsNow());
  const found = Object.entries(await aimsFrom(owner, { clientId, groupId, newest: true }));
  const given = [...found, ...Object.entries(target.aims)];
  return new Map(
    given.flatMap(([name, id]) => {
      const table = tableOfId(name);
      return typeof id === "string" && table !== undefined ? [[table, id] as const] : [];
    }),
  );
}
