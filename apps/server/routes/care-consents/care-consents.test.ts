import { addCareConsent, endCareConsent, listCareConsents } from "@goldthread/api/nouns/care-consent.ts";
import { giveClientAccess, listClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { addClientContact, listClientContacts } from "@goldthread/api/nouns/client-contact.ts";
import { addAuthorisation, listAuthorisations, previewDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import { acceptMyLink, listMyNotes } from "@goldthread/api/nouns/my.ts";
import { listWithheldFromMe } from "@goldthread/api/nouns/my-acts.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { withhold } from "@goldthread/api/nouns/withholding.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { aCareTeamPlace, aClient, insertRow } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aSignedNote, authorisation as ordinary, payment } from "../../disclosure/testing/a-release.ts";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody, testPassphrase } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

/** The minor's own rule is one of California's, and so the form has what California asks beside, and ends within a year. */
const authorisation = {
  ...ordinary,
  expiresOn: null,
  expiresWhen: "The matter is closed",
  found: [
    "us-california-type" as const,
    "us-california-separate" as const,
    "us-california-limits" as const,
    "us-california-copy" as const,
  ],
};

const server = withTestServer();
const today = () => new Date().toISOString().slice(0, 10);
/** Of fourteen years and some months, whatever day it is. */
const fourteen = () => `${Number(today().slice(0, 4)) - 15}-${today().slice(5, 7)}-28`;

/** A minor with a note that was signed today, and a mother on the chart who acts for them. */
async function aMinor() {
  const given = { name: "Kit Made-up", birthDate: fourteen() };
  const { author: therapist, client, session } = await anIndividualSession(server, { client: given });
  const clientId = client.id;
  await server.test.asOwner.sql("update staff set credential = 'LCSW' where id = $1", [therapist.id]);
  const { page } = await openPages(server, therapist, session.id);
  await page.type({ element: "reported", words: "Slept well." }).save();
  const { notes } = await therapist.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
  const acting = { actsAs: "parent", actsFrom: "2016-01-10", paperSeen: "Birth certificate" } as const;
  const mother = { clientId, name: "Pat Made-up", relation: "mother", ...acting };
  const { id: contactId } = await therapist.browser.ask(addClientContact, mother);
  return { therapist, clientId, contactId, noteId: notes[0]?.noteId ?? "" };
}

const alone = (clientId: string) => ({
  clientId,
  who: "minor" as const,
  rule: "us-california-mental-health",
  from: addDays(today(), -300),
  seen: "Found mature enough to take part",
});

const asks = (clientId: string, whoAsks: string) => ({
  clientId,
  ground: "client-request" as const,
  purpose: "Wants to read it",
  recipient: { name: "Pat Made-up", standing: "client" as const },
  kinds: ["progress-note" as const],
  answers: { identity: "Licence seen", "asked-for": "The notes", "acts-for": whoAsks, "no-danger": "yes" },
});

describe("who acts for a client", () => {
  it("stands on the chart with a first day and the paper that was seen, or is refused with the field's name", async () => {
    const { therapist, clientId } = await aMinor();
    const given = { clientId, name: "Ray Made-up", relation: "uncle", actsAs: "guardian" as const };
    expect((await therapist.browser.refused(addClientContact, given)).fields?.map(({ field }) => field)).toEqual([
      "actsFrom",
      "paperSeen",
    ]);
    const backwards = { ...given, actsFrom: "2026-05-02", actsUntil: "2026-05-01", paperSeen: "Court order" };
    expect((await therapist.browser.refused(addClientContact, backwards)).fields?.map(({ field }) => field)).toEqual([
      "actsUntil",
    ]);
    await therapist.browser.ask(addClientContact, { ...backwards, actsUntil: null });
    const { contacts } = await therapist.browser.ask(listClientContacts, { clientId });
    expect(contacts.find(({ name }) => name === "Ray Made-up")).toMatchObject({
      actsAs: "guardian",
      paperSeen: "Court order",
      guardian: true,
    });
  });

  it("is who asks in a minor's place: chosen from the chart, never typed, and nobody else's contact", async () => {
    const { therapist, clientId, contactId } = await aMinor();
    const missing = async (whoAsks: string) =>
      (await therapist.browser.ask(previewDisclosure, asks(clientId, whoAsks))).missing.map(({ id }) => id);
    const { contactId: others } = await aMinor();
    for (const who of ["", "Her mother, sole custody", others, "self"])
      expect([who, await missing(who)]).toEqual([who, ["acts-for"]]);
    expect(await missing(contactId)).toEqual([]);
  });

  it("is who signs in a minor's place: the name and the right come from the chart", async () => {
    const { therapist, clientId, contactId } = await aMinor();
    const form = { clientId, ...authorisation, signedOn: today() };
    expect((await therapist.browser.refused(addAuthorisation, form)).fields).toEqual([
      expect.objectContaining({ field: "signerContactId" }),
    ]);
    const { contactId: others } = await aMinor();
    expect((await therapist.browser.refused(addAuthorisation, { ...form, signerContactId: others })).fields).toEqual([
      expect.objectContaining({ field: "signerContactId" }),
    ]);
    await therapist.browser.ask(addAuthorisation, { ...form, signedBy: "", signerContactId: contactId });
    const { authorisations } = await therapist.browser.ask(listAuthorisations, { clientId });
    expect(authorisations).toMatchObject([
      { signedBy: "Pat Made-up", authority: "mother; parent of a minor", defects: [] },
    ]);
  });
});

