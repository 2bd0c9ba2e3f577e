import { addClient, addObjective, changeClient, find, listClients, readChart } from "@goldthread/api/nouns/client.ts";
import { addGroup, enrolMembers, readGroup } from "@goldthread/api/nouns/group.ts";
import { signIn } from "@goldthread/api/nouns/me.ts";
import { expect, it } from "vitest";
import { somebody, testPassphrase } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

const server = withTestServer();

/** Every word that a person typed or that names a person. None may be found in a log line, at the finest level. */
const words = [
  "Quillfeather",
  "Plumage",
  "Featherby",
  "1977-07-07",
  "Wordsofgoal",
  "Searchedfor",
  "unknownkey",
  testPassphrase,
  "wrong passphrase typed",
  "nobody-here@example.org",
];

it("a whole day's work, refusals and faults leave no client's word in the log", async () => {
  const { browser, email, name } = await somebody(server, { roles: ["clinician", "administrator"] });
  const { id: clientId } = await browser.ask(addClient, {
    name: "Quillfeather",
    preferredName: "Plumage",
    aliases: ["Featherby"],
    birthDate: "1977-07-07",
  });
  await browser.ask(changeClient, { clientId, version: 1, pronouns: "Plumage" });
  await browser.ask(addObjective, { clientId, problem: "Wordsofgoal", goal: "Wordsofgoal", text: "Wordsofgoal" });
  await browser.ask(readChart, { clientId });
  await browser.ask(find, { q: "Quillfeather Searchedfor" });
  await browser.ask(listClients, { q: "Searchedfor" });
  const { id: groupId } = await browser.ask(addGroup, { name: "Plumage", kind: "support" });
  await browser.ask(enrolMembers, { groupId, clientIds: [clientId], from: "2026-01-01" });
  await browser.ask(readGroup, { groupId });
  await browser.refused(addClient, { name: "Quillfeather" });
  await browser.refused(addClient, { name: "Quillfeather\u0000", unknownkey: "Plumage" });
  await browser.send({
    method: "POST",
    url: "/api/clients",
    payload: '{"name":"Quillfeather',
    headers: { "content-type": "application/json" },
  });
  await browser.send({ method: "GET", url: "/api/Quillfeather?q=Searchedfor" });
  await browser.send({ method: "GET", url: "/Quillfeather/Plumage" });
  await server.browser().refused(signIn, { email, passphrase: "wrong passphrase typed" });
  await server.browser().refused(signIn, { email: "nobody-here@example.org", passphrase: "wrong passphrase typed" });
  await breakTheDatabase(async () => {
    expect(
      await browser.refused(addClient, { name: "Quillfeather", anotherOfThisName: true, recordNumber: "Featherby" }),
    ).toMatchObject({ code: "fault", status: 500 });
  });

  expect(server.log.length).toBeGreaterThan(15);
  const all = server.log.join("\n");
  for (const word of [...words, email, name, clientId, groupId]) expect(all).not.toContain(word);
  expect(all).toContain('"route":"/api/clients/:clientId"');
});

/** A fault whose message and detail quote the row: PostgreSQL's own for a rule that nobody turned into a refusal. */
async function breakTheDatabase(run: () => Promise<void>): Promise<void> {
  const { asOwner } = server.test;
  await asOwner.sql("alter table client add constraint broken_on_purpose check (name <> 'Quillfeather') not valid");
  await run();
  await asOwner.sql("alter table client drop constraint broken_on_purpose");
  const faults = server.log.filter((line) => line.includes('"fault"'));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain("broken_on_purpose");
  expect(faults[0]).toContain("23514");
}
