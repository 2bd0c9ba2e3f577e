import { changeClient } from "@goldthread/api/nouns/client.ts";
import { listClientContacts } from "@goldthread/api/nouns/client-contact.ts";
import { addDiagnosis } from "@goldthread/api/nouns/diagnosis.ts";
import { decideAmendment, recordDisagreement, requestAmendment, retractNote } from "@goldthread/api/nouns/note.ts";
import { addRecordRequest } from "@goldthread/api/nouns/record-request.ts";
import { addSession } from "@goldthread/api/nouns/session.ts";
import { keepSummaryDraft, readSummary, signSummary } from "@goldthread/api/nouns/summary.ts";
import { createRecoveryKey } from "@goldthread/vault";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import type { WatchedPage } from "./testing/browser.ts";
import { aDisclosureWorld, type DisclosureWorld } from "./testing/disclosure-world.ts";
import type { ReadPacket } from "./testing/read-packet.ts";
import { releaseByKeyboard } from "./testing/release-by-keyboard.ts";
import { releasePage } from "./testing/release-by-hand.ts";
import { step } from "./testing/step.ts";
import { withGoldthread } from "./testing/with-goldthread.ts";
import { signByApi } from "./testing/write-by-api.ts";
import { minutesAgo } from "./testing/zone-by-day.ts";

/*
 * Ten times something is to leave a record. Each story makes its client by the API, goes through the release by hand, and
 * opens what came out with a reader that is not ours.
 */

const goldthread = withGoldthread();
let world: DisclosureWorld;
let opened: WatchedPage;
let page: Page;
let leaving: ReturnType<typeof releasePage>;
const ask = () => world.practice.owner.person.ask;

beforeAll(async () => {
  world = await aDisclosureWorld(goldthread.address);
  opened = await goldthread.openPageAs(world.practice.owner.person);
  page = opened.page;
  leaving = releasePage(page, goldthread.address);
});

it("an insurer's audit gets the dates it asked for, by keyboard alone from today's page to the packet", async () => {
  const client = await world.addClient("Ada Quill");
  await world.addNote(client, 40, { reported: "Quarrelled about the orchard." });
  await world.addNote(client, 10, { reported: "Slept five nights. Her sister's number is 555-867-5309." });
  await world.addDraft(client, 9, { reported: "Unsigned thoughts about sailing." });
  await request(client, { kind: "release", askedBy: "Harbour Insurance (fictional)", wantedBy: world.day(-14) });
  const hands = releaseByKeyboard(page);
  await page.goto(goldthread.address);
  await step("from today's page to the client and what leaves their record", async () => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await hands.open("Ada Quill");
    await page.getByRole("region", { name: "Requests" }).getByText("Wants records released").waitFor();
  });
  await step("the form has the focus, and says what is missing", async () => {
    await hands.begin();
    const asked = { ground: "Payment", to: "Harbour Insurance (fictional)", purpose: "Audit of claims" };
    await hands.enter(asked);
    await leaving.isRefused(
      "Say which dates were asked for: those and no others go.",
      "Enter the first of the days that the payer asked for",
      "the minimum necessary",
    );
    await nothingLeft(client);
  });
  await step("filled in, it is released", async () => {
    await hands.enter({ from: world.day(20), until: world.day(1), needs: { "Which dates": "The last 20 days" } });
    const packet = await hands.release();
    has(packet, "Slept five nights.", "[taken out]", "Harbour Insurance");
    hasNot(packet, "867-5309", "orchard", "sailing", "Unsigned");
    await accounted(client, { released: 1, accounting: 0 });
  });
  await step("the request is answered, and the answer stands", async () => {
    await hands.answer();
    await page.getByRole("region", { name: "Requests" }).getByText("Given", { exact: true }).waitFor();
  });
});

