import { createServer, type Server as NetServer } from "node:net";
import { readMe } from "@goldthread/api/nouns/me.ts";
import {
  acceptInvitation,
  changeStaff,
  endInvitation,
  inviteStaff,
  listStaff,
  readInvitation,
  renewInvitation,
} from "@goldthread/api/nouns/staff.ts";
import { describe, expect, it } from "vitest";
import { openMail } from "../../mail/mail.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const passphrase = "a long enough phrase";
let number = 0;
const newcomer = () => ({
  name: "Lev Fictional",
  email: `invited-${(number += 1)}@example.org`,
  credential: "LMFT",
  roles: ["clinician" as const],
  supervisorId: null,
});
const tokenOf = (link: string) => new URL(link).hash.slice(1);

async function anInvitation() {
  const administrator = await somebody(server, { roles: ["administrator"] });
  const invited = await administrator.browser.ask(inviteStaff, newcomer());
  return { administrator, ...invited, token: tokenOf(invited.link) };
}

describe("an invitation", () => {
  it("is a link that says whom it invites, sets a passphrase, signs in, and works once", async () => {
    const { token, staffId, administrator } = await anInvitation();
    const browser = server.browser();
    expect(await browser.ask(readInvitation, { token })).toMatchObject({ name: "Lev Fictional" });
    expect(await browser.ask(acceptInvitation, { token, passphrase })).toEqual({ staffId });
    expect(await browser.ask(readMe, {})).toMatchObject({ staff: { id: staffId, roles: ["clinician"] } });
    for (const again of [readInvitation, acceptInvitation])
      expect(
        await server.browser().refused(again, again === readInvitation ? { token } : { token, passphrase }),
      ).toMatchObject({
        code: "invitation_over",
        status: 410,
      });
    const { staff } = await administrator.browser.ask(listStaff, {});
    expect(staff.find(({ id }) => id === staffId)).toMatchObject({ signsIn: true, invitedUntil: null });
  });

  it("lets one in of two who open it at once", async () => {
    const { token } = await anInvitation();
    const answers = await Promise.all(
      [1, 2].map(() =>
        server.browser().send({ method: "POST", url: "/api/invitations/accept", payload: { token, passphrase } }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  });

  it("keeps no token: what the database holds opens nothing, and no log line holds it", async () => {
    const { token } = await anInvitation();
    const rows = await server.test.asOwner.sql("select i::text as row from invitation i");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(server.log.join("")).not.toContain(token);
  });

  it("ends with time, with a newer one, when it is ended, and when the person is made inactive", async () => {
    const { administrator, token, staffId } = await anInvitation();
    const newer = tokenOf((await administrator.browser.ask(renewInvitation, { staffId })).link);
    expect(await server.browser().refused(readInvitation, { token })).toMatchObject({ code: "invitation_over" });
    await server.browser().ask(readInvitation, { token: newer });
    await administrator.browser.ask(endInvitation, { staffId });
    expect(await server.browser().refused(readInvitation, { token: newer })).toMatchObject({ code: "invitation_over" });
    expect(await administrator.browser.refused(endInvitation, { staffId })).toMatchObject({ code: "not_found" });

    const third = tokenOf((await administrator.browser.ask(renewInvitation, { staffId })).link);
    await administrator.browser.ask(changeStaff, { staffId, version: 1, active: false });
    expect(await server.browser().refused(acceptInvitation, { token: third, passphrase })).toMatchObject({
      code: "invitation_over",
    });

    const late = await anInvitation();
    server.moveClock(72 * 60 + 1);
    expect(await server.browser().refused(acceptInvitation, { token: late.token, passphrase })).toMatchObject({
      code: "invitation_over",
    });
    server.moveClock(-(72 * 60 + 1));
  });

  it("is made by administrators alone, for people who have not come in", async () => {
    const { administrator, staffId, token } = await anInvitation();
    const clinician = await somebody(server);
    expect(await clinician.browser.refused(inviteStaff, newcomer())).toMatchObject({ code: "not_found" });
    expect(await clinician.browser.refused(renewInvitation, { staffId })).toMatchObject({ code: "not_found" });
    expect((await clinician.browser.ask(listStaff, {})).staff.every(({ invitedUntil }) => invitedUntil === null)).toBe(
      true,
    );
    await server.browser().ask(acceptInvitation, { token, passphrase });
    expect(await administrator.browser.refused(renewInvitation, { staffId })).toMatchObject({
      code: "already_signs_in",
    });
    expect(await administrator.browser.refused(renewInvitation, { staffId: clinician.id })).toMatchObject({
      code: "already_signs_in",
    });
  });

  it("names what is wrong with a passphrase, a link or an e-mail, and changes nothing", async () => {
    const { administrator, token } = await anInvitation();
    expect(await server.browser().refused(acceptInvitation, { token, passphrase: "short" })).toMatchObject({
      fields: [{ field: "passphrase", expected: "expected at least 12 characters" }],
    });
    expect(await server.browser().refused(readInvitation, { token: "x" })).toMatchObject({
      fields: [{ field: "token", expected: "expected the whole link" }],
    });
    expect(
      await administrator.browser.refused(inviteStaff, { ...newcomer(), email: administrator.email }),
    ).toMatchObject({ code: "email_taken" });
    await server.browser().ask(readInvitation, { token });
  });
});

describe("mail", () => {
  it("is not sent where the environment sets up none", async () => {
    expect(await anInvitation()).toMatchObject({ mailed: false });
  });

  it("carries the practice, the link and its end, to a real SMTP server", async () => {
    const { port, received, close } = await anSmtpServer();
    const mail = await openMail(
      { url: `smtp://127.0.0.1:${port}`, from: "office@example.org" },
      server.running.app.log,
    );
    await mail?.sendInvitation({
      to: { name: "Lev Fictional", email: "lev@example.org" },
      practice: "Practice of the tests",
      zone: "UTC",
      link: "http://localhost:4600/invitation#abc",
      expiresAt: "2026-11-25T10:00:00.000Z",
    });
    await close();
    expect(received()).toMatch(/RCPT TO:<lev@example.org>/);
    expect(received()).toMatch(/Subject: Your way in to Practice of the tests/);
    expect(received().replaceAll("=\r\n", "")).toContain("invitation#abc");
  });

  it("that cannot be sent is no failure of the invitation, and no address is logged", async () => {
    const mail = await openMail({ url: "smtp://127.0.0.1:1", from: "office@example.org" }, server.running.app.log);
    await mail?.sendInvitation({
      to: { name: "Lev", email: "unsent@example.org" },
      practice: "P",
      zone: "UTC",
      link: "http://localhost/invitation#secret-token",
      expiresAt: "2026-11-25T10:00:00.000Z",
    });
    expect(server.log.join("")).toContain("could not be sent by mail");
    expect(server.log.join("")).not.toMatch(/unsent@example|secret-token/);
  });
});

/** Speaks just enough of the protocol to take one message. */
async function anSmtpServer() {
  let text = "";
  const net: NetServer = createServer((socket) => {
    let inData = false;
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      const said = chunk.toString();
      text += said;
      if (inData) {
        if (text.includes("\r\n.\r\n")) {
          inData = false;
          socket.write("250 kept\r\n");
        }
      } else if (said.startsWith("DATA")) {
        inData = true;
        socket.write("354 go on\r\n");
      } else socket.write(said.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
    });
  });
  await new Promise<void>((done) => net.listen(0, "127.0.0.1", done));
  const address = net.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return { port, received: () => text, close: () => new Promise<void>((done) => net.close(() => done())) };
}
