import { createHash } from "node:crypto";
import {
  addAuthorisation,
  endAuthorisation,
  listAuthorisations,
  listDisclosures,
  previewDisclosure,
  releaseDisclosure,
} from "@goldthread/api/nouns/disclosure.ts";
import { noteOwnRecord } from "@goldthread/api/nouns/own-record.ts";
import { addObjective } from "@goldthread/api/nouns/client.ts";
import { addDiagnosis } from "@goldthread/api/nouns/diagnosis.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { aFacilitator, aGroup, aMembership, insertRow } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  asked,
  aSignedNote as aNoteToRelease,
  authorisation,
  payment,
  recipient,
} from "../../disclosure/testing/a-release.ts";
import { textOfPacket } from "../../disclosure/testing/text-of-packet.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;
const aSignedNote = (words?: string) => aNoteToRelease(server, words);

const textOf = ({ browser }: Somebody, id: string) => textOfPacket(browser, id);

async function packetOf(browser: Somebody["browser"], id: string) {
  const answer = await browser.send({ method: "GET", url: `/api/disclosures/${id}/packet.pdf` });
  return { status: answer.status, bytes: answer.bytes };
}

describe("records that leave", () => {
  it("go as was shown, with other people's words absent, and are accounted for by the same act", async () => {
    const { author, browser, clientId, noteId } = await aSignedNote();
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...authorisation });
    const request = { ...asked(clientId), authorisationId };
    const preview = await browser.ask(previewDisclosure, request);
    expect(preview).toMatchObject({ mayBeReleased: true, missing: [], notices: [] });
    expect(preview.decisions).toMatchObject([
      { itemId: noteId, verdict: "redacted", rule: "other-people", takenOut: 1 },
    ]);
    const { id, digest } = await browser.ask(releaseDisclosure, { ...request, shown: preview.shown });
    const { bytes } = await packetOf(browser, id);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(digest);
    const text = await textOf(author, id);
    expect(text).toContain("Slept five nights of seven.");
    expect(text).toContain("[taken out]");
    expect(bytes.toString("latin1") + text).not.toContain("867-5309");
    const { disclosures } = await browser.ask(listDisclosures, { clientId });
    expect(disclosures).toMatchObject([{ id, ground: "authorisation", items: 1, stayed: 0, digest }]);
    const entries = await owner().sql(
      `select e.kind from disclosure d join ledger_entry e on e.id = d.entry_id where d.id = '${id}'`,
    );
    expect(entries).toEqual([{ kind: "disclosure" }]);
  });

  it("go without anybody who was named once: no first name, surname or number of theirs in what follows", async () => {
    const { author, browser, clientId } = await aSignedNote(
      "Her brother Daniel Ortega called. His phone is 555-201-3344 and he lives at 14 Larkspur Lane. " +
        "Daniel’s car broke down; Mr. Ortega will call again. Slept five nights of seven.",
    );
    const request = payment(clientId);
    const { shown } = await browser.ask(previewDisclosure, request);
    const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
    const { bytes } = await packetOf(browser, id);
    const text = await textOf(author, id);
    expect(text).toContain("Slept five nights of seven.");
    for (const theirs of ["Daniel", "Ortega", "3344", "Larkspur"])
      expect(bytes.toString("latin1") + text).not.toContain(theirs);
  });

  it("go without the words that whoever releases takes out by hand, wherever and however they are written", async () => {
    const { author, browser, clientId } = await aSignedNote(
      "Rosa came along. Slept five nights; rosa's dog and the Blue Heron shop were spoken of. Rosalind slept too.",
    );
    const request = { ...payment(clientId), alsoOut: ["Rosa", "blue heron"] };
    const { shown, decisions } = await browser.ask(previewDisclosure, request);
    expect(decisions).toMatchObject([{ verdict: "redacted", takenOut: 3 }]);
    const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
    const text = await textOf(author, id);
    expect(text).toContain("Rosalind slept too.");
    expect(text).not.toMatch(/rosa(?!lind)|heron/i);
    expect(await textOf(author, id)).toBe(text);
  });

  it("that are answered whole have no words taken out by hand, and without an order none goes whole", async () => {
    const { browser, clientId } = await aSignedNote();
    const whole = { ...asked(clientId), goesWhole: true };
    const fieldOf = async (given: z.input<typeof previewDisclosure.input>) =>
      (await browser.refused(previewDisclosure, given)).fields?.[0]?.field;
    expect(await fieldOf({ ...whole, ground: "court-order", alsoOut: ["Slept"] })).toBe("alsoOut");
    for (const ground of ["subpoena", "mandated-report", "client-request"] as const)
      expect([ground, await fieldOf({ ...whole, ground })]).toEqual([ground, "goesWhole"]);
  });

  it("hold diagnoses and scores beside the notes, as they were on the day: a plan that nobody signed stays", async () => {
    const { author, browser, clientId } = await aSignedNote("Slept well.");
    await browser.ask(addDiagnosis, { clientId, code: "F41.1", since: "2026-01-02" });
    const kinds = ["progress-note" as const, "diagnosis" as const, "treatment-plan" as const];
    const request = { ...payment(clientId), kinds };
    await browser.ask(addObjective, {
      clientId,
      problem: "Sleep",
      goal: "Sleep again",
      text: "Sleep six hours",
    });
    const { decisions, shown } = await browser.ask(previewDisclosure, request);
    expect(decisions.map(({ kind, verdict, rule }) => [kind, verdict, rule])).toEqual([
      ["progress-note", "goes", "asked-for"],
      ["diagnosis", "goes", "asked-for"],
      ["treatment-plan", "stays", "unfinished"],
    ]);
    const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
    const before = await textOf(author, id);
    expect(before).toContain("F41.1");
    expect(before).not.toContain("Sleep six hours");
    await owner().sql(`update diagnosis set words = 'Changed since' where client_id = '${clientId}'`);
    expect(await textOf(author, id)).toBe(before);
  });

  it("do not go once the authorisation was revoked, and the same request says why", async () => {
    const { browser, clientId } = await aSignedNote();
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...authorisation });
    const request = { ...asked(clientId), authorisationId };
    const { shown } = await browser.ask(previewDisclosure, request);
    await browser.ask(endAuthorisation, {
      authorisationId,
      how: "revoked",
      on: "2026-06-01",
      because: "Changed insurer",
    });
    expect((await browser.refused(releaseDisclosure, { ...request, shown })).code).toBe("disclosure_not_ready");
    const { decisions, mayBeReleased } = await browser.ask(previewDisclosure, request);
    expect(mayBeReleased).toBe(false);
    expect(decisions).toMatchObject([{ verdict: "stays", rule: "not-authorised" }]);
    expect(decisions[0]?.says).toContain("revoked");
    const [listed] = (await browser.ask(listAuthorisations, { clientId })).authorisations;
    expect(listed).toMatchObject({ ended: { how: "revoked", because: "Changed insurer" } });
    expect((await browser.ask(listDisclosures, { clientId })).disclosures).toEqual([]);
    const again = { authorisationId, how: "revoked" as const, on: "2026-06-02" };
    expect((await browser.refused(endAuthorisation, again)).code).toBe("changed_meanwhile");
  });

  it("do not go on a ground that lacks something, which is named", async () => {
    const { browser, clientId } = await aSignedNote();
    const request = { ...asked(clientId), ground: "subpoena" as const };
    const { missing, shown } = await browser.ask(previewDisclosure, request);
    expect(missing.map(({ id }) => id)).toEqual(["instrument", "assurance", "privilege"]);
    const refused = await browser.refused(releaseDisclosure, { ...request, shown });
    expect(refused.code).toBe("disclosure_not_ready");
    expect(refused.fields?.map(({ field }) => field)).toEqual([
      "answers.instrument",
      "answers.assurance",
      "answers.privilege",
    ]);
  });

  it("take a scan for one only if it is this client's document", async () => {
    const { browser, clientId } = await aSignedNote();
    const answers = { instrument: "the letter", assurance: "", privilege: "yes" };
    const request = { ...asked(clientId), ground: "subpoena" as const, answers };
    expect(await browser.refused(previewDisclosure, request)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "answers.instrument" }],
    });
  });

  it("of a substance-use programme stay without the client's own consent, and go with notice and consent", async () => {
    const { author, browser, clientId } = await aSignedNote("Slept well.");
    await insertRow(owner(), "client_flag", {
      id: crypto.randomUUID(),
      client_id: clientId,
      kind: "part-2",
      since: "2026-01-01",
      set_by: author.id,
    });
    const general = await browser.ask(addAuthorisation, { clientId, ...authorisation });
    const held = await browser.ask(previewDisclosure, { ...payment(clientId), authorisationId: general.id });
    expect(held.decisions).toMatchObject([{ verdict: "stays", rule: "part2" }]);
    const consent = await browser.ask(addAuthorisation, { clientId, ...authorisation, form: "part2" });
    const request = { ...payment(clientId), authorisationId: consent.id };
    const { shown, notices } = await browser.ask(previewDisclosure, request);
    expect(notices).toEqual(["part2-notice", "part2-consent-copy"]);
    const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
    const text = await textOf(author, id);
    expect(text).toContain("42 CFR Part 2");
    expect(text).toContain("The client’s consent".replace("’", "'"));
  });

  it("of a couple stay until the other has agreed", async () => {
    const { browser, clientId, noteId } = await aSignedNote("They spoke about money.");
    const participant = crypto.randomUUID();
    await owner().sql(
      `insert into session_participant (id, session_id, client_id, name, relation, present)
       select '${participant}', session_id, client_id, 'Partner Made-up', 'partner', true from note where id = '${noteId}'`,
    );
    const held = await browser.ask(previewDisclosure, payment(clientId));
    expect(held.decisions).toMatchObject([
      { verdict: "stays", rule: "others-session", beside: [{ id: participant, relation: "partner" }] },
    ]);
    const agreed = await browser.ask(previewDisclosure, { ...payment(clientId), agreed: [participant] });
    expect(agreed.decisions).toMatchObject([{ verdict: "goes" }]);
  });

  it("are looked at again where the record changed since they were shown", async () => {
    const { browser, clientId } = await aSignedNote("Slept well.");
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const changed = {
      ...payment(clientId),
      leftOut: [],
      from: "2026-01-01",
      shown: shown.replace(/^./, (at) => (at === "0" ? "1" : "0")),
    };
    expect((await browser.refused(releaseDisclosure, changed)).code).toBe("disclosure_differs");
  });

  it("are nobody's business who does not treat the client: previewed, released, opened and listed by none of them", async () => {
    const { browser, clientId } = await aSignedNote("Slept well.");
    const { id: authorisationId } = await browser.ask(addAuthorisation, { clientId, ...authorisation });
    const { shown } = await browser.ask(previewDisclosure, payment(clientId));
    const { id } = await browser.ask(releaseDisclosure, { ...payment(clientId), shown });
    for (const roles of [["clinician"], ["administrator"], ["biller"], ["records-officer"]] as const) {
      const other = (await somebody(server, { roles })).browser;
      expect((await other.refused(previewDisclosure, payment(clientId))).code).toBe("not_found");
      expect((await other.refused(releaseDisclosure, { ...payment(clientId), shown })).code).toBe("not_found");
      expect((await packetOf(other, id)).status).toBe(404);
      const isKeeper = roles[0] === "records-officer";
      if (isKeeper)
        expect(await other.ask(listDisclosures, { clientId })).toMatchObject({ closed: null, disclosures: [{ id }] });
      // Who it is they may know; that nothing stands there would not be true.
      else if (roles[0] === "administrator") {
        const { closed, disclosures } = await other.ask(listDisclosures, { clientId });
        expect([closed?.ask.length, disclosures]).toEqual([expect.any(Number), []]);
      } else expect((await other.refused(listDisclosures, { clientId })).code).toBe("not_found");
      if (isKeeper) continue;
      const end = { authorisationId, how: "revoked" as const, on: "2026-06-01" };
      expect((await other.refused(endAuthorisation, end)).code).toBe("not_found");
    }
  });
});

