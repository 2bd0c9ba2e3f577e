import { sign } from "@goldthread/api/nouns/session.ts";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import type { TestServer } from "../../testing/test-server.ts";

export const recipient = "Harbour Insurance (fictional)";

/** A signed note in which somebody else's number stands. */
export async function aSignedNote(
  server: TestServer,
  words = "Slept five nights of seven. His sister's number is 555-867-5309.",
) {
  const { author, client, session } = await anIndividualSession(server);
  const { page } = await openPages(server, author, session.id);
  await page.type({ element: "reported", words }).save();
  const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
  const noteId = notes[0]?.noteId ?? "";
  return { author, browser: author.browser, clientId: client.id, sessionId: session.id, noteId };
}

/** One that holds. */
export const authorisation = {
  form: "general" as const,
  describes: "Progress notes",
  kinds: ["progress-note" as const],
  discloser: "The practice",
  recipient,
  purpose: "Review of a claim",
  expiresOn: "2099-12-31",
  signedOn: "2026-01-05",
  signedBy: "The client",
  says: { mayBeRevoked: true, isNoCondition: true, mayBeRedisclosed: true },
};

export const asked = (clientId: string) => ({
  clientId,
  ground: "authorisation" as const,
  purpose: "Review of a claim",
  recipient: { name: recipient, address: "1 Pier (fictional)", standing: "covered" as const },
  kinds: ["progress-note" as const],
});

/** On a ground that has everything it needs. */
export const payment = (clientId: string) => ({
  ...asked(clientId),
  ground: "payment" as const,
  from: "2020-01-01",
  answers: { "asked-dates": "This autumn" },
});
