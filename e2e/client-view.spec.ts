import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { step } from "./testing/step.ts";
import { phone, withGoldthread } from "./testing/with-goldthread.ts";
import { signByApi } from "./testing/write-by-api.ts";

const goldthread = withGoldthread();
let practice: APractice;
beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

const passphrase = "seven quiet herons wade";

/** On the chart: the fold, the dialog, and the link that it shows once. */
async function inviteFromChart(page: Page, clientId: string): Promise<string> {
  await page.goto(`${goldthread.address}/clients/${clientId}`);
  await page.getByText("The client’s own view", { exact: true }).click();
  await page.getByRole("button", { name: "Invite to the own view" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByRole("dialog").getByLabel("Link").inputValue();
  await page.getByRole("button", { name: "Done" }).click();
  return link;
}

describe("a client's own view", () => {
  it("in two tabs of one browser shows and sends nothing of one client in the tab of another", async () => {
    const firstId = await practice.addClient("Ines Talvikki");
    const secondId = await practice.addClient("Bruno Esterhazy");
    const sessionId = await practice.addSession({ clientId: firstId });
    await signByApi(practice.owner.person, { sessionId, words: { reported: "Walked to the lake.", plan: "Again." } });
    const { page: staff } = await goldthread.openPageAs(practice.owner.person);
    const { page: first } = await goldthread.openPage({ viewport: phone });
    const second = await first.context().newPage();
    const goIn = async (page: Page, clientId: string) => {
      await page.goto(await inviteFromChart(staff, clientId));
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByLabel("The same again").fill(passphrase);
      await page.getByRole("button", { name: "Set the passphrase and go in" }).click();
      const name = await page.getByText(/^[a-z]+-[a-z]+-\d{4}$/).innerText();
      await page.getByRole("button", { name: "Go to my record" }).click();
      await page.getByRole("heading", { name: "My record" }).waitFor();
      return name;
    };
    const firstName = await goIn(first, firstId);
    await first.getByRole("link", { name: /^Notes/ }).click();
    await first.getByRole("link", { name: /Session note/ }).click();
    await first.getByRole("button", { name: "Ask for a change to this note" }).click();
    await first.getByRole("dialog").getByRole("textbox").fill("It was the river.");
    await goIn(second, secondId);
    await first.getByRole("button", { name: "Send the request" }).click();
    await first.getByText("so this tab shows and sends nothing more").waitFor();
    expect(await first.getByText(/Walked to the lake|Ines Talvikki|Bruno Esterhazy/).count()).toBe(0);
    await first.getByLabel("Sign-in name").fill(firstName);
    await first.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await first.getByRole("button", { name: "Sign in" }).click();
    expect(await first.getByRole("dialog").getByRole("textbox").inputValue()).toBe("It was the river.");
    await second.getByRole("link", { name: /^Notes/ }).click();
    await second.getByText("so this tab shows and sends nothing more").waitFor();
    expect(await second.getByText(/Session note|Ines Talvikki|Bruno Esterhazy/).count()).toBe(0);
  });

  it("is opened from the chart by a link, read on a phone, tells who opened the record, and is closed at once", async () => {
    const clientId = await practice.addClient("Rosa Lindqvist");
    const sessionId = await practice.addSession({ clientId });
    await signByApi(practice.owner.person, {
      sessionId,
      words: { reported: "Slept through four nights.", plan: "Walk each evening." },
    });
    const staff = await goldthread.openPageAs(practice.owner.person);
    const link = await inviteFromChart(staff.page, clientId);
    const { page, violations } = await goldthread.openPage({ viewport: phone });

    const name = await step("the client chooses a passphrase and is told the name to come back by", async () => {
      await page.goto(link);
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByLabel("The same again").fill(passphrase);
      await page.getByRole("button", { name: "Set the passphrase and go in" }).click();
      await page.getByRole("heading", { name: "You are in" }).waitFor();
      const shown = await page.getByText(/^[a-z]+-[a-z]+-\d{4}$/).innerText();
      await page.getByRole("button", { name: "Go to my record" }).click();
      await page.getByRole("heading", { name: "My record" }).waitFor();
      return shown;
    });
    await step("they come back by it", async () => {
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByLabel("Sign-in name").fill(name);
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("heading", { name: "My record" }).waitFor();
    });
    await step("the signed note is there", async () => {
      await page.getByRole("link", { name: /^Notes/ }).click();
      await page.getByRole("link", { name: /Session note/ }).click();
      await page.getByText("Slept through four nights.").waitFor();
    });
    await step("a sign-in that ends while they write takes nothing of what they wrote", async () => {
      const ask = page.getByRole("button", { name: "Ask for a change to this note" });
      expect((await ask.boundingBox())?.height, "high enough for a thumb").toBeGreaterThanOrEqual(44);
      await ask.click();
      await page.getByRole("dialog").getByRole("textbox").fill("It was three nights, not four.");
      await page.context().clearCookies();
      await page.getByRole("button", { name: "Send the request" }).click();
      await page.getByText("What you were writing is kept in this tab.").waitFor();
      expect(await page.getByText("Slept through four nights.").count()).toBe(0);
      await page.getByLabel("Sign-in name").fill(name);
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByRole("button", { name: "Sign in" }).click();
      const dialog = page.getByRole("dialog", { name: "Ask for a change" });
      await dialog.waitFor();
      expect(await dialog.getByRole("textbox").inputValue()).toBe("It was three nights, not four.");
      await dialog.getByRole("button", { name: "Send the request" }).click();
      await page.getByText("You asked for a change").waitFor();
      await page.reload();
      await page.getByText("You asked for a change").waitFor();
      expect(await page.getByRole("dialog").count()).toBe(0);
    });
    await step("so is who opened the record", async () => {
      await page.getByRole("link", { name: "All notes" }).click();
      await page.getByRole("link", { name: "My record" }).click();
      await page.getByRole("link", { name: /^Who opened it/ }).click();
      await page.getByRole("listitem").filter({ hasText: practice.owner.name }).first().waitFor();
    });
    await step(
      "their clinician finds in the trail what they read, and half a day typed asks for nothing else",
      async () => {
        const trail = (await goldthread.openPageAs(practice.owner.person)).page;
        await trail.getByRole("link", { name: "Audit trail" }).click();
        const opened = trail.getByRole("row", { name: /The client note opened by the client Rosa Lindqvist/ });
        await opened.first().waitFor();
        await trail.getByLabel("What").fill("by the client");
        await trail.getByRole("row", { name: practice.owner.name }).first().waitFor({ state: "detached" });
        await trail.getByLabel("From", { exact: true }).fill("2026-1");
        await trail.getByRole("button", { name: "Export as CSV", disabled: true }).waitFor();
        expect(await trail.getByRole("row", { name: practice.owner.name }).count()).toBe(0);
        await opened.first().waitFor();
      },
    );
    await step(
      "what is typed into the dialog that asks is not lost by another kind, another form over it, or leaving it",
      async () => {
        const dialog = staff.page.getByRole("dialog", { name: "Ask to sign" });
        const words = dialog.getByLabel("The exact words");
        const what = dialog.getByLabel("What", { exact: true });
        await staff.page.getByRole("button", { name: "Ask to sign" }).click();
        await words.fill("I agree to walk with {whom}.");
        await what.selectOption("joint-session-record");
        await dialog.getByText(/^What you changed under Consent to treatment is kept/).waitFor();
        await dialog.getByRole("button", { name: "Somebody who is not on the chart yet" }).click();
        const person = staff.page.getByRole("dialog", { name: "Add a contact" });
        await person.getByLabel("Name", { exact: true }).fill("Piet Lindqvist");
        await person.getByLabel("Relation").fill("partner");
        await person.getByLabel("Relation").press("Enter");
        await dialog.getByRole("option", { name: "Piet Lindqvist (partner)" }).waitFor({ state: "attached" });
        expect(await dialog.getByLabel("Who signs").locator("option:checked").innerText()).toContain("Piet Lindqvist");
        await staff.page.keyboard.press("Escape");
        await staff.page.getByRole("button", { name: "Ask to sign" }).click();
        await what.selectOption("consent-to-treatment");
        expect(await words.inputValue()).toBe("I agree to walk with {whom}.");
        await dialog.getByRole("button", { name: "Ask for the signature" }).click();
        await dialog.getByText("Fill what is open: {whom}.").waitFor();
        // The blank is selected: what is typed fills it.
        await staff.page.keyboard.type("Mira");
        expect(await words.inputValue()).toBe("I agree to walk with Mira.");
        await dialog.getByRole("button", { name: "Begin this wording anew" }).click();
        expect(await words.inputValue()).toContain("I agree to be treated at Lindenhof Practice.");
        await dialog.getByRole("button", { name: "Bring back what you changed" }).click();
        expect(await words.inputValue()).toBe("I agree to walk with Mira.");
      },
    );
    await step(
      "a wording that is kept for the practice is asked with from then on, and says that it is the practice's",
      async () => {
        const dialog = staff.page.getByRole("dialog", { name: "Ask to sign" });
        await dialog.getByRole("button", { name: "Keep as your practice’s wording" }).click();
        const keeping = staff.page.getByRole("dialog", { name: /^A wording/ });
        await keeping.getByLabel("Title").fill("Consent to walks");
        await keeping.getByRole("button", { name: "Keep it" }).click();
        await keeping.waitFor({ state: "detached" });
        await staff.page.reload();
        await staff.page.getByRole("button", { name: "Ask to sign" }).click();
        await dialog.getByText(/^Your practice’s own wording, version 1, by /).waitFor();
        expect(await dialog.getByLabel("Title").inputValue()).toBe("Consent to walks");
        await dialog.getByRole("button", { name: "Cancel" }).click();
      },
    );
    await step("asked from the chart, a document is read and signed on the phone, and kept as a file", async () => {
      await staff.page.getByRole("button", { name: "Ask to sign" }).click();
      await staff.page.getByRole("dialog").getByLabel("The exact words").fill("I agree to be treated.\n\nI may stop.");
      await staff.page.getByRole("button", { name: "Ask for the signature" }).click();
      await staff.page.getByText("Not signed yet").waitFor();
      await page.goto(`${goldthread.address}/my`);
      await page.getByRole("link", { name: /^Read and sign/ }).click();
      await page.getByText("I agree to be treated.").waitFor();
      await page.getByLabel("Your passphrase").fill(passphrase);
      await page.getByRole("button", { name: "Sign it" }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as PDF" }).click(),
      ]);
      expect((await readFile(await file.path(), "latin1")).slice(0, 5)).toBe("%PDF-");
      await page.getByRole("link", { name: "All documents" }).click();
      await page.getByText(/^You signed it on/).waitFor();
      await staff.page.reload();
      await staff.page.getByText(/in their own view$/).waitFor();
    });
    await step("everything can be taken along", async () => {
      await page.getByRole("link", { name: "My record" }).click();
      await page.getByRole("link", { name: /^Download everything/ }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "For another program (JSON)" }).click(),
      ]);
      const bundle: unknown = JSON.parse(await readFile(await file.path(), "utf8"));
      expect(bundle).toMatchObject({ goldthread: "my-record/1", notes: [{ proof: { goldthread: "signed-note/2" } }] });
    });
    await step("the staff's part is closed to them", async () => {
      await page.goto(`${goldthread.address}/clients/${clientId}`);
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      await page.goto(`${goldthread.address}/my`);
      await page.getByRole("heading", { name: "My record" }).waitFor();
    });
    await step("ended from the chart, it is closed at the next press", async () => {
      await staff.page.reload();
      await staff.page.getByText("The client’s own view", { exact: true }).click();
      await staff.page.getByText(`signs in as ${name}`).waitFor();
      await staff.page.getByRole("button", { name: "End it" }).click();
      await staff.page.getByLabel("Why").fill("Care has ended");
      await staff.page.getByRole("button", { name: "End it now" }).click();
      await staff.page.getByText(/ended by .*Care has ended/).waitFor();
      await page.getByRole("link", { name: /^Notes/ }).click();
      await page.getByRole("heading", { name: "Your record" }).waitFor();
    });
    expect([...violations, ...staff.violations]).toEqual([]);
  });
});