it("a subpoena without assurances releases nothing, says why, and the refusal stands in the register", async () => {
  const client = await world.addClient("Bruno Hale");
  await world.addNote(client, 5, { reported: "Spoke of the lawsuit." });
  await world.addScan(client, "Subpoena of 3 May");
  await request(client, { kind: "release", askedBy: "Attorney Fen (fictional)" });
  await leaving.open(client);
  await leaving.enter({
    ground: "A subpoena without a judge's order",
    to: "Attorney Fen (fictional)",
    purpose: "Discovery",
    also: ["Individual notes"],
    needs: { "Attach the subpoena.": { choose: "Subpoena of 3 May" } },
  });
  await leaving.isRefused(
    "A subpoena alone is not enough: it needs proof that the client was told in time to object",
    "Ask the client or their lawyer about privilege first",
    "45 CFR 164.512(e)(1)(ii)",
  );
  await nothingLeft(client);
  await step("the subpoena is not its own assurance: the press goes to that question, which says so", async () => {
    await leaving.enter({
      needs: { "Attach the assurance": { choose: "Subpoena of 3 May" }, "Has the client, or their lawyer": true },
    });
    const press = leaving.form.getByRole("button", { name: "Look at what would go" });
    await leaving.form.getByText("Ask the client or their lawyer about privilege first").waitFor({ state: "detached" });
    await press.click();
    const assurance = leaving.form.getByLabel("Attach the assurance");
    expect(await assurance.getAttribute("aria-invalid")).toBe("true");
    expect(await assurance.evaluate((field) => document.activeElement === field)).toBe(true);
    await nothingLeft(client);
  });
  await step("whoever keeps the records finds it on today's page, one press from the record", async () => {
    const officer = await world.practice.addStaff("Bero Lanthaler", ["records-officer"]);
    const theirs = await goldthread.openPageAs(officer.person);
    await theirs.page
      .getByRole("table", { name: "Requests to answer" })
      .getByRole("link", { name: "Bruno Hale" })
      .click();
    await theirs.page.getByRole("region", { name: "Requests" }).getByText("Attorney Fen (fictional)").waitFor();
    expect(theirs.violations).toEqual([]);
  });
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What came of it").selectOption({ label: "Refused" });
  await dialog.getByLabel("What was given, or why not").fill("No assurance came with it.");
  await dialog.getByRole("button", { name: "Record the answer" }).click();
  await page.getByText("No assurance came with it.").waitFor();
});

it("whom an intermediary named is entered row by row, and stands with the request", async () => {
  const client = await world.addClient("Iva Thornbury");
  await request(client, { kind: "intermediary-list", askedBy: "The client" });
  await leaving.open(client);
  await page.getByRole("button", { name: "Answer", exact: true }).click();
  const dialog = page.getByRole("dialog");
  // The law gives the answer to this one no more time.
  expect(await page.getByRole("button", { name: "More time" }).count()).toBe(0);
  const more = dialog.getByRole("button", { name: "Add a recipient that the intermediary named" });
  await more.click();
  await more.click();
  const row = (nr: number) => dialog.getByRole("group", { name: `Recipient ${nr}`, exact: true });
  await row(1).getByLabel("Who got records").fill("Harbour Clinic (fictional)");
  await row(1).getByLabel("On", { exact: true }).fill(world.day(20));
  await row(1).getByLabel("What kind of information").fill("Medication");
  const send = dialog.getByRole("button", { name: "Record the answer" });
  await step("the row that is not whole says which field is missing, and nothing is sent", async () => {
    await send.click();
    await row(2).getByText("Enter who got records.").waitFor();
    expect(await row(2).getByLabel("Who got records").getAttribute("aria-invalid")).toBe("true");
    expect(await row(1).getByLabel("Who got records").getAttribute("aria-invalid")).not.toBe("true");
  });
  await dialog.getByRole("button", { name: "Remove recipient 2" }).click();
  await send.click();
  const named = page.getByRole("list", { name: "Whom the intermediary named" });
  await named.getByText("Harbour Clinic (fictional)").waitFor();
  await named.getByText("Medication").waitFor();
  await step("what comes later is added to the same request, and stands in the accounting too", async () => {
    await page.getByRole("button", { name: "Add recipients" }).click();
    await row(1).getByLabel("Who got records").fill("Bay Pharmacy (fictional)");
    await row(1).getByLabel("On", { exact: true }).fill(world.day(19));
    const add = dialog.getByRole("button", { name: "Add them" });
    await add.click();
    await row(1).getByText("Enter what kind of information it was.").waitFor();
    expect(await row(1).getByLabel("Who got records").inputValue()).toBe("Bay Pharmacy (fictional)");
    await row(1).getByLabel("What kind of information").fill("Diagnoses");
    await add.click();
    await named.getByText("Bay Pharmacy (fictional)").waitFor();
    await page.locator("summary", { hasText: "Accounting that a client may ask for" }).click();
    const passedOn = page.getByRole("list", { name: "Passed on by an intermediary, as it named them" });
    expect(await passedOn.getByRole("listitem").allTextContents()).toEqual([
      expect.stringContaining("Bay Pharmacy (fictional). Diagnoses"),
      expect.stringContaining("Harbour Clinic (fictional). Medication"),
    ]);
  });
});

