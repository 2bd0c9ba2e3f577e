import { addClient, listClients, readChart } from "@goldthread/api/nouns/client.ts";
import { listMerges, proposeMerge } from "@goldthread/api/nouns/merge.ts";
import { beforeAll, expect, it } from "vitest";
import { aPractice, type APractice } from "./testing/a-practice.ts";
import { keyboardOf } from "./testing/keyboard.ts";
import { step } from "./testing/step.ts";
import { laptop, phone, withGoldthread } from "./testing/with-goldthread.ts";

const goldthread = withGoldthread();
let practice: APractice;

beforeAll(async () => {
  practice = await aPractice(goldthread.address);
});

it("a client is added by name and birth date; somebody alike is shown first, and the two are told apart from then on", async () => {
  const { person } = practice.owner;
  const first = await person.ask(addClient, { name: "Sam Rivera", birthDate: "1991-02-03" });
  const { page } = await goldthread.openPageAs(person);
  const hands = keyboardOf(page);
  const dialog = page.getByRole("dialog", { name: "Add a client" });
  await step("the form begins in the name, and the birth date is next", async () => {
    await hands.find("Add client");
    await hands.isAt(dialog.getByRole("textbox", { name: "Name", exact: true }));
    await hands.type("sam rivera");
    await hands.press("Tab");
    await hands.type("9 Sep 2001");
    await hands.press("Tab");
  });
  await step("who is alike is shown in full before anything is sent", async () => {
    await dialog.getByText(`born 3 February 1991, record number ${first.recordNumber}`).waitFor();
  });
  await step("a birth date ahead of time is refused where it stands", async () => {
    await hands.fill(dialog.getByLabel("Birth date"), "1 Jan 2999");
    await hands.press("Enter");
    await dialog.getByText("Enter a day that has come").waitFor();
    await hands.fill(dialog.getByLabel("Birth date"), "9 Sep 2001");
  });
  await step("Escape, pressed by habit, takes nothing away that was typed", async () => {
    await hands.press("Escape");
    expect(await dialog.getByLabel("Birth date").inputValue()).toBe("9 Sep 2001");
    await hands.isAt(dialog.getByLabel("Birth date"));
  });
  await step("asked once, and told that it is another person, it adds them", async () => {
    await hands.press("Enter");
    await dialog.getByRole("button", { name: "Add as another person" }).waitFor();
    await hands.choose(dialog.getByRole("button", { name: "Add as another person" }));
    await page.getByRole("heading", { level: 1, name: "sam rivera" }).waitFor();
  });
  await step("the palette tells the two apart", async () => {
    await hands.press("Control+k");
    await hands.type("sam riv");
    await page.getByRole("option", { name: new RegExp(`born 3 Feb 1991 · ${first.recordNumber}`) }).waitFor();
    await page.getByRole("option", { name: /born 9 Sept? 2001/ }).waitFor();
    await hands.press("Escape");
  });
  await step("and leads wherever the rail does", async () => {
    const places = await page.getByRole("navigation", { name: "Places" }).getByRole("link").allInnerTexts();
    await hands.press("Control+k");
    const options = page.getByRole("dialog").getByRole("option");
    await options.first().waitFor();
    const offered = await options.allInnerTexts();
    for (const place of places) expect(offered).toContain(place.split("\n")[0]);
    await hands.press("Escape");
  });
  const { clients } = await person.ask(listClients, { q: "sam" });
  expect(clients.map(({ birthDate, namesake }) => [birthDate, namesake])).toEqual([
    ["1991-02-03", true],
    ["2001-09-09", true],
  ]);
});

