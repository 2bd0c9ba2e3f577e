import {
  addClientContact,
  changeClientContact,
  endClientContact,
  listClientContacts,
} from "@goldthread/api/nouns/client-contact.ts";
import { addClient } from "@goldthread/api/nouns/client.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function aChart(name: string) {
  const { browser } = await somebody(server);
  const { id: clientId } = await browser.ask(addClient, { name });
  return { browser, clientId };
}

it("a contact has a relation and ways to reach them; guardians come first, those that ended last", async () => {
  const { browser, clientId } = await aChart("Cora Contacted");
  const { id } = await browser.ask(addClientContact, { clientId, name: "Bea Friend", relation: "friend" });
  const guardian = {
    name: "Mo Mother",
    relation: "mother",
    phone: "555 0100",
    email: "MO@example.org",
    guardian: true,
  };
  await browser.ask(addClientContact, { clientId, ...guardian, emergency: true });
  const listed = async () => (await browser.ask(listClientContacts, { clientId })).contacts;
  expect(await listed()).toMatchObject([
    { ...guardian, email: "mo@example.org", emergency: true, mayBeTold: "nothing" },
    { name: "Bea Friend" },
  ]);
  expect(await browser.ask(endClientContact, { contactId: id, version: 1 })).toEqual({ version: 2 });
  expect((await listed()).map(({ name, endedOn }) => [name, endedOn !== null])).toEqual([
    ["Mo Mother", false],
    ["Bea Friend", true],
  ]);
});

it("nobody may be told anything without a basis and its date, also by a later change", async () => {
  const { browser, clientId } = await aChart("Tilda Told");
  const person = { name: "Pat Partner", relation: "partner", mayBeTold: "appointments" as const };
  expect(await browser.refused(addClientContact, { clientId, ...person })).toMatchObject({
    code: "invalid_input",
    fields: [{ field: "consentBasis" }, { field: "consentOn" }],
  });
  const consent = { consentBasis: "Signed consent", consentOn: "2026-01-05" };
  const { id: contactId } = await browser.ask(addClientContact, { clientId, ...person, ...consent });
  const change = { contactId, version: 1, ...person, mayBeTold: "all" as const };
  expect(await browser.refused(changeClientContact, change)).toMatchObject({ fields: [{}, {}] });
  expect(await browser.ask(changeClientContact, { ...change, ...consent })).toEqual({ version: 2 });
  expect(await browser.refused(changeClientContact, { ...change, ...consent })).toMatchObject({
    code: "changed_meanwhile",
  });
  const ahead = { ...change, version: 2, consentBasis: "Signed", consentOn: "2999-01-01" };
  expect(await browser.refused(changeClientContact, ahead)).toMatchObject({ fields: [{ field: "consentOn" }] });
});

it("is there for the care team and the keepers of the records alone", async () => {
  const { browser, clientId } = await aChart("Sol Secret");
  const { id: contactId } = await browser.ask(addClientContact, { clientId, name: "X", relation: "aunt" });
  const [stranger, keeper] = [await somebody(server), await somebody(server, { roles: ["records-officer"] })];
  expect((await keeper.browser.ask(listClientContacts, { clientId })).contacts).toHaveLength(1);
  for (const attempt of [
    stranger.browser.refused(listClientContacts, { clientId }),
    stranger.browser.refused(addClientContact, { clientId, name: "Y", relation: "uncle" }),
    stranger.browser.refused(changeClientContact, { contactId, version: 1, name: "Y", relation: "uncle" }),
    stranger.browser.refused(endClientContact, { contactId, version: 1 }),
  ])
    expect(await attempt).toMatchObject({ code: "not_found" });
});
