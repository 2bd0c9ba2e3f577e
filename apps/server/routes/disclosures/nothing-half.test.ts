import {
  addAuthorisation,
  endAuthorisation,
  listDisclosures,
  previewDisclosure,
  releaseDisclosure,
} from "@goldthread/api/nouns/disclosure.ts";
import { addClient } from "@goldthread/api/nouns/client.ts";
import { confirmMerge, proposeMerge } from "@goldthread/api/nouns/merge.ts";
import { placeRecordHold } from "@goldthread/api/nouns/retention.ts";
import { addAddendum, correctNote, requestAmendment, retractNote } from "@goldthread/api/nouns/note.ts";
import { withhold } from "@goldthread/api/nouns/withholding.ts";
import { describe, expect, it } from "vitest";
import { calendarDay } from "../../calendar-day.ts";
import { aSignedNote, asked, authorisation, payment } from "../../disclosure/testing/a-release.ts";
import { textOfPacket } from "../../disclosure/testing/text-of-packet.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
type Signed = Awaited<ReturnType<typeof aSignedNote>>;

const aNote = () => aSignedNote(server, "Slept five nights of seven.");

const register = async ({ browser, clientId }: Signed) =>
  (await browser.ask(listDisclosures, { clientId })).disclosures;

const ownRequest = (clientId: string) => ({
  ...asked(clientId),
  ground: "client-request" as const,
  recipient: { name: "The client", address: "", standing: "client" as const },
  answers: { identity: "Passport" },
});

const soon = () => new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

describe("between what was shown and the release", () => {
  it.each<[string, string, (signed: Signed) => Promise<unknown>]>([
    [
      "a note was corrected",
      "disclosure_differs",
      ({ browser, noteId }) =>
        browser.ask(correctNote, {
          noteId,
          passage: { part: "note", element: "reported", key: null, start: 6, end: 10, text: "five" },
          instead: "six",
          because: "Miscounted.",
        }),
    ],
    [
      "a note was added to",
      "disclosure_differs",
      ({ browser, noteId }) => browser.ask(addAddendum, { noteId, text: "Rang: slept again." }),
    ],
    [
      "the only note was taken back",
      "disclosure_not_ready",
      ({ browser, noteId }) => browser.ask(retractNote, { noteId, because: "Wrong chart." }),
    ],
  ])("%s: it is refused as %s, and nothing goes", async (_, code, change) => {
    const signed = await aNote();
    const request = payment(signed.clientId);
    const { shown } = await signed.browser.ask(previewDisclosure, request);
    await change(signed);
    expect((await signed.browser.refused(releaseDisclosure, { ...request, shown })).code).toBe(code);
    expect(await register(signed)).toEqual([]);
    const again = await signed.browser.ask(previewDisclosure, request);
    expect(again.shown).not.toBe(shown);
  });

  it("a note was withheld from the client: their own request is no longer ready", async () => {
    const signed = await aNote();
    const { browser, clientId, noteId } = signed;
    const { shown, decisions } = await browser.ask(previewDisclosure, ownRequest(clientId));
    expect(decisions).toMatchObject([{ itemId: noteId, verdict: "goes" }]);
    await browser.ask(withhold, {
      subject: "note",
      subjectId: noteId,
      ground: "danger-to-life",
      reason: "Reading it now could put the client's life in danger.",
      lookAgainOn: soon(),
    });
    const refused = await browser.refused(releaseDisclosure, { ...ownRequest(clientId), shown });
    expect(refused.code).toBe("disclosure_not_ready");
    expect(await register(signed)).toEqual([]);
  });

  it("another record was merged into it: what came along was not shown, so it is looked at again", async () => {
    const signed = await aNote();
    const other = await aNote();
    const officer = await somebody(server, { roles: ["records-officer"] });
    const administrator = await somebody(server, { roles: ["administrator"] });
    const { shown } = await signed.browser.ask(previewDisclosure, payment(signed.clientId));
    const left = await other.browser.ask(previewDisclosure, payment(other.clientId));
    const pair = { fromId: other.clientId, intoId: signed.clientId };
    const { id: mergeId } = await officer.browser.ask(proposeMerge, { ...pair, reason: "Same birth date" });
    await administrator.browser.ask(confirmMerge, { mergeId });
    const request = { ...payment(signed.clientId), shown };
    expect((await signed.browser.refused(releaseDisclosure, request)).code).toBe("disclosure_differs");
    const merged = await other.browser.refused(releaseDisclosure, { ...payment(other.clientId), shown: left.shown });
    expect(merged.code).toBe("merged_already");
    expect(await register(signed)).toEqual([]);
  });
});