it.each([
  ["a laptop", laptop],
  ["a phone", phone],
])(
  "a chart takes a diagnosis, a contact, a payer, a flag and an episode, by keyboard, on %s",
  async (_where, viewport) => {
    const { person } = practice.owner;
    const name = viewport === phone ? "Pia Pocket" : "Lou Laptop";
    const { id: clientId } = await person.ask(addClient, { name });
    const { page } = await goldthread.openPageAs(person, { viewport });
    const hands = keyboardOf(page);
    await page.goto(`${goldthread.address}/clients/${clientId}`);
    await page.getByRole("heading", { level: 1, name }).waitFor();
    if (viewport === phone) await hands.choose(page.locator("summary", { hasText: "Plan, diagnoses" }));
    await step("a diagnosis by words, and a code that does not exist refused in place", async () => {
      await hands.choose(page.getByRole("button", { name: "Give", exact: true }));
      const dialog = page.getByRole("dialog", { name: "Give a diagnosis" });
      await hands.isAt(dialog.getByRole("combobox", { name: "Diagnosis" }));
      await hands.type("F41.7");
      await hands.choose(dialog.getByRole("button", { name: "Give diagnosis" }));
      await dialog.getByText("this one does not").waitFor();
      await hands.pick(dialog.getByRole("combobox", { name: "Diagnosis" }), "generalised anxiety");
      await hands.choose(dialog.getByRole("button", { name: "Give diagnosis" }));
      await page.getByText("F41.1 Generalised anxiety").first().waitFor();
    });
    await step("a contact, told nothing until a basis and its day are given", async () => {
      await hands.choose(page.locator("summary", { hasText: "Contacts and guardians" }));
      await hands.choose(page.getByRole("button", { name: "Add a contact" }));
      const dialog = page.getByRole("dialog", { name: "Add a contact" });
      await hands.fill(dialog.getByLabel("Name"), "Mo Mother");
      await hands.fill(dialog.getByLabel("Relation"), "mother");
      await hands.tabTo(dialog.getByLabel("May be told"));
      await hands.type("App");
      await hands.fill(dialog.getByLabel("On which basis"), "Signed consent");
      await hands.press("Enter");
      await dialog.getByText("Enter a date").waitFor();
      await hands.fill(dialog.getByLabel("Of which day"), "5 Jan 2026");
      await hands.press("Enter");
      await page.getByText("May be told of appointments only: Signed consent, 5 January 2026").waitFor();
    });
    await step("a payer with its profile", async () => {
      await hands.choose(page.locator("summary", { hasText: "Payers" }));
      await hands.choose(page.getByRole("button", { name: "Add a payer" }));
      const dialog = page.getByRole("dialog", { name: "Add a payer" });
      await hands.fill(dialog.getByLabel("Payer", { exact: true }), "Fictional Health");
      await hands.press("Enter");
      await page.getByText("Fictional Health").first().waitFor();
    });
    await step("an admission, and a discharge that shows what is open", async () => {
      await hands.choose(page.getByRole("button", { name: "Admit" }));
      await hands.choose(page.getByRole("dialog", { name: "Admit" }).getByRole("button", { name: "Admit" }));
      await page.getByText(/^Admitted .* by Ruth Okafor/).waitFor();
    });
    await step("a flag, in words, in the header", async () => {
      await hands.choose(page.getByRole("button", { name: "More for this client" }));
      await hands.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Flags" });
      await hands.choose(dialog.getByRole("button", { name: "Set flag" }));
      await page.getByRole("list", { name: "Flags" }).getByText("Part 2: substance-use programme").waitFor();
    });
    const chart = await person.ask(readChart, { clientId });
    expect([chart.diagnoses.length, chart.client.flags.length, chart.episode === null]).toEqual([1, 1, false]);
  },
);

it("two records of one person are made one by a second person, who sees both birth dates; the old one says where to go", async () => {
  const { person } = practice.owner;
  const officer = await practice.addStaff("Ola Keeps", ["records-officer"]);
  const other = await practice.addStaff("Ines Marlow", ["administrator"]);
  const stays = await person.ask(addClient, { name: "Ana Once", birthDate: "1990-05-03" });
  const goes = await person.ask(addClient, { name: "Anna Once", birthDate: "1990-05-03", anotherOfThisName: true });
  const reason = "Same birth date and address";
  await officer.person.ask(proposeMerge, { fromId: goes.id, intoId: stays.id, reason });
  const { page } = await goldthread.openPageAs(other.person);
  const hands = keyboardOf(page);
  await page.goto(`${goldthread.address}/clients`);
  await step("the second person looks and confirms", async () => {
    await hands.choose(page.getByRole("button", { name: "Look and confirm" }));
    const dialog = page.getByRole("alertdialog", { name: "Confirm that this is one person" });
    await dialog.getByText(`Anna Once (${goes.recordNumber}, born 3 May 1990)`).waitFor();
    await hands.choose(dialog.getByRole("button", { name: "Make them one" }));
    await dialog.waitFor({ state: "detached" });
  });
  expect((await officer.person.ask(listMerges, {})).proposed).toEqual([]);
  const { page: charts } = await goldthread.openPageAs(person);
  await step("the chart that stayed says what came in, why, and by whom", async () => {
    await charts.goto(`${goldthread.address}/clients/${stays.id}`);
    await charts.getByText(`made one with this by Ola Keeps and Ines Marlow`).waitFor();
  });
  await step("the record that went leads there", async () => {
    await charts.goto(`${goldthread.address}/clients/${goes.id}`);
    await charts.getByText("This record goes on elsewhere").waitFor();
    await keyboardOf(charts).choose(charts.getByRole("link", { name: `Ana Once (${stays.recordNumber})` }));
    await charts.getByRole("heading", { level: 1, name: "Ana Once" }).waitFor();
  });
});