describe("who consented to a minor's care", () => {
  it("is put down under a state's rule and from its age on, and ends once", async () => {
    const { therapist, clientId, contactId } = await aMinor();
    const refused = async (given: object) =>
      (await therapist.browser.refused(addCareConsent, { ...alone(clientId), ...given })).fields?.map(
        ({ field }) => field,
      );
    expect(await refused({ rule: null })).toEqual(["rule"]);
    expect(await refused({ from: addDays(today(), -1500) })).toEqual(["from"]);
    expect(await refused({ from: addDays(today(), 2) })).toEqual(["from"]);
    expect(await refused({ who: "guardian", rule: null })).toEqual(["contactId"]);
    expect(await refused({ who: "court", rule: null, seen: "" })).toEqual(["seen"]);
    const { id } = await therapist.browser.ask(addCareConsent, alone(clientId));
    await therapist.browser.ask(addCareConsent, { ...alone(clientId), who: "guardian", rule: null, contactId });
    const { consents } = await therapist.browser.ask(listCareConsents, { clientId });
    expect(consents.find((one) => one.id === id)).toMatchObject({ isOwn: true, until: null, by: therapist.name });
    expect(consents.find(({ who }) => who === "guardian")).toMatchObject({ isOwn: false, name: "Pat Made-up" });
    await therapist.browser.ask(endCareConsent, { consentId: id, on: today() });
    expect(await therapist.browser.refused(endCareConsent, { consentId: id, on: today() })).toMatchObject({
      code: "consent_over",
    });
  });

  it("is nobody's business who does not treat the client, and is not asked of somebody of age", async () => {
    const { therapist, clientId } = await aMinor();
    for (const roles of [["clinician"], ["administrator"], ["biller"]] as const) {
      const { browser } = await somebody(server, { roles });
      expect((await browser.refused(addCareConsent, alone(clientId))).code).toBe("not_found");
      expect((await browser.refused(listCareConsents, { clientId })).code).toBe("not_found");
    }
    const adult = await aClient(server.test.asOwner, { birthDate: "1990-05-17" });
    await aCareTeamPlace(server.test.asOwner, { client_id: adult.id, staff_id: therapist.id });
    expect((await therapist.browser.refused(addCareConsent, alone(adult.id))).code).toBe("client_of_age");
  });
});

