import { addCredential, changeCredential, listCredentials, removeCredential } from "@goldthread/api/nouns/staff.ts";
import { dayFromToday } from "@goldthread/store/testing/practice-at-work.ts";
import { expect, it } from "vitest";
import { credentialStanding } from "../../staff/credential-standing.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const licence = { title: "Clinical social worker", number: "LCSW-0042", issuer: "State board (fictional)" };

it.each([
  [null, "valid"],
  [61, "valid"],
  [60, "ends-soon"],
  [0, "ends-soon"],
  [-1, "ended"],
])("a credential with %s days left is %s", (daysLeft, standing) => {
  expect(credentialStanding(daysLeft, 60)).toBe(standing);
});

it("a person holds several, warned of before they end; they see their own, and an administrator all", async () => {
  const administrator = await somebody(server, { roles: ["administrator"] });
  const clinician = await somebody(server);
  const stranger = await somebody(server);
  const soon = await dayFromToday(server.test.asOwner, 20);
  const { id } = await administrator.browser.ask(addCredential, {
    staffId: clinician.id,
    ...licence,
    issuedOn: "2020-01-01",
    expiresOn: soon,
  });
  await administrator.browser.ask(addCredential, { staffId: clinician.id, title: "Trauma certificate" });
  const own = (await clinician.browser.ask(listCredentials, {})).credentials;
  expect(own).toMatchObject([
    { id, ...licence, daysLeft: 20, standing: "ends-soon", version: 1 },
    { title: "Trauma certificate", daysLeft: null, standing: "valid" },
  ]);
  expect((await stranger.browser.ask(listCredentials, {})).credentials).toEqual([]);
  expect((await administrator.browser.ask(listCredentials, {})).credentials).toHaveLength(2);
  expect(await clinician.browser.refused(addCredential, { staffId: clinician.id, ...licence })).toMatchObject({
    code: "not_found",
  });
});

it("one is changed on the version seen, and taken away when it was a mistake", async () => {
  const { browser, id: staffId } = await somebody(server, { roles: ["administrator"] });
  const { id: credentialId } = await browser.ask(addCredential, { staffId, ...licence });
  expect(await browser.ask(changeCredential, { credentialId, version: 1, ...licence, number: "LCSW-0043" })).toEqual({
    version: 2,
  });
  for (const endpoint of [changeCredential, removeCredential])
    expect(
      await browser.refused(endpoint, { credentialId, version: 1, ...(endpoint === changeCredential ? licence : {}) }),
    ).toMatchObject({ code: "changed_meanwhile" });
  await browser.ask(removeCredential, { credentialId, version: 2 });
  expect(await browser.refused(removeCredential, { credentialId, version: 2 })).toMatchObject({ code: "not_found" });
});

it("an end before the beginning, and a person who is not there, are named", async () => {
  const { browser, id: staffId } = await somebody(server, { roles: ["administrator"] });
  expect(
    await browser.refused(addCredential, { staffId, ...licence, issuedOn: "2026-05-01", expiresOn: "2026-04-01" }),
  ).toMatchObject({ code: "invalid_input", fields: [{ field: "expiresOn" }] });
  expect(
    await browser.refused(addCredential, { staffId: "00000000-0000-4000-8000-000000000000", ...licence }),
  ).toMatchObject({ code: "invalid_input", fields: [{ field: "staffId" }] });
});