it("whoever adds a client of somebody whom they may not know of is told nothing; the records officer finds the pair in their day", async () => {
  const [first, second] = [await practice.addStaff("Ingo First"), await practice.addStaff("Sela Second")];
  const officer = await practice.addStaff("Orla Files", ["records-officer"]);
  const twins = ["Theda Two", "Theo Third"];
  for (const name of twins) await first.person.ask(addClient, { name, birthDate: "1984-06-30" });
  const { page } = await goldthread.openPageAs(second.person);
  const hands = keyboardOf(page);
  const dialog = page.getByRole("dialog", { name: "Add a client" });
  /** What the dialog shows before it is sent, and that one press sends it. */
  const added = async (name: string) => {
    await page.goto(`${goldthread.address}/clients?add=true`);
    await hands.isAt(dialog.getByRole("textbox", { name: "Name", exact: true }));
    await hands.type(name);
    await hands.press("Tab");
    await hands.type("30 Jun 1984");
    const looked = page.waitForResponse((answer) => answer.url().endsWith("/api/clients/alike"));
    await hands.press("Tab");
    await (await looked).finished();
    const shown = await dialog.innerText();
    await hands.choose(dialog.getByRole("button", { name: "Add client" }));
    await page.getByRole("heading", { level: 1, name }).waitFor();
    return shown;
  };
  await step("the form shows and asks the same as for somebody who is nowhere", async () => {
    const nowhere = await added("Thea Alone");
    for (const name of twins) expect(await added(name)).toBe(nowhere);
    await page.goto(`${goldthread.address}/clients?add=true`);
    await hands.choose(dialog.getByText("More, now or later"));
    await dialog.getByText("The record number is drawn").waitFor();
    expect(await dialog.getByLabel("Record number").count()).toBe(0);
  });
  const { page: desk } = await goldthread.openPageAs(officer.person);
  const keys = keyboardOf(desk);
  const pairs = desk.getByRole("table", { name: "Perhaps one person" });
  await step("both pairs stand in the officer's day, with what tells the records apart", async () => {
    await desk.goto(goldthread.address);
    await pairs.getByText("born 30 June 1984").nth(3).waitFor();
    expect(await pairs.getByRole("row").count()).toBe(3);
  });
  await step("two people: the pair is gone, and stays away", async () => {
    await keys.choose(pairs.getByRole("button", { name: "Two people by the name of Theo Third" }));
    await desk.getByText("Nobody is asked about these two again.").waitFor();
    await desk.goto(`${goldthread.address}/clients`);
    await pairs.getByRole("button", { name: "One person by the name of Theda Two" }).waitFor();
    expect(await pairs.getByRole("row").count()).toBe(2);
  });
  await step(
    "one person: the merge is proposed with both filled in, and the pair waits for a second person",
    async () => {
      await keys.choose(pairs.getByRole("button", { name: "One person by the name of Theda Two" }));
      const merge = desk.getByRole("dialog", { name: "Two records of one person" });
      for (const label of ["The record that stays", "The record that goes into it"])
        expect(await merge.getByRole("combobox", { name: label }).inputValue()).toBe("Theda Two");
      await keys.fill(merge.getByLabel("How you know that it is one person"), "Same address, asked both");
      await keys.choose(merge.getByRole("button", { name: "Propose the merge" }));
      await desk.getByText(/is to go into Theda Two/).waitFor();
      expect(await pairs.count()).toBe(0);
    },
  );
});
