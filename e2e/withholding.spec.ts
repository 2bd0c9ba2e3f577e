import { acceptMyLink } from "@goldthread/api/nouns/my.ts";
import { addToCareTeam } from "@goldthread/api/nouns/client.ts";
import { giveClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { addCredential } from "@goldthread/api/nouns/staff.ts";
import { beforeAll, expect, it } from "vitest";
import { aPerson } from "./testing/person.ts";
import { aPractice, type APractice, type Somebody } from "./testing/a-practice.ts";
import { step } from "./testing/step.ts";
import { phone, withGoldthread } from "./testing/with-goldthread.ts";
import { signByApi } from "./testing/write-by-api.ts";

const goldthread = withGoldthread();
const passphrase = "seven quiet herons wade";
let practice: APractice;
let colleague: Somebody;
let noteId: string;
let signInName: string;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
  const { person } = practice.owner;
  colleague = await practice.addStaff("Ilse Vondrak");
  await person.ask(addCredential, { staffId: colleague.id, title: "Licensed psychologist" });
  const clientId = await practice.addClient("Rosa Lindqvist");
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: practice.zone }).format(new Date());
  await person.ask(addToCareTeam, { clientId, staffId: colleague.id, capacity: "clinician", from: today });
  const sessionId = await practice.addSession({ clientId });
  const words = { reported: "Told where her brother hides.", plan: "Meet again on Monday." };
  noteId = (await signByApi(person, { sessionId, words }))[clientId] ?? "";
  const { link } = await person.ask(giveClientAccess, { clientId, holder: "client" });
  const token = link.split("#")[1] ?? "";
  ({ signInName } = await aPerson(goldthread.address).ask(acceptMyLink, { token, passphrase }));
});

it("a note is withheld for harm, its client sees that it is and asks for a review, a colleague releases it, and the client reads it", async () => {
  const therapist = await goldthread.openPageAs(practice.owner.person);
  const other = await goldthread.openPageAs(colleague.person);
  const { page, violations } = await goldthread.openPage({ viewport: phone });

  await step("its author withholds it, with a ground, a reason and a day", async () => {
    await therapist.page.goto(`${goldthread.address}/notes/${noteId}`);
    await therapist.page.getByRole("button", { name: "Withhold from the client" }).press("Enter");
    const dialog = therapist.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Withhold it" }).press("Enter");
    await dialog.getByText("Choose a ground. Without one the client may read it.").waitFor();
    await dialog.getByLabel("Ground").selectOption("harm-to-another");
    await dialog
      .getByLabel("Why, for this client and this page")
      .fill("Her brother fears for his life if it is known.");
    await dialog.getByRole("button", { name: "Withhold it" }).press("Enter");
    await therapist.page.getByText("This note is withheld from the client").waitFor();
  });
  await step(
    "the client sees that it is there, by whom it is withheld and on what ground, and asks for a review",
    async () => {
      await page.goto(`${goldthread.address}/my`);
      await page.getByLabel("Sign-in name").fill(signInName);
      await page.getByLabel("Passphrase").fill(passphrase);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("link", { name: /^Notes/ }).click();
      await page.getByRole("link", { name: /is withheld by Ruth Okafor/ }).click();
      await page.getByText("could do them substantial harm").waitFor();
      expect(await page.getByText("fears for his life").count()).toBe(0);
      await page.getByLabel("Is there something that they should know?").fill("He told me himself.");
      await page.getByRole("button", { name: "Ask for a review" }).click();
      await page.getByText(/^You asked for a review on/).waitFor();
    },
  );
  await step("another professional finds it among what is due, and releases it", async () => {
    await other.page.goto(`${goldthread.address}/reviews`);
    await other.page.getByRole("button", { name: "Review it" }).press("Enter");
    const dialog = other.page.getByRole("dialog");
    await dialog.getByText("He told me himself.").waitFor();
    await dialog.getByLabel("What you decide").selectOption("released");
    await dialog.getByLabel("Your reason").fill("He has told her himself, and asks that she read it.");
    await dialog.getByRole("button", { name: "Keep the review" }).press("Enter");
    await other.page.getByText("Your review is kept with it").waitFor();
  });
  await step("the client reads it", async () => {
    await page.getByRole("link", { name: "My record" }).click();
    await page.getByRole("link", { name: /^Notes/ }).click();
    await page.getByRole("link", { name: /Session note/ }).click();
    await page.getByText("Told where her brother hides.").waitFor();
  });
  expect([...violations, ...therapist.violations, ...other.violations]).toEqual([]);
});
