import type { Locator, Page } from "playwright-core";
import type { SamplePractice } from "./sample-practice.ts";
import { untilInView } from "./until-in-view.ts";

export interface Screen {
  readonly name: string;
  readonly who: "nobody" | "clinician" | "administrator" | "desk";
  /** From anywhere: goes there and waits until it stands. */
  readonly open: (page: Page) => Promise<void>;
}

/** Every screen that a person can come to, in the sample practice. */
export function screensOf(address: string, { ids }: SamplePractice): readonly Screen[] {
  const to = (path: string, ready: (page: Page) => Locator) => async (page: Page) => {
    await page.goto(`${address}${path}`);
    await ready(page).first().waitFor();
  };
  const title = (name: string | RegExp) => (page: Page) => page.getByRole("heading", { level: 1, name });
  const dialog = (page: Page) => page.getByRole("dialog").getByRole("heading");
  const then =
    (first: (page: Page) => Promise<void>, ...steps: ((page: Page) => Promise<unknown>)[]) =>
    async (page: Page) => {
      await first(page);
      for (const step of steps) await step(page);
    };
  const press = (name: string | RegExp) => (page: Page) =>
    page.getByRole("main").getByRole("button", { name }).first().click();
  const untilDialog = (page: Page) => dialog(page).first().waitFor();
  const key = (name: string) => (page: Page) => page.keyboard.press(name);

  const today = to("/", (page) => page.getByRole("list", { name: "Sessions of the day" }));
  const chart = to(`/clients/${ids.client}`, (page) => page.getByRole("heading", { name: "Sessions and notes" }));
  /** On a phone the plan and the care team are folded. */
  const unfold = async (page: Page) => {
    const fold = page.locator("summary").filter({ hasText: "care team" });
    if (await fold.isVisible()) await fold.click();
  };
  const openFold = (name: string) => (page: Page) =>
    page
      .locator("summary")
      .filter({ hasText: new RegExp(`^${name}$`) })
      .first()
      .click();
  const openSample = (page: Page) => page.locator(".library-list summary").first().click();
  const anyTitle = title(/./);
  /** Filled in already: the sample practice has one client who looks at their own record. */
  const enterMyView = async (page: Page) => {
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "My record" }).waitFor();
  };
  const openMyWithheld = async (page: Page) => {
    await page
      .getByRole("link", { name: /is withheld by/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /^The note of/ }).waitFor();
  };
  const openMyQuestions = async (page: Page) => {
    await page
      .getByRole("link", { name: /Fill in a questionnaire/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Send the answers" }).waitFor();
  };
  const openMyDocument = async (page: Page) => {
    await page.getByRole("list", { name: "To sign" }).getByRole("link").first().click();
    await page.getByRole("button", { name: "Sign it" }).waitFor();
  };
  const openMySigned = async (page: Page) => {
    await page.getByRole("list", { name: "Before" }).getByRole("link").first().click();
    await page.getByRole("button", { name: "Save as PDF" }).waitFor();
  };
  const openMyNote = async (page: Page) => {
    await page.getByRole("list", { name: "Notes, newest first" }).getByRole("link").first().click();
    await page.getByRole("article").waitFor();
  };
  const asked = to(`/clients/${ids.askedFor}/disclosures`, (page) => page.getByRole("list", { name: "Scans" }));
  const leaving = to(`/clients/${ids.client}/disclosures`, title("What leaves this record"));
  const group = to(`/groups/${ids.group}`, (page) => page.getByRole("list", { name: "Sessions of the group" }));
  const writer = to(`/sessions/${ids.individualSession}/write`, (page) => page.getByRole("textbox"));
  const groupWriter = to(`/sessions/${ids.groupSession}/write`, (page) =>
    page.getByRole("region", { name: "Members" }),
  );
  const signedGroup = to(`/sessions/${ids.signedGroupSession}/write`, (page) =>
    page.getByRole("region", { name: "Members" }),
  );
  const billing = to("/billing", (page) => page.getByRole("table", { name: "Not ready" }));
  const note = to(`/notes/${ids.note}`, (page) => page.getByRole("article"));
  const settings = to("/settings", (page) => page.getByRole("table", { name: "Staff" }));
  const clinician = (name: string, open: Screen["open"]): Screen => ({ name, who: "clinician", open });
  const administrator = (name: string, open: Screen["open"]): Screen => ({ name, who: "administrator", open });

  const atTheDesk = (name: string, open: Screen["open"]): Screen => ({ name, who: "desk", open });
  const deskDay = to("/", (page) => page.getByRole("list", { name: "Appointments of the day" }));
  const deskClient = to(`/desk/${ids.client}`, (page) => page.getByRole("heading", { name: "Coming appointments" }));

  const screens: readonly Screen[] = [
    atTheDesk("the front desk's day", deskDay),
    atTheDesk(
      "the front desk's week",
      then(to("/schedule", anyTitle), (page) => page.getByRole("main").getByRole("listitem").first().waitFor()),
    ),
    atTheDesk("a client at the front desk", deskClient),
    atTheDesk("an appointment to make", then(deskClient, press("Make an appointment"), untilDialog)),
    { name: "sign-in", who: "nobody", open: to("/", title("Who are you today?")) },
    {
      name: "a link that opens nothing",
      who: "nobody",
      open: to(`/questions#${"x".repeat(43)}`, title("This link does not open")),
    },
    { name: "a packet to open", who: "nobody", open: to("/open", title("Open a packet of records")) },
    { name: "sign-in to one's own view", who: "nobody", open: to("/my", title("Your record")) },
    { name: "own view", who: "nobody", open: then(to("/my", title(/record$/)), enterMyView) },
    { name: "own view, notes", who: "nobody", open: to("/my/notes", title("Notes")) },
    { name: "own view, a note", who: "nobody", open: then(to("/my/notes", title("Notes")), openMyNote) },
    { name: "own view, what is withheld", who: "nobody", open: then(to("/my/notes", title("Notes")), openMyWithheld) },
    { name: "own view, questions", who: "nobody", open: then(to("/my", title("My record")), openMyQuestions) },
    { name: "own view, documents to sign", who: "nobody", open: to("/my/documents", title("Documents to sign")) },
    {
      name: "own view, a document to sign",
      who: "nobody",
      open: then(to("/my/documents", title("Documents to sign")), openMyDocument),
    },
    {
      name: "own view, a document that was signed",
      who: "nobody",
      open: then(to("/my/documents", title("Documents to sign")), openMySigned),
    },
    { name: "own view, homework", who: "nobody", open: to("/my/homework", title("Between sessions")) },
    { name: "own view, plan", who: "nobody", open: to("/my/plan", title("Plan")) },
    { name: "own view, who opened it", who: "nobody", open: to("/my/openings", title("Who opened it")) },
    { name: "own view, download", who: "nobody", open: to("/my/download", title("Download everything")) },
    clinician(
      "own view of a client",
      then(chart, unfold, openFold("The client’s own view"), press("Invite to the own view"), untilDialog),
    ),
    clinician("a document to ask for", then(chart, unfold, press("Ask to sign"), untilDialog)),
    clinician(
      "library, documents to sign",
      to("/library?part=documents", (page) => page.getByRole("list", { name: "Wordings: Consent to treatment" })),
    ),
    administrator(
      "a wording of the practice's own",
      then(to("/library?part=documents", title("Library")), press("Adapt Consent to treatment"), untilDialog),
    ),
    clinician("today", today),
    clinician(
      "treatment plan",
      to(`/clients/${ids.client}/plan`, (page) => page.getByRole("heading", { name: /^Versions/ })),
    ),
    clinician(
      "summary",
      to(`/clients/${ids.client}/summary`, (page) => page.getByRole("heading", { name: "Summary", level: 1 })),
    ),
    clinician(
      "patterns",
      to(`/clients/${ids.client}/patterns`, (page) => page.getByRole("list", { name: "Words in the notes" })),
    ),
    clinician(
      "patterns, what was counted",
      then(
        to(`/clients/${ids.client}/patterns`, (page) => page.getByRole("list", { name: "Words in the notes" })),
        press(/notes: Notes that say/),
        untilDialog,
      ),
    ),
    clinician(
      "reflection",
      to("/reflection", (page) => page.getByRole("heading", { name: "Shown to your supervisor" })),
    ),
    clinician(
      "summary of a group",
      to(`/groups/${ids.group}/summary`, (page) => page.getByRole("article", { name: "Summary" })),
    ),
    clinician(
      "signed summary",
      then(
        to(`/groups/${ids.group}/summary`, (page) => page.getByRole("link", { name: /^Summary, / })),
        (page) =>
          page
            .getByRole("link", { name: /^Summary, / })
            .first()
            .click(),
        (page) => page.getByRole("article", { name: "Signed summary" }).waitFor(),
      ),
    ),
    clinician(
      "thread",
      to(`/clients/${ids.client}/thread`, (page) => page.getByRole("group", { name: /^Thread/ })),
    ),
    clinician(
      "treatment plan being changed",
      then(
        to(`/clients/${ids.client}/plan`, (page) => page.getByRole("heading", { name: /^Versions/ })),
        press("Change the plan"),
        (page) => page.getByRole("form", { name: "Treatment plan" }).waitFor(),
      ),
    ),
    clinician("another day", to("/?day=2026-01-04", title(/Sunday 4 January 2026/))),
    clinician(
      "session menu",
      then(today, press(/^More for/), (page) => page.getByRole("menuitem").first().waitFor()),
    ),
    clinician("schedule", then(today, press("Schedule session"), untilDialog)),
    clinician(
      "schedule a group",
      then(today, press("Schedule session"), untilDialog, (page) => page.getByRole("radio", { name: "Group" }).check()),
    ),
    clinician("schedule of a day", to("/schedule?view=day", anyTitle)),
    clinician("schedule of a week", to("/schedule?view=week", anyTitle)),
    clinician("schedule of a month", to("/schedule?view=month", anyTitle)),
    clinician("write a contact", then(today, press("Write a contact"), untilDialog)),
    clinician("unplanned", then(today, press("Start unplanned session"), untilDialog)),
    clinician(
      "find",
      then(
        today,
        key("Control+k"),
        (page) => page.getByRole("combobox", { name: "Find" }).fill("a"),
        (page) => page.getByRole("option").nth(3).waitFor(),
      ),
    ),
    clinician(
      "clients",
      to("/clients", (page) => page.getByRole("table", { name: "Clients" })),
    ),
    clinician(
      "nobody found",
      then(
        to("/clients", title("Clients")),
        (page) => page.getByLabel("Find a client").fill("zzzz"),
        (page) => page.getByRole("heading", { name: "Nobody found" }).waitFor(),
      ),
    ),
    clinician("add a client", to("/clients?add=true", dialog)),
    clinician(
      "add a client, wrong",
      then(to("/clients?add=true", dialog), key("Enter"), (page) => page.getByText("Enter").first().waitFor()),
    ),
    clinician("chart", chart),
    clinician("what leaves a record", leaving),
    clinician("what was asked of a record", asked),
    clinician("the scan of a subpoena", then(asked, press("Add a scan"), untilDialog)),
    clinician("record an authorisation", then(leaving, press("Record an authorisation"), untilDialog)),
    clinician(
      "release records",
      then(
        leaving,
        press("Release records"),
        (page) => page.getByLabel("To whom").fill("A payer"),
        (page) => page.getByLabel("For what").fill("A review"),
        (page) => page.getByRole("heading", { name: "What would go" }).waitFor(),
      ),
    ),
    clinician("change a client", then(chart, press("Change details"), untilDialog)),
    clinician("add an objective", then(chart, unfold, press("Add objective"), untilDialog)),
    clinician("add to the care team", then(chart, unfold, press(/^Add$/), untilDialog)),
    clinician("add a document", then(chart, unfold, press("Add document"), untilDialog)),
    clinician("record a measure", then(chart, unfold, press("Record"), untilDialog)),
    clinician("a link for a client's phone", then(chart, unfold, press("Send a link"), untilDialog)),
    clinician(
      "risk and safety plan",
      then(chart, unfold, openFold("Risk and safety plan"), press("Write a safety plan"), untilDialog),
    ),
    clinician(
      "risk inquiry",
      then(chart, unfold, openFold("Risk and safety plan"), press("Ask about risk"), untilDialog),
    ),
    clinician(
      "homework and medication",
      then(chart, unfold, openFold("Homework"), openFold("Medication"), press("Record a change"), untilDialog),
    ),
    clinician(
      "shared note",
      then(
        today,
        (page) => page.getByRole("list", { name: "Shared with you" }).getByRole("link").first().click(),
        (page) => page.getByText(/^Shared with you by /).waitFor(),
      ),
    ),
    clinician("sharing a note", then(note, press(/^Share/), untilDialog)),
    clinician("emergency-access", to("/emergency", title("Emergency access"))),
    clinician("incidents", to("/incidents", title("Incidents"))),
    clinician("supervision", to("/supervision", title("Supervision"))),
    administrator(
      "keeping",
      to("/keeping", (page) => page.getByRole("table", { name: "Rules" })),
    ),
    administrator(
      "keeping, a destruction to confirm",
      then(
        to("/keeping", (page) => page.getByRole("table", { name: "Rules" })),
        press(/^Confirm the destruction/),
        untilDialog,
      ),
    ),
    clinician(
      "report an incident",
      then(to("/incidents", title("Incidents")), press("Report an incident"), untilDialog),
    ),
    administrator(
      "colleagues’ notebooks",
      to("/colleagues-notebooks", (page) => page.getByRole("table", { name: "Colleagues" })),
    ),
    administrator(
      "ask a colleague to look",
      then(
        to("/colleagues-notebooks", (page) => page.getByRole("table", { name: "Colleagues" })),
        press(/^Ask to look/),
        untilDialog,
      ),
    ),
    clinician("note", note),
    clinician("add to a note", then(note, press("Add to this note"), untilDialog)),
    clinician("correct a passage", then(note, press("Correct a passage"), untilDialog)),
    clinician("retract a note", then(note, press("Retract"), untilDialog)),
    clinician("a request to amend", then(note, press("The client asks to amend"), untilDialog)),
    clinician(
      "note in another format",
      to(`/notes/${ids.note}?format=dap`, (page) => page.getByText("Every word is the same")),
    ),
    clinician(
      "group note",
      to(`/notes/${ids.groupNote}`, (page) => page.getByRole("article")),
    ),
    clinician(
      "retracted note",
      to(`/notes/${ids.retractedNote}`, (page) => page.getByText("Retracted", { exact: true })),
    ),
    clinician("groups", to("/groups", title("Groups"))),
    clinician("make a group", to("/groups?add=true", dialog)),
    clinician("group", group),
    clinician("attendance of a group", to(`/groups/${ids.group}/attendance`, anyTitle)),
    clinician("plan of a group session", to(`/sessions/${ids.groupSession}/plan`, anyTitle)),
    clinician("enrol members", then(group, press("Enrol members"), untilDialog)),
    clinician("you", to("/you", anyTitle)),
    clinician(
      "notebook",
      to("/notebook", (page) => page.getByRole("heading", { name: /^(Begin your|Locked)/ })),
    ),
    clinician("notebook, open", then(to("/notebook", title("Private notebook")), openNotebook)),
    clinician(
      "notebook, ways in",
      then(to("/notebook", title("Private notebook")), openNotebook, press("The notebook as a whole"), async (page) => {
        await page.getByRole("menuitem", { name: /^Passphrase/ }).click();
        await page.getByRole("heading", { name: "How your notebook is opened" }).waitFor();
      }),
    ),
    clinician(
      "notebook, notes older than one set",
      then(to("/notebook", title("Private notebook")), openNotebook, openOldNotes),
    ),
    clinician("enter one's leave", then(to("/you", anyTitle), press("Enter your leave"), untilDialog)),
    clinician("withhold a note", then(note, press("Withhold from the client"), untilDialog)),
    clinician("reviews", to("/reviews", title("Reviews"))),
    clinician("billing", billing),
    clinician("billing, a code", then(billing, press(/^(Confirm|Change) the code of/), untilDialog)),
    clinician("writer", writer),
    clinician(
      "writer, session facts",
      then(
        writer,
        (page) => page.getByText("Change", { exact: true }).click(),
        (page) => page.getByRole("form", { name: "Facts of the session" }).waitFor(),
      ),
    ),
    clinician(
      "writer, plan",
      then(writer, (page) => page.getByRole("button", { name: "Plan", exact: true }).click()),
    ),
    clinician(
      "writer, review",
      then(writer, (page) => page.getByRole("button", { name: /^Review/ }).click()),
    ),
    clinician(
      "writer, homework",
      then(writer, (page) => page.getByRole("button", { name: "Homework", exact: true }).click()),
    ),
    clinician(
      "writer, measures",
      then(writer, (page) => page.getByRole("button", { name: "Measures", exact: true }).click()),
    ),
    clinician(
      "writer, versions",
      then(
        writer,
        (page) => page.getByRole("button", { name: "Versions", exact: true }).click(),
        (page) => page.getByLabel("Name of the draft as it is now").waitFor(),
      ),
    ),
    clinician(
      "writer, commands",
      then(
        writer,
        (page) => page.getByRole("textbox").first().click(),
        key("Control+End"),
        key("Enter"),
        key("/"),
        (page) => untilInView(page.getByRole("listbox").getByRole("option").first()),
      ),
    ),
    clinician(
      "writer, signing",
      then(
        writer,
        (page) => page.getByRole("textbox").first().click(),
        (page) => page.keyboard.type("A word. "),
        key("Control+Enter"),
        untilDialog,
      ),
    ),
    clinician("group session", groupWriter),
    clinician(
      "group session, a row open",
      then(
        groupWriter,
        (page) => page.locator("[data-member] button[aria-expanded]").nth(1).click(),
        (page) => page.locator("[data-member][data-open]").waitFor(),
      ),
    ),
    clinician("group session, review", then(groupWriter, press(/^Review/), untilDialog)),
    clinician("group session, signed", signedGroup),
    clinician("correct an attendance", then(signedGroup, press(/^Correct the attendance/), untilDialog)),
    clinician("somebody who was not listed", then(signedGroup, press(/^Somebody was not listed/), untilDialog)),
    clinician("group session, signing", then(groupWriter, key("Control+Enter"), untilDialog)),
    clinician(
      "a session still to come",
      to(`/sessions/${ids.upcomingSession}/write`, (page) => page.getByRole("main").getByRole("heading", { level: 1 })),
    ),
    clinician("nothing here", to("/clients/00000000-0000-4000-8000-000000000000", title("Nothing here"))),
    clinician(
      "library",
      to("/library", (page) => page.getByRole("list", { name: "Sample notes" })),
    ),
    clinician(
      "a sample being read",
      then(
        to("/library", (page) => page.getByRole("list", { name: "Sample notes" })),
        openSample,
      ),
    ),
    clinician(
      "snippets and templates",
      to("/library?part=shortcuts", (page) => page.getByRole("list", { name: "Snippets and templates" })),
    ),
    clinician(
      "a new template",
      then(
        to("/library?part=shortcuts", (page) => page.getByRole("list", { name: "Snippets and templates" })),
        press("Add a template"),
        untilDialog,
      ),
    ),
    clinician(
      "samples beside a note",
      then(writer, press("Samples"), (page) => page.locator("article.sample").waitFor()),
    ),
    clinician("a note becoming a sample", to(`/notes/${ids.note}/sample`, anyTitle)),
    administrator("today of an administrator", to("/", title(/./))),
    administrator("settings", settings),
    administrator("settings of the reviewer", to("/settings?part=reviewer", anyTitle)),
    administrator("changes of settings", to("/settings?part=changes", anyTitle)),
    clinician(
      "the audit trail of one's clients",
      to("/audit", (page) => page.getByRole("search", { name: "Narrow the trail" })),
    ),
    administrator(
      "a checkpoint to hand out",
      to("/settings?part=proof", (page) => page.getByLabel("Checkpoint")),
    ),
    administrator(
      "settings of the practice",
      to("/settings?part=practice", (page) => page.getByLabel("Practice name")),
    ),
    administrator("invite staff", then(settings, press("Invite"), untilDialog)),
    administrator("add a credential", then(settings, press("Add credential"), untilDialog)),
    administrator("add staff", then(settings, press("Add staff"), untilDialog)),
    administrator("clients of an administrator", to("/clients", title("Clients"))),
  ];
  return screens.map(({ open, ...screen }) => ({ ...screen, open: then(open, untilRead) }));
}

/** Until what was asked for has come: lines that only stand in for words are looked at by nobody. */
async function untilRead(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".skeleton") === null);
}