it("the register of disclosures is not a group leader's, who knows the member by name alone", async () => {
  const { browser, clientId } = await aSignedNote("Slept well.");
  const leader = await somebody(server);
  const { id: groupId } = await aGroup(server.test.asOwner);
  await aFacilitator(server.test.asOwner, { group_id: groupId, staff_id: leader.id });
  await aMembership(server.test.asOwner, { group_id: groupId, client_id: clientId });
  expect((await leader.browser.refused(listDisclosures, { clientId })).code).toBe("not_found");
  expect((await browser.ask(listDisclosures, { clientId })).disclosures).toEqual([]);
});

it("nobody is sent to the very person whose record it is about what is closed to them", async () => {
  const { clientId } = await aSignedNote("Slept well.");
  const administrator = await somebody(server, { roles: ["administrator"] });
  const themself = await somebody(server, { name: "Perla Own", roles: ["records-officer"] });
  const other = await somebody(server, { name: "Olaf Other", roles: ["records-officer"] });
  // Of those who keep the records here, the first five are named.
  await server.test.asOwner.sql(
    "delete from staff_role where role = 'records-officer' and staff_id <> all ($1::uuid[])",
    [[themself.id, other.id]],
  );
  const asked = async () => (await administrator.browser.ask(listDisclosures, { clientId })).closed?.ask;
  expect(await asked()).toEqual(["Olaf Other", "Perla Own"]);
  await administrator.browser.ask(noteOwnRecord, { clientId, staffId: themself.id });
  expect(await asked()).toEqual(["Olaf Other"]);
  const { closed } = await themself.browser.ask(listDisclosures, { clientId });
  expect(closed?.ask).toEqual(["Olaf Other"]);
});

