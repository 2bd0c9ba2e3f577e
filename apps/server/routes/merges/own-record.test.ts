import { confirmMerge, proposeMerge } from "@goldthread/api/nouns/merge.ts";
import { noteOwnRecord } from "@goldthread/api/nouns/own-record.ts";
import { aCareTeamPlace, aClient } from "@goldthread/store/testing/index.ts";
import { ask } from "@goldthread/store/testing/practice-at-work.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

it("a merge opens nobody's own record to them: who treats the one is not let into the other, which is theirs", async () => {
  const owner = server.test.asOwner;
  const [officer, administrator] = [
    await somebody(server, { roles: ["records-officer"] }),
    await somebody(server, { roles: ["administrator"] }),
  ];
  const [themself, colleague] = [await somebody(server), await somebody(server)];
  const [own, twice] = [await aClient(owner), await aClient(owner)];
  await aCareTeamPlace(owner, { client_id: twice.id, staff_id: themself.id });
  await aCareTeamPlace(owner, { client_id: own.id, staff_id: colleague.id });
  await officer.browser.ask(noteOwnRecord, { clientId: own.id, staffId: themself.id });
  const proposed = { fromId: own.id, intoId: twice.id, reason: "The same person, added twice" };
  const { id: mergeId } = await administrator.browser.ask(proposeMerge, proposed);
  expect(await officer.browser.refused(confirmMerge, { mergeId })).toMatchObject({ code: "own_record_open" });
  const { as } = ask(server.test);
  // The database says the same to whoever asks it past the routes.
  const past = as(officer.id, "select confirm_merge($1, 'One person')", [mergeId]);
  await expect(past).rejects.toThrow("does not permit this");
  expect(await as(themself.id, "select id from client where id = $1", [own.id])).toEqual([]);
  // The control: once they treat nobody of the two, it is merged.
  await owner.sql("delete from care_team where staff_id = $1", [themself.id]);
  await officer.browser.ask(confirmMerge, { mergeId });
});