const notebookPassphrase = "seven quiet lamps over rivers";

/** Begun the first time, unlocked from then on; with a note begun. */
async function openNotebook(page: Page): Promise<void> {
  const begin = page.getByLabel("New passphrase for the notebook");
  const locked = page.getByLabel("Passphrase of the notebook");
  await begin.or(locked).first().waitFor();
  if (await begin.isVisible()) {
    await begin.fill(notebookPassphrase);
    await page.getByLabel("The same once more").fill(notebookPassphrase);
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "Not now" }).click();
  } else {
    // The sample's own notebook says what opens it.
    const help = page.getByRole("main").getByText(/^Sample practice: /);
    const told = /^Sample practice: (.*)$/.exec((await help.allInnerTexts())[0] ?? "");
    await locked.fill(told?.[1] ?? notebookPassphrase);
    await page.getByRole("button", { name: "Unlock", exact: true }).click();
  }
  await page.getByRole("button", { name: "Write a note" }).click();
  await page.getByLabel("Note", { exact: true }).waitFor();
}

/** With a note of long ago, and the years after which its author wants to be asked. */
async function openOldNotes(page: Page): Promise<void> {
  await page.getByLabel("Title").fill("Of long ago");
  await page.getByLabel("Day", { exact: true }).fill("2012-03-02");
  await page.getByLabel("Note", { exact: true }).fill("What I made of it then.");
  await page.getByText(/^Sealed on this device \d/).waitFor();
  await page.getByRole("button", { name: "The notebook as a whole" }).click();
  await page.getByRole("menuitem", { name: /^Passphrase/ }).click();
  await page.getByRole("combobox", { name: "Ask me whether I still need a note after" }).selectOption("7 years");
  await page.getByRole("button", { name: /^Look at (it|them)$/ }).click();
  await page.getByRole("heading", { name: "Older than you set" }).waitFor();
}
