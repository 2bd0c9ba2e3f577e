import { readMe } from "@goldthread/api/nouns/me.ts";
import {
  addSite,
  changePractice,
  changeSite,
  listSettingChanges,
  listSites,
  readSettings,
} from "@goldthread/api/nouns/settings.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const anAdministrator = () => somebody(server, { roles: ["administrator"] });

describe("a setting that is changed", () => {
  it("holds at once for everybody, says who changed it from what to what, and has an entry in the ledger", async () => {
    const { browser, name } = await anAdministrator();
    const { settings } = await browser.ask(readSettings, {});
    const { version } = await browser.ask(changePractice, {
      version: settings.version,
      sessionMinutes: 45,
      formats: ["soap", "dap"],
    });
    const other = await somebody(server);
    expect((await other.browser.ask(readMe, {})).practice).toMatchObject({
      sessionMinutes: 45,
      formats: ["soap", "dap"],
      version,
    });
    const { changes } = await browser.ask(listSettingChanges, {});
    expect(changes.slice(0, 2).toSorted((a, b) => (a.setting < b.setting ? -1 : 1))).toMatchObject([
      { setting: "formats", from: "", to: "soap, dap", by: name },
      { setting: "sessionMinutes", from: "50", to: "45", by: name },
    ]);
    const entries = await server.test.asOwner.sql(
      "select e.kind from setting_change c join ledger_entry e on e.id = c.entry_id",
    );
    expect(entries).toEqual([{ kind: "settings-changed" }, { kind: "settings-changed" }]);
  });

  it("to what it is already leaves no trace and no new version", async () => {
    const { browser } = await anAdministrator();
    const { settings } = await browser.ask(readSettings, {});
    const before = (await browser.ask(listSettingChanges, {})).changes.length;
    expect(await browser.ask(changePractice, { version: settings.version, name: settings.name })).toEqual({
      version: settings.version,
    });
    expect((await browser.ask(listSettingChanges, {})).changes).toHaveLength(before);
    expect(await browser.refused(changePractice, { version: settings.version + 1, name: "Other" })).toMatchObject({
      code: "changed_meanwhile",
    });
  });

  it.each([
    [{ sessionMinutes: 4 }, "sessionMinutes"],
    [{ formats: ["soap", "sonnet"] }, "formats"],
    [{ profile: "us-nowhere" }, "profile"],
    [{ retentionYears: 0 }, "retentionYears"],
    [{ idleMinutes: 1.5 }, "idleMinutes"],
  ])("to %j is refused by name", async (change, field) => {
    const { browser } = await anAdministrator();
    const { settings } = await browser.ask(readSettings, {});
    expect(await browser.refused(changePractice, { version: settings.version, ...change })).toMatchObject({
      code: "invalid_input",
      fields: [{ field }],
    });
  });

  it("is read by an administrator and a records officer, and by nobody else", async () => {
    const officer = await somebody(server, { roles: ["records-officer"] });
    const { browser } = await somebody(server);
    await officer.browser.ask(listSettingChanges, {});
    expect(await officer.browser.refused(changePractice, { version: 1, name: "X" })).toMatchObject({
      code: "not_found",
    });
    for (const endpoint of [readSettings, listSettingChanges])
      expect(await browser.refused(endpoint, {})).toMatchObject({ code: "not_found" });
  });
});

describe("a site", () => {
  it("is added, changed on the version seen and closed; each change is on record", async () => {
    const { browser } = await anAdministrator();
    const { id } = await browser.ask(addSite, { name: "Mill Street", address: "1 Mill Street", placeOfService: "11" });
    expect(await browser.refused(addSite, { name: "Mill Street", placeOfService: "11" })).toMatchObject({
      fields: [{ field: "name", expected: "expected a name that no other site has" }],
    });
    await browser.ask(changeSite, { siteId: id, version: 1, address: "2 Mill Street", active: false });
    expect(await browser.refused(changeSite, { siteId: id, version: 1, name: "Y" })).toMatchObject({
      code: "changed_meanwhile",
    });
    const clinician = await somebody(server);
    expect((await clinician.browser.ask(listSites, {})).sites).toMatchObject([
      { id, address: "2 Mill Street", placeOfService: "11", active: false, version: 2 },
    ]);
    const { changes } = await browser.ask(listSettingChanges, {});
    expect(changes.filter(({ setting }) => setting.startsWith(`site ${id}`))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ setting: `site ${id} address`, from: "1 Mill Street", to: "2 Mill Street" }),
        expect.objectContaining({ setting: `site ${id} active`, from: "true", to: "false" }),
      ]),
    );
    expect(await clinician.browser.refused(addSite, { name: "Z", placeOfService: "11" })).toMatchObject({
      code: "not_found",
    });
  });

  it("needs a place of service of two digits", async () => {
    const { browser } = await anAdministrator();
    expect(await browser.refused(addSite, { name: "Z", placeOfService: "office" })).toMatchObject({
      fields: [{ field: "placeOfService", expected: "expected a place of service as two digits, such as 11" }],
    });
  });
});