describe("two releases at once of what was shown once", () => {
  it("of one press are one; of two presses are two, each whole and in the register", async () => {
    const signed = await aNote();
    const { author, browser, clientId } = signed;
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const press = { ...payment(clientId), shown, preparation: crypto.randomUUID() };
    const once = await Promise.allSettled([
      browser.ask(releaseDisclosure, press),
      browser.ask(releaseDisclosure, press),
    ]);
    expect(once.map(({ status }) => status)).toContain("fulfilled");
    expect((await register(signed)).map(({ id }) => id)).toEqual([press.preparation]);
    const twice = await Promise.all([0, 1].map(() => browser.ask(releaseDisclosure, { ...payment(clientId), shown })));
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    expect((await register(signed)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([press.preparation, ...twice.map(({ id }) => id)]),
    );
    for (const { id } of twice) expect(await textOfPacket(author.browser, id)).toContain("Slept five nights of seven.");
    expect(await register(signed)).toHaveLength(3);
  });
});

describe("an authorisation", () => {
  it("is not revoked on a day before it was signed: the day is named, and nothing was ended", async () => {
    const signed = await aNote();
    const { browser, clientId } = signed;
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...authorisation });
    const end = { authorisationId, how: "revoked" as const, on: "2026-01-04" };
    expect(await browser.refused(endAuthorisation, end)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "on", expected: "expected the day it was signed or a later one" }],
    });
    const request = { ...asked(clientId), authorisationId };
    expect((await browser.ask(previewDisclosure, request)).mayBeReleased).toBe(true);
    await browser.ask(endAuthorisation, { ...end, on: "2026-01-05" });
    expect((await browser.ask(previewDisclosure, request)).mayBeReleased).toBe(false);
  });

  it("of another client is none that can be found", async () => {
    const [signed, other] = [await aNote(), await aNote()];
    const given = { clientId: signed.clientId, ...authorisation };
    const { id: authorisationId } = await signed.browser.ask(addAuthorisation, given);
    const { id: clientId } = await signed.browser.ask(addClient, { name: `Another ${crypto.randomUUID()}` });
    for (const [browser, whose] of [
      [other.browser, other.clientId],
      [signed.browser, clientId],
    ] as const) {
      const request = { ...asked(whose), authorisationId };
      expect((await browser.refused(previewDisclosure, request)).code).toBe("not_found");
      const release = { ...request, shown: "0".repeat(64) };
      expect((await browser.refused(releaseDisclosure, release)).code).toBe("not_found");
    }
    expect(await register(other)).toEqual([]);
  });

  it.each([
    ["for another recipient", {}, { name: "Another payer (fictional)" }, "names another recipient"],
    [
      "for private notes, with progress notes named on the same form",
      { form: "private-notes" as const },
      {},
      "private notes alone",
    ],
    ["for days before the note", { from: "2020-01-01", to: "2020-12-31" }, {}, "does not cover it"],
  ])("%s releases nothing, and says why", async (_, given, to, says) => {
    const signed = await aNote();
    const { browser, clientId } = signed;
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...authorisation, ...given });
    const about = asked(clientId);
    const request = { ...about, authorisationId, recipient: { ...about.recipient, ...to } };
    const { shown, decisions, mayBeReleased } = await browser.ask(previewDisclosure, request);
    expect([mayBeReleased, decisions.map(({ verdict }) => verdict)]).toEqual([false, ["stays"]]);
    expect(decisions[0]?.says).toContain(says);
    expect((await browser.refused(releaseDisclosure, { ...request, shown })).code).toBe("disclosure_not_ready");
    expect(await register(signed)).toEqual([]);
  });
});

describe("a recipient's key", () => {
  it.each([
    ["no key", "harbour", /no age key/],
    [
      "an armoured file",
      "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24\n-----END AGE ENCRYPTED FILE-----",
      /one line/,
    ],
    [
      "an armoured PGP key",
      "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZQ\n-----END PGP PUBLIC KEY BLOCK-----",
      /one line/,
    ],
    [
      "an SSH key",
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGJ5dGVzIG9mIG5vIGtleSBhdCBhbGwgaGVyZSE officer@harbour",
      /no age key/,
    ],
    ["nothing", " ", /./],
  ])("that is %s is refused in words, and nothing is released", async (_, key, says) => {
    const signed = await aNote();
    const { browser, clientId } = signed;
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const request = { ...payment(clientId), shown, sealed: { how: "key", key } };
    const refused = await browser.refused(releaseDisclosure, request);
    expect(refused).toMatchObject({ code: "invalid_input", fields: [{ field: "sealed.key" }] });
    expect(refused.fields?.[0]?.expected).toMatch(says);
    expect(await register(signed)).toEqual([]);
  });
});

it("an open request to amend goes with its note, and a legal hold is said to whoever goes on keeping it, without its reason", async () => {
  const { author, browser, clientId, noteId } = await aNote();
  const officer = await somebody(server, { roles: ["records-officer"] });
  await officer.browser.ask(placeRecordHold, { clientId, reason: "Sued over a fall on the stairs" });
  const askedOn = calendarDay(new Date(), "UTC");
  await browser.ask(requestAmendment, { noteId, askedBy: "The client", askedOn, text: "It was six nights." });
  const request = { ...payment(clientId), ground: "treatment" as const, answers: { treats: "Dr. Vale (fictional)" } };
  const { notices, shown } = await browser.ask(previewDisclosure, request);
  expect(notices).toEqual(["amendment-open", "legal-hold"]);
  expect((await browser.ask(previewDisclosure, payment(clientId))).notices).toEqual(["amendment-open"]);
  const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
  const text = await textOfPacket(author.browser, id);
  for (const words of ["It was six nights.", "An open request to amend", "under a legal hold"])
    expect(text).toContain(words);
  expect(text).not.toContain("stairs");
});

it("what was added in the evening stands under the practice's own day, in the packet", async () => {
  const signed = await aNote();
  const { author, browser, clientId, noteId } = signed;
  await browser.ask(addAddendum, { noteId, text: "Rang: slept again." });
  const days = [];
  // Between the two it is never the same day.
  for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    await server.test.asOwner.sql("update practice set zone = $1", [zone]);
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const { id } = await browser.ask(releaseDisclosure, { ...payment(clientId), shown });
    const day = calendarDay(new Date(), zone);
    expect(await textOfPacket(author.browser, id)).toContain(`Addendum, ${day}`);
    days.push(day);
  }
  expect(new Set(days).size).toBe(2);
});