it("a court's order gets what it names and nothing else, and the accounting lists it", async () => {
  const client = await world.addClient("Clara Voss");
  await world.addNote(client, 30, { reported: "Spoke of the move to the coast." });
  await world.addNote(client, 6, { reported: "Spoke of the custody hearing. His sister's number is 555-867-5309." });
  await world.addScan(client, "Order of the county court");
  await leaving.open(client);
  const asked = {
    ground: "A court's order",
    to: "County court (fictional)",
    address: "1 Court Square (fictional)",
    purpose: "Case 12-345",
    also: ["Individual notes"],
    from: world.day(7),
    until: world.day(5),
  };
  await leaving.enter({ ...asked, needs: { "What does the order name?": "The note of the sixth day" } });
  await leaving.isRefused("The order itself has to be on file.", "45 CFR 164.512(e)(1)(i)");
  await nothingLeft(client);
  await leaving.enter({ needs: { "Attach the order.": { choose: "Order of the county court" } } });
  const { form } = leaving;
  await step(
    "others in it are offered, out at first, and stay only by a press that says what the order names",
    async () => {
      await form.getByText("An order reaches what it names").first().waitFor();
      expect(await form.getByLabel("Take out “555-867-5309”").isChecked()).toBe(true);
      const whole = form.getByLabel("The order names this as it stands: answer it whole");
      await whole.focus();
      await page.keyboard.press("Space");
      await form.getByText("Others stay in it").waitFor();
      expect(await form.getByLabel("Also take out").count()).toBe(0);
      await page.keyboard.press("Space");
      await form.getByText("Words taken out", { exact: true }).waitFor();
      await page.keyboard.press("Space");
      await form.getByText("Others stay in it").waitFor();
    },
  );
  const packet = await leaving.release();
  has(packet, "Spoke of the custody hearing.", "555-867-5309", "County court (fictional), 1 Court Square (fictional)");
  hasNot(packet, "move to the coast", "[taken out]");
  await page.getByText("Answered whole, with other people in it, as the order names it.").waitFor();
  const { accounting } = await accounted(client, { released: 1, accounting: 1 });
  expect(accounting[0]).toMatchObject({ ground: "court-order", recipient: { address: "1 Court Square (fictional)" } });
  await step(
    "printed while it stands open, the accounting is alone on the paper, under the client's name",
    async () => {
      await page.locator("summary", { hasText: "Accounting that a client may ask for (1)" }).click();
      await page.getByRole("button", { name: "Print it" }).click();
      await page.emulateMedia({ media: "print" });
      for (const words of [
        "Accounting of disclosures: Clara Voss",
        "Lindenhof Practice, ",
        "1 Court Square (fictional). Individual notes.",
      ])
        expect([words, await page.getByText(words).first().isVisible()]).toEqual([words, true]);
      for (const id of ["requests", "register", "authorisations"])
        expect([id, await page.locator(`#${id}`).isVisible()]).toEqual([id, false]);
      await page.emulateMedia({ media: null });
    },
  );
});