describe("what a minor consented to alone", () => {
  it("does not go to a mother who asks, with the state's law behind it, and goes with the minor's own signature", async () => {
    const { therapist, clientId, contactId } = await aMinor();
    const asked = asks(clientId, contactId);
    const before = await therapist.browser.ask(previewDisclosure, asked);
    expect(before.mayBeReleased).toBe(true);
    await therapist.browser.ask(addCareConsent, alone(clientId));
    const held = await therapist.browser.ask(previewDisclosure, asked);
    expect([held.mayBeReleased, held.decisions[0]]).toMatchObject([
      false,
      { verdict: "stays", rule: "minors-own", source: { cite: expect.stringContaining("123115") } },
    ]);
    const form = { clientId, ...authorisation, recipient: "Pat Made-up", signedOn: today(), signedBy: "Kit Made-up" };
    const { id: authorisationId } = await therapist.browser.ask(addAuthorisation, form);
    const signed = await therapist.browser.ask(previewDisclosure, { ...asked, authorisationId });
    expect(signed.decisions[0]?.verdict).not.toBe("stays");
    const own = await therapist.browser.ask(previewDisclosure, asks(clientId, "self"));
    expect([own.missing, own.mayBeReleased]).toEqual([[], true]);
  });

  it("is not released by a mother's authorisation, and is by the minor's", async () => {
    const { therapist, clientId, contactId } = await aMinor();
    await therapist.browser.ask(addCareConsent, alone(clientId));
    const form = { clientId, ...authorisation, signedOn: today() };
    const ground = { ...payment(clientId), ground: "authorisation" as const };
    const verdict = async (given: object) => {
      const { id: authorisationId } = await therapist.browser.ask(addAuthorisation, { ...form, ...given });
      const { decisions } = await therapist.browser.ask(previewDisclosure, { ...ground, authorisationId });
      return [decisions[0]?.verdict === "stays", decisions[0]?.rule];
    };
    expect(await verdict({ signerContactId: contactId })).toEqual([true, "minors-own"]);
    expect((await verdict({ signedBy: "Kit Made-up" }))[0]).toBe(false);
    expect((await verdict({ signerContactId: contactId, clientSignedToo: true }))[0]).toBe(false);
  });

  it("is in the minor's own view and not in the mother's, who is not let in anew either", async () => {
    const { therapist, clientId, contactId, noteId } = await aMinor();
    const enter = async (given: object) => {
      const { link } = await therapist.browser.ask(giveClientAccess, { clientId, holder: "client", ...given });
      const browser = server.browser();
      await browser.ask(acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
      return browser;
    };
    const mothers = { holder: "representative", contactId };
    const [kit, mother] = [await enter({ ground: "Comes alone, and asked for it" }), await enter(mothers)];
    expect((await mother.ask(listMyNotes, {})).notes).toMatchObject([{ id: noteId }]);
    await therapist.browser.ask(addCareConsent, alone(clientId));
    expect((await mother.ask(listMyNotes, {})).notes).toEqual([]);
    expect((await kit.ask(listMyNotes, {})).notes).toMatchObject([{ id: noteId }]);
    expect(
      await therapist.browser.refused(giveClientAccess, { clientId, holder: "representative", contactId }),
    ).toMatchObject({ code: "minor_consented_alone" });
  });
});

describe("a mother who could endanger the client", () => {
  it("does not see what is kept from her, nor that it is; the client does, and it goes to nobody who asks for them", async () => {
    const { therapist, clientId, contactId, noteId } = await aMinor();
    const given = { clientId, holder: "representative" as const, contactId };
    const { link } = await therapist.browser.ask(giveClientAccess, given);
    const mother = server.browser();
    await mother.ask(acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
    expect((await mother.ask(listMyNotes, {})).notes).toHaveLength(1);
    await therapist.browser.ask(withhold, {
      subject: "note",
      subjectId: noteId,
      ground: "endangered-by-representative",
      reason: "Told of blows at home, and of fear of the mother learning it.",
      lookAgainOn: addDays(today(), 30),
    });
    expect((await mother.ask(listMyNotes, {})).notes).toEqual([]);
    expect((await mother.ask(listWithheldFromMe, {})).withheld).toEqual([]);
    const { decisions, notices } = await therapist.browser.ask(previewDisclosure, asks(clientId, contactId));
    expect([decisions[0]?.rule, notices]).toEqual(["kept-from-representative", []]);
    const { access } = await therapist.browser.ask(listClientAccess, { clientId });
    expect(access).toMatchObject([{ stands: true }]);
  });
});

describe("a consent under Part 2", () => {
  it("that names a class lets its records go to one of that class, and to nobody of another", async () => {
    const { author: therapist, clientId } = await aSignedNote(server, "Slept well.");
    const flag = { id: crypto.randomUUID(), kind: "part-2" as const, since: "2026-01-01", set_by: therapist.id };
    await insertRow(server.test.asOwner, "client_flag", { client_id: clientId, ...flag });
    const consent = { ...authorisation, form: "part2" as const, recipient: "Whoever pays", signedOn: today() };
    const recipientClasses = ["health-plan" as const];
    const { id: authorisationId } = await therapist.browser.ask(addAuthorisation, {
      clientId,
      ...consent,
      recipientClasses,
    });
    const to = async (recipientClass: "health-plan" | "treating-provider" | null) => {
      const request = { ...payment(clientId), authorisationId };
      const recipient = { ...request.recipient, class: recipientClass };
      return (await therapist.browser.ask(previewDisclosure, { ...request, recipient })).decisions[0];
    };
    expect((await to("health-plan"))?.verdict).not.toBe("stays");
    for (const other of ["treating-provider", null] as const)
      expect(await to(other)).toMatchObject({
        verdict: "stays",
        rule: "part2",
        source: { cite: expect.stringContaining("2.31(a)(4)") },
      });
  });
});
