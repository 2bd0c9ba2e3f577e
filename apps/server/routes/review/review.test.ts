import {
  changePracticeWords,
  changeReviewRules,
  listReviewAnswers,
  readPracticeWords,
  readReviewRules,
} from "@goldthread/api/nouns/review.ts";
import { addMeasure } from "@goldthread/api/nouns/measure.ts";
import { sign } from "@goldthread/api/nouns/session.ts";
import { answerFinding, elementText } from "@goldthread/draft";
import { aCareTeamPlace } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { aGroupSession, openPages } from "../../signing/testing/a-session.ts";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
const owner = () => server.test.asOwner;

/** A group of two in which one member's part names the other. */
async function aLeak() {
  const made = await aGroupSession(server, { members: 2 });
  const names = ["Ada Brun", "Bela Cohn"];
  for (const [at, { id }] of made.clients.entries()) {
    await owner().sql("update client set name = $2 where id = $1", [id, names[at]]);
  }
  const { page, members } = await openPages(server, made.author, made.session.id);
  await page.type({ element: "topic", words: "Saying no" }).save();
  const [one, other] = members;
  if (one === undefined || other === undefined) throw new Error("The group has two members");
  const words = `Practised with ${other.client.name} and asked once.`;
  await one.page.type({ element: "narrative", words }).save();
  await other.page.type({ element: "narrative", words: "Listened, and asked one question at the end." }).save();
  const request = () => ({
    sessionId: made.session.id,
    parts: [page.shown(), one.page.shown(), other.page.shown()],
  });
  return { ...made, one, other, words, request };
}

describe("signing", () => {
  it("refuses a part that names another member, says where, and writes nothing", async () => {
    const { author, one, other, words, request, session } = await aLeak();
    const { status, code, message, findings } = await author.browser.refused(sign, request());
    expect([status, code]).toEqual([409, "review_blocks"]);
    const start = words.indexOf(other.client.name);
    expect(findings).toEqual([
      expect.objectContaining({
        draftId: one.draft.id,
        rule: "another-members-name",
        severity: "block",
        section: "narrative",
        start,
        end: start + other.client.name.length,
        suggestion: "another member",
      }),
    ]);
    expect(message).not.toContain(other.client.name);
    expect(await owner().sql("select from note where session_id = $1", [session.id])).toEqual([]);
  });

  it("signs once the author has said why it does not apply; the answer is kept, counted and listed", async () => {
    const { author, one, other, request, session } = await aLeak();
    answerFinding(one.page.document, {
      rule: "another-members-name",
      text: other.client.name,
      because: "A colleague of that name.",
    });
    answerFinding(one.page.document, { rule: "said-twice", text: "", because: "Not there." });
    await one.page.save();
    const { notes } = await author.browser.ask(sign, request());
    const noteId = notes.find(({ clientId }) => clientId === one.client.id)?.noteId;
    const kept = { author: author.name, rule: "another-members-name", because: "A colleague of that name.", noteId };
    const officer = await somebody(server, { roles: ["records-officer"] });
    const listed = async (browser: typeof author.browser) =>
      (await browser.ask(listReviewAnswers, {})).answers.filter(({ sessionId }) => sessionId === session.id);
    expect(await listed(officer.browser)).toMatchObject([kept]);
    expect(await listed((await somebody(server)).browser)).toEqual([]);
    const listedAll = await owner().sql("select from review_answer where session_id = $1", [session.id]);
    const entries = await owner().sql(
      "select e.kind from review_answer a join ledger_entry e on e.id = a.entry_id where a.session_id = $1",
      [session.id],
    );
    expect(entries).toEqual([{ kind: "override" }]);
    expect(listedAll).toHaveLength(1);
    const [row] = await owner().sql<{ content: string }>("select content from review_answer where session_id = $1", [
      session.id,
    ]);
    expect(row?.content).not.toContain(other.client.name);
  });

  it("keeps what was answered to something missing, and to what only the writer can find, and nothing that is not there", async () => {
    const { author, one, request, session } = await aLeak();
    const text = elementText(one.page.document, "narrative");
    text.delete(0, text.length);
    await one.page.type({ element: "narrative", words: "Listened and asked once." }).save();
    const answers = [
      ["risk-not-recorded", ""],
      ["carried-untouched", "Listened and asked once."],
      ["cloned-from-earlier", "Nothing of the kind."],
      ["no-such-rule", "Listened"],
    ] as const;
    for (const [rule, words] of answers) {
      answerFinding(one.page.document, { rule, text: words, because: "A reading group." });
    }
    await one.page.save();
    await author.browser.ask(sign, request());
    const kept = await owner().sql<{ rule: string }>(
      "select content::jsonb ->> 'rule' as rule from review_answer where session_id = $1 order by 1",
      [session.id],
    );
    expect(kept.map(({ rule }) => rule)).toEqual(["carried-untouched", "risk-not-recorded"]);
  });

  it("holds what was answered to a member's measure against that member's own answers, by the server's own word", async () => {
    const { author, one, request, session } = await aLeak();
    await aCareTeamPlace(owner(), { client_id: one.client.id, staff_id: author.id });
    await author.browser.ask(addMeasure, {
      clientId: one.client.id,
      measure: "phq-9",
      givenHow: "paper",
      sessionId: session.id,
      answeredAt: new Date(session.starts_at).toISOString(),
      answers: [2, 2, 2, 2, 1, 1, 1, 0, 1],
    });
    const text = elementText(one.page.document, "narrative");
    text.delete(0, text.length);
    const denial = "No risk today.";
    await one.page.type({ element: "narrative", words: `PHQ-9 today: 3. ${denial} Asked once more. ${denial}` }).save();
    for (const [rule, words] of [
      ["item-against-risk", denial],
      ["scores-against-text", "PHQ-9 today: 3"],
    ] as const)
      answerFinding(one.page.document, { rule, text: words, because: "Misread on the form, and asked about." });
    await one.page.save();
    await author.browser.ask(sign, request());
    const kept = await owner().sql<{ rule: string; start: number }>(
      `select content::jsonb ->> 'rule' as rule, (content::jsonb ->> 'start')::int as start
       from review_answer where session_id = $1 order by 1, 2`,
      [session.id],
    );
    // Found again at signing, where each place stands; what only the writer can find is kept at its first.
    expect(kept).toEqual([
      { rule: "item-against-risk", start: 16 },
      { rule: "item-against-risk", start: 48 },
      { rule: "scores-against-text", start: 0 },
    ]);
  });

  it("keeps what was answered to a hint with the note, and lists it nowhere: it kept nobody from signing", async () => {
    const { author, one, request, session } = await aLeak();
    const text = elementText(one.page.document, "narrative");
    text.delete(0, text.length);
    await one.page.type({ element: "narrative", words: "He was manipulative with the form." }).save();
    answerFinding(one.page.document, { rule: "judgmental-words", text: "manipulative", because: "His own word." });
    await one.page.save();
    await author.browser.ask(sign, request());
    const kept = await owner().sql<{ content: string }>("select content from review_answer where session_id = $1", [
      session.id,
    ]);
    expect(kept.map(({ content }): unknown => JSON.parse(content))).toMatchObject([
      { rule: "judgmental-words", because: "His own word.", isOverride: false, section: "narrative" },
    ]);
    const { answers } = await author.browser.ask(listReviewAnswers, {});
    expect(answers.filter(({ sessionId }) => sessionId === session.id)).toEqual([]);
  });
});