it("a substance-use record goes with the client's own consent alone, with the notice and what the consent says", async () => {
  const client = await world.addClient("Dora Lind", { isPart2: true });
  await world.addNote(client, 60, { reported: "Spoke of the first relapse." });
  await world.addNote(client, 4, { reported: "Four weeks without a drink." });
  await world.addScan(client, "Order of the county court");
  await leaving.open(client);
  await leaving.enter({
    ground: "A court's order",
    to: "County court (fictional)",
    purpose: "Case 67-890",
    also: ["Individual notes"],
    needs: { "Attach the order.": { choose: "Order of the county court" }, "What does the order name?": "Her notes" },
  });
  await leaving.isRefused(
    "stay: A substance-use record does not go on this ground: it needs consent, or an order of its own.",
  );
  const payer = { to: "Harbour Insurance (fictional)", purpose: "Review of a claim" };
  await leaving.enter({ ...payer, ground: "Payment", from: world.day(90), needs: { "Which dates": "The last weeks" } });
  await leaving.isRefused(
    "Records of a substance-use programme go to a payer with the client's consent alone.",
    "42 CFR 2.31",
  );
  await nothingLeft(client);
  await world.addAuthorisation(client, {
    form: "part2",
    recipient: payer.to,
    purpose: payer.purpose,
    kinds: ["progress-note"],
    describes: "Notes of the last month",
    from: world.day(30),
    signedBy: "Dora Lind",
  });
  await leaving.open(client);
  await leaving.enter({
    ...payer,
    ground: "The client's authorisation",
    needs: { "Which authorisation?": { choose: `${payer.to}: ${payer.purpose}` } },
  });
  await page.getByText("The notice under 42 CFR Part 2 goes with it.").waitFor();
  const packet = await leaving.release();
  has(packet, "Four weeks without a drink.", "protected by 42 CFR Part 2", "unless the client consents in writing");
  has(packet, "The client's consent", "Notes of the last month", "The matter is closed", "Dora Lind, ");
  hasNot(packet, "first relapse", "general authorization");
  await accounted(client, { released: 1, accounting: 1 });
});

it("of a couple, what both sat in stays while one of them has not agreed, and the rest carries none of their words", async () => {
  const client = await world.addClient("Elsa Marrow");
  const { id: sessionId } = await joint(client);
  await page.goto(`${goldthread.address}/sessions/${sessionId}/write`);
  await page.getByText("With Tomas Winter (partner). This note leaves the record only once").waitFor();
  await page.goto("about:blank");
  await signByApi(world.practice.owner.person, {
    sessionId,
    words: { reported: "Tomas said he had thought of leaving." },
  });
  await world.addNote(client, 3, { reported: "Wants to read more in the evenings." });
  await world.addAuthorisation(client, {
    recipient: "A mediator (fictional)",
    purpose: "Mediation",
    kinds: ["progress-note"],
    signedBy: "Elsa Marrow",
  });
  await leaving.open(client);
  await leaving.enter({
    ground: "The client's authorisation",
    to: "A mediator (fictional)",
    purpose: "Mediation",
    needs: { "Which authorisation?": { choose: "A mediator (fictional): Mediation" } },
  });
  await leaving.form
    .getByText("stays: It was somebody else's session too, and not every adult concerned has agreed.")
    .waitFor();
  expect(await leaving.form.getByRole("checkbox", { name: "Tomas Winter (partner) has agreed" }).isChecked()).toBe(
    false,
  );
  const packet = await leaving.release();
  has(packet, "Wants to read more in the evenings.");
  hasNot(packet, "Tomas", "Winter", "leaving");
  await accounted(client, { released: 1, accounting: 0 });
});

it("clients who ask get all that is theirs with their own statement: no draft, nothing that was taken back", async () => {
  const client = await world.addClient("Finn Adler");
  const disputed = await world.addNote(client, 12, { reported: "Said he never liked the work." });
  const wrong = await world.addNote(client, 11, { reported: "Somebody else's fear of heights." });
  await world.addDraft(client, 2, { reported: "Unsigned guess about his father." });
  const sealed = await world.addPrivateNote("Finn Adler: a hunch about envy, for my eyes alone.");
  await ask()(addDiagnosis, { clientId: client, code: "F41.1", since: world.day(12) });
  const given = { noteId: disputed, askedBy: "Finn Adler", askedOn: world.day(5), text: "I liked the work." };
  const { requestId } = await ask()(requestAmendment, given);
  const because = "The note says what was said.";
  await ask()(decideAmendment, { requestId, decision: "denied", ground: "accurate-and-complete", because });
  await ask()(recordDisagreement, { requestId, text: "I did like the work, and said so." });
  await ask()(retractNote, { noteId: wrong, because: "Written into the wrong chart." });
  await request(client, { kind: "access", askedBy: "Finn Adler" });
  await leaving.open(client);
  await page.getByRole("region", { name: "Requests" }).getByText("Wants the record").waitFor();
  const asked = {
    ground: "The client asks for their own record",
    to: "Finn Adler",
    purpose: "At the client's request",
  };
  await leaving.enter({ ...asked, needs: { "What did they ask for": "Everything" } });
  await leaving.isRefused("Nothing goes to somebody whose identity nobody checked.", "45 CFR 164.524");
  await nothingLeft(client);
  await leaving.enter({ needs: { "How was their identity checked?": "Passport seen" } });
  const packet = await leaving.release();
  has(packet, "Said he never liked the work.", "I did like the work, and said so.", "F41.1", "The client disagrees");
  hasNot(packet, "fear of heights", "Unsigned", "his father", "hunch", "envy", sealed.slice(0, 60));
  await accounted(client, { released: 1, accounting: 0 });
});