describe("an authorisation", () => {
  it("that is about to end stands in the day's list of its client's team, until another follows it or it is ended", async () => {
    const { browser, clientId } = await aSignedNote("Slept well.");
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const add = async (expiresOn: string, to = recipient) =>
      browser.ask(addAuthorisation, { clientId, ...authorisation, recipient: to, expiresOn });
    const due = async () =>
      (await browser.ask(readWork, {})).authorisationsDue.map((one) => [one.recipient, one.expiresOn, one.isOver]);
    await add(day(20));
    await add(day(200), "A colleague (fictional)");
    const { id: other } = await add(day(10), "A school (fictional)");
    expect(await due()).toEqual([
      ["A school (fictional)", day(10), false],
      [recipient, day(20), false],
    ]);
    await add(day(300));
    await browser.ask(endAuthorisation, { authorisationId: other, how: "revoked", on: day(-1) });
    expect(await due()).toEqual([]);
    const stranger = await somebody(server);
    expect((await stranger.browser.ask(readWork, {})).authorisationsDue).toEqual([]);
  });

  it.each([
    ["expiresOn", { expiresOn: null }],
    ["expiresOn", { expiresOn: "2026-01-10" }],
    ["to", { from: "2026-02-01", to: "2026-01-01" }],
    ["signedOn", { signedOn: "2099-01-01" }],
    ["says.mayBeRevoked", { says: { ...authorisation.says, mayBeRevoked: false } }],
  ])("that would be none is refused, naming %s", async (field, wrong) => {
    const { browser, clientId } = await aSignedNote("Slept well.");
    const refused = await browser.refused(addAuthorisation, { clientId, ...authorisation, ...wrong });
    expect(refused).toMatchObject({ code: "invalid_input", fields: [{ field }] });
    expect((await browser.ask(listAuthorisations, { clientId })).authorisations).toEqual([]);
  });
});