describe("the rules' weights", () => {
  it("are changed by an administrator, rule by rule, and each change is recorded", async () => {
    const { browser } = await somebody(server, { roles: ["administrator"] });
    const { version } = await browser.ask(readReviewRules, {});
    await browser.ask(changeReviewRules, {
      version,
      rules: [
        { id: "said-twice", weight: "off" },
        { id: "longer-than-needed", weight: "warn" },
      ],
    });
    const { rules, version: next } = await browser.ask(readReviewRules, {});
    expect(rules.find(({ id }) => id === "said-twice")?.weight).toBe("off");
    expect(rules.find(({ id }) => id === "longer-than-needed")?.weight).toBe("warn");
    await browser.ask(changeReviewRules, { version: next, rules: [{ id: "said-twice", weight: null }] });
    const changes = await owner().sql(
      "select setting from setting_change where setting like 'rule %' order by setting",
    );
    expect(changes).toEqual([
      { setting: "rule longer-than-needed" },
      { setting: "rule said-twice" },
      { setting: "rule said-twice" },
    ]);
  });

  it("are nobody else's to change, and what blocks stays", async () => {
    const { browser } = await somebody(server, { roles: ["administrator"] });
    const { version } = await browser.ask(readReviewRules, {});
    const blocking = { version, rules: [{ id: "note-empty", weight: "off" as const }] };
    expect(await browser.refused(changeReviewRules, blocking)).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "rules.0.id" }],
    });
    const clinician = await somebody(server);
    const change = { version, rules: [{ id: "said-twice", weight: "off" as const }] };
    expect((await clinician.browser.refused(changeReviewRules, change)).status).toBe(404);
    expect((await browser.refused(changeReviewRules, { ...change, version: version + 7 })).code).toBe(
      "changed_meanwhile",
    );
  });
});

describe("the practice's own words", () => {
  it("are set by an administrator, read by everybody, and each change is recorded with what came and what went", async () => {
    const { browser } = await somebody(server, { roles: ["administrator"] });
    const clinician = await somebody(server);
    const { version } = await browser.ask(readPracticeWords, {});
    const set = await browser.ask(changePracticeWords, { version, words: ["naloxone", "Fairbrook", "naloxone"] });
    expect(set.words).toEqual(["Fairbrook", "naloxone"]);
    expect((await clinician.browser.ask(readPracticeWords, {})).words).toEqual(["Fairbrook", "naloxone"]);
    const again = await browser.ask(changePracticeWords, { version: set.version, words: ["Fairbrook", "naloxone"] });
    expect(again.version).toBe(set.version);
    await browser.ask(changePracticeWords, { version: set.version, words: ["naloxone", "TFP"] });
    const changes = await owner().sql(
      "select content::jsonb ->> 'from' as was, content::jsonb ->> 'to' as is, e.kind from setting_change c join ledger_entry e on e.id = c.entry_id where setting = 'ownWords' order by changed_at, was nulls last",
    );
    expect(changes).toEqual([
      { was: null, is: "Fairbrook, naloxone", kind: "settings-changed" },
      { was: "Fairbrook", is: null, kind: "settings-changed" },
      { was: null, is: "TFP", kind: "settings-changed" },
    ]);
  });

  it("are nobody else's to change, are words, and are not changed over somebody else's change", async () => {
    const { browser } = await somebody(server, { roles: ["administrator"] });
    const clinician = await somebody(server);
    const { version, words } = await browser.ask(readPracticeWords, {});
    const change = { version, words: ["Fairbrook"] };
    expect((await clinician.browser.refused(changePracticeWords, change)).status).toBe(404);
    expect((await browser.refused(changePracticeWords, { ...change, version: version + 3 })).code).toBe(
      "changed_meanwhile",
    );
    expect(await browser.refused(changePracticeWords, { version, words: ["two words"] })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "words.0" }],
    });
    expect((await browser.ask(readPracticeWords, {})).words).toEqual(words);
  });
});