it("a minor's record goes to a guardian whose paper was seen, and not what the minor consented to alone", async () => {
  const birthDate = `${Number(world.day(0).slice(0, 4)) - 15}-${world.day(40).slice(5, 7)}-01`;
  const client = await world.addClient("Gwen Ash", { birthDate });
  await world.addNote(client, 8, { reported: "Drew a house with a red door." });
  await world.addNote(client, 2, { reported: "Came alone, and spoke of a first love." });
  const found = ["us-california-type", "us-california-separate", "us-california-limits", "us-california-copy"] as const;
  const paper = { recipient: "A school (fictional)", purpose: "Support", kinds: ["progress-note" as const] };
  // Her own consent is one of California's, and so the form has what California asks beside.
  const form = { ...paper, found: [...found] };
  await expect(world.addAuthorisation(client, { ...form, signedBy: "Petra Ash" })).rejects.toThrow(
    "say by what authority the signer signs",
  );
  await leaving.open(client);
  const asked = { ground: "The client asks for their own record", to: "Petra Ash", purpose: "At her mother's request" };
  await leaving.enter({
    ...asked,
    needs: { "How was their identity": "Licence seen", "What did they ask": "The notes" },
  });
  await leaving.isRefused(
    "The client is a minor: choose who asks in their place.",
    "45 CFR 164.502(g)",
    "Ask first whoever treats the client",
    "45 CFR 164.524(a)(3)",
  );
  await nothingLeft(client);
  await step("her mother stands among the contacts, with the paper that was seen", async () => {
    await chartFold(client);
    await page.getByRole("button", { name: "Add a contact" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a contact" });
    await dialog.getByLabel("Name").fill("Petra Ash");
    await dialog.getByLabel("Relation").fill("mother");
    await dialog.getByLabel("Acts for the client").selectOption({ label: "Parent of a minor" });
    await dialog.getByRole("button", { name: "Add contact" }).click();
    await dialog.getByText("Enter the paper that you have seen.").waitFor();
    await dialog.getByLabel("Paper that was seen").fill("Custody order of the county court");
    await dialog.getByRole("textbox", { name: /^From/ }).fill(world.day(900));
    await dialog.getByRole("button", { name: "Add contact" }).click();
    await page.getByText("Parent of a minor: Custody order of the county court").waitFor();
  });
  await step("and what Gwen consented to alone is put down, from the day on which she did", async () => {
    await page.getByRole("button", { name: "Put down a consent" }).click();
    const dialog = page.getByRole("dialog", { name: "Who consented to this care?" });
    await dialog.getByLabel("Consent was given by").selectOption({ label: "The minor alone, under a state’s rule" });
    await dialog.getByLabel("Under which rule").selectOption("us-california-mental-health");
    await dialog.getByText("California Health and Safety Code 123115(a)").waitFor();
    await dialog.getByRole("textbox", { name: /^From/ }).fill(world.day(3));
    await dialog.getByRole("button", { name: "Put it down" }).click();
    await page.getByText("Whoever acts for the minor does not see or release it by that.").waitFor();
  });
  await leaving.open(client);
  await leaving.enter({
    ...asked,
    needs: {
      "How was their identity": "Licence seen",
      "What did they ask": "The notes",
      "Who asks in the client's place": { choose: "Petra Ash (mother)" },
      "Whoever treats the client sees": true,
    },
  });
  await leaving.form
    .getByText(/stay: The minor consented to this care alone: it goes to whoever acts for them with the minor’s own/)
    .waitFor();
  const packet = await leaving.release();
  has(packet, "Drew a house with a red door.", "Petra Ash");
  hasNot(packet, "first love", "Custody order", "Licence seen");
  await accounted(client, { released: 1, accounting: 0 });
  await step("a school gets it by Gwen's own signature, and not by her mother's", async () => {
    await page.getByRole("button", { name: "Record an authorisation" }).click();
    const dialog = page.getByRole("dialog", { name: "Record an authorisation" });
    await dialog.getByLabel("Who signed").selectOption({ label: "Petra Ash (mother)" });
    expect(await dialog.getByLabel("Signed by").count()).toBe(0);
    await page.keyboard.press("Escape");
    const { contacts } = await ask()(listClientContacts, { clientId: client });
    const theirs = { signerContactId: contacts[0]?.id ?? "" };
    await expect(world.addAuthorisation(client, { ...paper, ...theirs })).rejects.toThrow(
      "California Civil Code 56.11",
    );
    await world.addAuthorisation(client, { ...form, ...theirs });
    await leaving.open(client);
    await leaving.enter({
      ground: "The client's authorisation",
      to: form.recipient,
      purpose: form.purpose,
      needs: { "Which authorisation?": { choose: `${form.recipient}: ${form.purpose}` } },
    });
    await leaving.form
      .getByText("stays: The minor consented to this care alone: it takes the minor’s own signature")
      .waitFor();
  });
});

it("a transfer takes the summary and the diagnoses along, and leaves the notes until they are asked for", async () => {
  const client = await world.addClient("Hugo Brand");
  await world.addNote(client, 9, {
    reported: "Told of the fire in the mill.",
    plan: "Walks by the river each morning.",
  });
  await ask()(addDiagnosis, { clientId: client, code: "F43.10", since: world.day(9) });
  await summary(client);
  await leaving.open(client);
  const asked = {
    ground: "Treatment by somebody else",
    to: "Riverside Clinic (fictional)",
    purpose: "Transfer of care",
  };
  await leaving.enter(asked);
  await leaving.isRefused(
    "Say who treats the client there: treatment is the ground, not an institution.",
    "45 CFR 164.506",
  );
  await nothingLeft(client);
  await leaving.enter({ needs: { "Who treats the client there": "Dr. Vale (fictional), for trauma" } });
  await leaving.form.getByText("stays: This kind of record was not asked for.").waitFor();
  await step("a key that is none is said, and nothing goes", async () => {
    await leaving.form.getByLabel("How it leaves").selectOption("key");
    await leaving.form.getByLabel("The recipient’s key").fill("age1nonsense");
    await leaving.form.getByRole("button", { name: "Release it" }).click();
    await leaving.form.getByText("This is no age key").waitFor();
    await nothingLeft(client);
  });
  const theirs = await createRecoveryKey();
  const packet = await leaving.release(theirs);
  has(packet, "F43.10", "Summary from", "Riverside Clinic (fictional)");
  hasNot(packet, "Individual note");
  await accounted(client, { released: 1, accounting: 0 });
});

it("a revoked authorisation stops the next release; what went before stays in the register", async () => {
  const client = await world.addClient("Ines Roth");
  await world.addNote(client, 15, { reported: "Spoke of the new job." });
  const form = { recipient: "An employer (fictional)", purpose: "Return to work", kinds: ["progress-note" as const] };
  const authorisationId = await world.addAuthorisation(client, { ...form, signedBy: "Ines Roth" });
  const asked = { ground: "The client's authorisation", to: form.recipient, purpose: form.purpose };
  await leaving.open(client);
  await leaving.enter({
    ...asked,
    needs: { "Which authorisation?": { choose: `${form.recipient}: ${form.purpose}` } },
  });
  has(await leaving.release(), "Spoke of the new job.");
  await page.getByRole("button", { name: "End it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End it" }).click();
  await page.getByText("Does not hold").waitFor();
  await leaving.open(client);
  await leaving.enter(asked);
  await leaving.isRefused("Nothing goes without the signed authorisation on file.", "45 CFR 164.508(c)");
  const again = await fetch(`${goldthread.address}/api/clients/${client}/disclosures`, {
    method: "POST",
    headers: { cookie: cookie(), "content-type": "application/json" },
    body: JSON.stringify({
      ground: "authorisation",
      purpose: form.purpose,
      recipient: { name: form.recipient },
      kinds: form.kinds,
      authorisationId,
      shown: "0".repeat(64),
    }),
  });
  expect([again.status, await again.text()]).toMatchObject([409, expect.stringContaining("disclosure_not_ready")]);
  await accounted(client, { released: 1, accounting: 0 });
});

it("a group's member gets their own note: nobody else's name, alias or words, in the file or about it", async () => {
  const member = await world.addClient("Jonas Peel");
  const others = [await world.addClient("Milo Fenn"), await world.addClient("Xenia Okonkwo")];
  const groupId = await world.practice.addGroup("Harbour group", [member, ...others]);
  const sessionId = await world.practice.addSession({ groupId }, { from: 200, to: 110 });
  const [milo = "", xenia = ""] = others;
  await signByApi(world.practice.owner.person, {
    sessionId,
    words: { topic: "Coming home, as Skipper put it" },
    members: {
      [member]: { response: "Spoke of the harbour. Skipper was kind. A peer's sister Nora Winslow was named." },
      [milo]: { response: "Built a boat of paper." },
      [xenia]: { response: "Told of the lighthouse." },
    },
  });
  // What a member is called may become known after the note was signed.
  await ask()(changeClient, { clientId: milo, version: 1, aliases: ["Skipper"] });
  await world.addAuthorisation(member, {
    recipient: "A sponsor (fictional)",
    purpose: "Support",
    kinds: ["group-note"],
    signedBy: "Jonas Peel",
  });
  await leaving.open(member);
  await leaving.enter({
    ground: "The client's authorisation",
    to: "A sponsor (fictional)",
    purpose: "Support",
    needs: { "Which authorisation?": { choose: "A sponsor (fictional): Support" } },
  });
  const packet = await leaving.release();
  has(packet, "Spoke of the harbour.", "Coming home", "[taken out]");
  hasNot(packet, "Milo", "Fenn", "Skipper", "Xenia", "Okonkwo", "boat of paper", "lighthouse", "Nora", "Winslow");
  await accounted(member, { released: 1, accounting: 0 });
  expect(opened.violations).toEqual([]);
});

/** The chart, with its contacts unfolded. */
async function chartFold(clientId: string): Promise<void> {
  await page.goto(`${goldthread.address}/clients/${clientId}`);
  await page.locator("summary", { hasText: "Contacts and guardians" }).click();
}

/** Nothing was released, as the page and the register say. */
async function nothingLeft(clientId: string): Promise<void> {
  await leaving.released.getByText("Nothing has left this record.").waitFor();
  expect(await world.register(clientId)).toMatchObject({ disclosures: [], accounting: [] });
}

async function accounted(clientId: string, many: { readonly released: number; readonly accounting: number }) {
  await leaving.released.getByText(/items? went, \d+ stayed/).waitFor();
  const register = await world.register(clientId);
  expect([register.disclosures.length, register.accounting.length]).toEqual([many.released, many.accounting]);
  return register;
}

function has({ text }: ReadPacket, ...words: readonly string[]): void {
  for (const one of words) expect(text).toContain(one);
}

/** Neither on a page nor anywhere in the file, its name and what it says of itself included. */
function hasNot({ all }: ReadPacket, ...words: readonly string[]): void {
  const close = (text: string) => text.toLowerCase().replaceAll(/\s+/g, "");
  for (const one of words) expect([one, close(all).includes(close(one))]).toEqual([one, false]);
}

async function request(
  clientId: string,
  asked: { kind: "access" | "intermediary-list" | "release"; askedBy: string; wantedBy?: string },
) {
  const more = { identity: "A letter with its number", words: "", receivedOn: world.day(2) };
  await ask()(addRecordRequest, { clientId, ...more, ...asked });
}

/** A session with the client's partner in it. */
async function joint(clientId: string): Promise<{ id: string }> {
  const participants = [{ name: "Tomas Winter", relation: "partner" }];
  const [start, stop] = [minutesAgo(7 * 24 * 60 + 70), minutesAgo(7 * 24 * 60 + 20)];
  return ask()(addSession, { kind: "individual", clientId, start, stop, participants, overlap: "intended" });
}

async function summary(clientId: string): Promise<void> {
  const of = { clientId, from: world.day(10), to: world.day(0) };
  const { sections } = await ask()(readSummary, of);
  const taken = sections
    .flatMap((section) => section.sentences)
    .map(({ key, text }) => [key, { isTaken: true, isOut: false, text: null, of: text }]);
  const edits = { sentences: Object.fromEntries(taken), own: [] };
  const { version } = await ask()(keepSummaryDraft, { ...of, version: 0, edits });
  await ask()(signSummary, { ...of, version });
}

function cookie(): string {
  const { name, value } = world.practice.owner.person.cookie();
  return `${name}=${value}`;
}
