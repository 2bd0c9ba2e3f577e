import { readMe, signIn } from "@goldthread/api/nouns/me.ts";
import { changePractice } from "@goldthread/api/nouns/settings.ts";
import { addStaff, changeStaff, listStaff } from "@goldthread/api/nouns/staff.ts";
import { expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const colleague = {
  name: "Lev Fictional",
  credential: "LMFT",
  roles: ["clinician"] as const,
  supervisorId: null,
  passphrase: "a long enough phrase",
};
let number = 0;
const aColleague = () => ({ ...colleague, roles: [...colleague.roles], email: `lev-${(number += 1)}@example.org` });

it("an administrator adds a colleague, who can then sign in, and everybody sees who works here", async () => {
  const administrator = await somebody(server, { roles: ["administrator"] });
  const made = await administrator.browser.ask(addStaff, {
    ...aColleague(),
    roles: ["trainee", "trainee"],
    supervisorId: administrator.id,
  });
  expect(made).toMatchObject({
    name: "Lev Fictional",
    roles: ["trainee"],
    supervisorId: administrator.id,
    active: true,
    version: 1,
  });
  const browser = server.browser();
  expect(await browser.ask(signIn, { email: made.email, passphrase: colleague.passphrase })).toMatchObject({
    staff: { id: made.id },
  });
  const { staff } = await browser.ask(listStaff, {});
  expect(staff.map(({ id }) => id)).toEqual(expect.arrayContaining([administrator.id, made.id]));
});

it("only an administrator adds or changes staff and settings; for others these are not there", async () => {
  const { browser, id } = await somebody(server, { roles: ["clinician", "supervisor"] });
  for (const refused of [
    await browser.refused(addStaff, aColleague()),
    await browser.refused(changeStaff, { staffId: id, version: 1, name: "Me" }),
    await browser.refused(changePractice, { version: 1, idleMinutes: 200 }),
  ]) {
    expect(refused).toMatchObject({ code: "not_found", status: 404 });
  }
});

it("an e-mail that somebody signs in with is refused, and nothing of the newcomer is left behind", async () => {
  const administrator = await somebody(server, { roles: ["administrator"] });
  const count = async () =>
    await server.test.asOwner.sql(
      "select (select count(*) from staff) as staff, (select count(*) from auth_user) as users",
    );
  const before = await count();
  const refused = await administrator.browser.refused(addStaff, { ...aColleague(), email: administrator.email });
  expect(refused).toMatchObject({ code: "email_taken", status: 409, fields: [{ field: "email" }] });
  expect(
    await administrator.browser.refused(addStaff, {
      ...aColleague(),
      supervisorId: "00000000-0000-4000-8000-000000000000",
    }),
  ).toMatchObject({
    code: "invalid_input",
    fields: [{ field: "supervisorId", expected: "expected a member of staff" }],
  });
  expect(await count()).toEqual(before);
});

it("a change made on a stale version is refused and overwrites nothing", async () => {
  const { browser } = await somebody(server, { roles: ["administrator"] });
  const made = await browser.ask(addStaff, aColleague());
  const changed = await browser.ask(changeStaff, {
    staffId: made.id,
    version: 1,
    name: "Lev Renamed",
    roles: ["clinician", "supervisor"],
  });
  expect(changed).toMatchObject({
    name: "Lev Renamed",
    credential: "LMFT",
    roles: ["clinician", "supervisor"],
    version: 2,
  });
  expect(await browser.refused(changeStaff, { staffId: made.id, version: 1, name: "Lev Again" })).toMatchObject({
    code: "changed_meanwhile",
    status: 412,
  });
  expect(
    await browser.refused(changeStaff, { staffId: "00000000-0000-4000-8000-000000000000", version: 1 }),
  ).toMatchObject({ code: "not_found" });
});

it("a supervisor can be given, kept and taken away", async () => {
  const { browser, id } = await somebody(server, { roles: ["administrator"] });
  const made = await browser.ask(addStaff, { ...aColleague(), supervisorId: id });
  expect(await browser.ask(changeStaff, { staffId: made.id, version: 1, credential: "LCSW" })).toMatchObject({
    supervisorId: id,
    credential: "LCSW",
  });
  expect(await browser.ask(changeStaff, { staffId: made.id, version: 2, supervisorId: null })).toMatchObject({
    supervisorId: null,
  });
  expect(await browser.refused(changeStaff, { staffId: made.id, version: 3, supervisorId: made.id })).toMatchObject({
    code: "invalid_input",
    fields: [{ field: "supervisorId" }],
  });
});

it("nobody changes their own roles or makes themself inactive", async () => {
  const { browser, id } = await somebody(server, { roles: ["administrator"] });
  expect(
    await browser.refused(changeStaff, { staffId: id, version: 1, roles: ["administrator", "clinician"] }),
  ).toMatchObject({ code: "invalid_input", fields: [{ field: "roles" }] });
  expect(await browser.refused(changeStaff, { staffId: id, version: 1, active: false })).toMatchObject({
    code: "invalid_input",
    fields: [{ field: "active" }],
  });
  expect(await browser.ask(changeStaff, { staffId: id, version: 1, credential: "MBA" })).toMatchObject({
    credential: "MBA",
    active: true,
  });
});

it("settings change for everybody at once, on the version that was seen", async () => {
  const { browser } = await somebody(server, { roles: ["administrator"] });
  const { practice } = await browser.ask(readMe, {});
  const { version } = await browser.ask(changePractice, {
    version: practice.version,
    idleMinutes: 30,
    zone: "Europe/Athens",
    dueHours: 48,
  });
  expect((await browser.ask(readMe, {})).practice).toMatchObject({
    idleMinutes: 30,
    zone: "Europe/Athens",
    dueHours: 48,
    version,
    name: practice.name,
  });
  expect(await browser.refused(changePractice, { version: practice.version, name: "Other" })).toMatchObject({
    code: "changed_meanwhile",
  });
  expect(await browser.refused(changePractice, { version, idleMinutes: 1 })).toMatchObject({
    code: "invalid_input",
    fields: [{ field: "idleMinutes", expected: "expected at least 2" }],
  });
});
