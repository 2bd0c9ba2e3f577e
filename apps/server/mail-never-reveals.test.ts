import { breakGlass } from "@goldthread/api/nouns/break-glass.ts";
import { readChart } from "@goldthread/api/nouns/client.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { shareText, takeShareBack } from "@goldthread/api/nouns/share.ts";
import { inviteStaff } from "@goldthread/api/nouns/staff.ts";
import { afterAll, expect, it } from "vitest";
import { until } from "./live/testing/a-tab.ts";
import { anIndividualSession, minutesFromNow, openPages } from "./signing/testing/a-session.ts";
import { anSmtpServer } from "./testing/an-smtp-server.ts";
import { somebody } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

/* Every mail that the program sends, as a real mail server gets it, is about staff alone. */

const smtp = await anSmtpServer();
const server = withTestServer({ mail: { url: smtp.url, from: "office@example.org" } });
afterAll(() => smtp.close());

it("no mail says whom it is about, nor anything of a record: not about a share, an emergency or an invitation", async () => {
  const made = await anIndividualSession(server, { client: { name: "Quillon Verdantbrook", aliases: ["Quill"] } });
  const { author, client, session } = made;
  const { page } = await openPages(server, author, session.id);
  await page.type({ words: "Quillon slept by the lighthouse." }).save();
  const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
  const [colleague, helper] = [await somebody(server), await somebody(server)];
  const administrator = await somebody(server, { roles: ["administrator"] });
  await somebody(server, { roles: ["records-officer"] });
  const noteId = notes[0]?.noteId ?? "";
  const shared = { noteId, staffId: colleague.id, level: "read", until: minutesFromNow(24 * 60).slice(0, 10) } as const;
  const { id: shareId } = await author.browser.ask(shareText, shared);
  await author.browser.ask(takeShareBack, { shareId });
  const reason = "Quillon was found at the lighthouse and nobody else is here.";
  await helper.browser.ask(breakGlass, { recordNumber: client.record_number, reason });
  const newcomer = { name: "Lev Fictional", email: "lev@example.org", credential: "", supervisorId: null };
  await administrator.browser.ask(inviteStaff, { ...newcomer, roles: ["clinician"] });
  // One about the share, one to whoever answers for the record and one to who keeps the records, and the invitation.
  await until(() => smtp.mails.length >= 4, "the mails");
  const sent = smtp.mails.map((mail) => mail.replaceAll("=\r\n", ""));
  expect(sent.join()).toContain("shared something with you");
  expect(sent.join()).toContain("opened in an emergency");
  const telling = ["Quill", "Verdantbrook", "lighthouse", client.id, client.record_number, noteId, session.id, shareId];
  for (const mail of sent) expect(telling.filter((words) => mail.includes(words))).toEqual([]);
  // The control: the same words stand where somebody who may read them is signed in.
  expect(JSON.stringify(await author.browser.ask(readChart, { clientId: client.id }))).toContain("Verdantbrook");
});
