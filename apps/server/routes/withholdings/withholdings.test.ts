import { readChart } from "@goldthread/api/nouns/client.ts";
import { previewDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import { readNote } from "@goldthread/api/nouns/note.ts";
import {
  askForWithholdingReview,
  endWithholding,
  keepWithholding,
  listWithholdings,
  reviewWithholding,
  withhold,
} from "@goldthread/api/nouns/withholding.ts";
import { readWork } from "@goldthread/api/nouns/work.ts";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import { aCareTeamPlace } from "@goldthread/store/testing/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { signedRecords } from "../../testing/lock/signed-world.ts";
import { somebody, type Somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();
let records: Awaited<ReturnType<typeof signedRecords>>;
let people: Record<"therapist" | "colleague" | "unlicensed" | "stranger" | "officer", Somebody>;
beforeAll(async () => {
  const supervisor = await somebody(server, { roles: ["supervisor"] });
  records = await signedRecords(server, supervisor);
  const [therapist, colleague, unlicensed] = await Promise.all([somebody(server), somebody(server), somebody(server)]);
  people = {
    therapist,
    colleague,
    unlicensed,
    stranger: await somebody(server),
    officer: await somebody(server, { roles: ["records-officer"] }),
  };
  const owner = server.test.asOwner;
  // So that no co-signature is missing, which would hold the note back by another rule.
  await owner.sql("update staff_role set role = 'clinician' where staff_id = $1", [records.author.id]);
  for (const { id } of [therapist, colleague, unlicensed]) {
    await aCareTeamPlace(owner, { client_id: records.client.id, staff_id: id });
    await owner.sql("update staff set credential = $2 where id = $1", [id, id === unlicensed.id ? "BA" : "LCSW"]);
  }
});
const today = () => new Date().toISOString().slice(0, 10);
const noteId = () => records.targets[0]?.note.noteId ?? "";
const reason = "Named the man whom she plans to confront, and said when she would find him.";
const ofNote = () => ({
  subject: "note" as const,
  subjectId: noteId(),
  ground: "danger-to-life" as const,
  reason,
  lookAgainOn: addDays(today(), 10),
});
const ownRequest = () => ({
  clientId: records.client.id,
  ground: "client-request" as const,
  purpose: "Wants to read it",
  recipient: { name: "The client", address: "", standing: "client" as const },
  kinds: ["progress-note" as const, "group-note" as const],
  answers: { identity: "Known in person", "asked-for": "Everything" },
});

describe("a note kept from its client for harm", () => {
  it("takes a ground, a reason, a day ahead, and a licensed professional who reads the note", async () => {
    const { therapist, unlicensed, stranger, officer } = people;
    const short = await therapist.browser.refused(withhold, { ...ofNote(), reason: "It upsets her" });
    expect(short.fields?.map(({ field }) => field)).toEqual(["reason"]);
    for (const lookAgainOn of [today(), addDays(today(), 400)]) {
      const refused = await therapist.browser.refused(withhold, { ...ofNote(), lookAgainOn });
      expect(refused.fields?.map(({ field }) => field)).toEqual(["lookAgainOn"]);
    }
    expect((await unlicensed.browser.refused(withhold, ofNote())).code).toBe("licence_needed");
    for (const who of [stranger, officer])
      expect((await who.browser.refused(withhold, ofNote())).code).toBe("not_found");
    expect((await officer.browser.ask(listWithholdings, {})).withholdings).toEqual([]);
  });

  it("stays out of what goes on the client's own request, says so, and is reviewed and released by a colleague", async () => {
    const { therapist, colleague, stranger, officer } = people;
    const clientId = records.client.id;
    const before = await therapist.browser.ask(previewDisclosure, ownRequest());
    expect(before.decisions.find(({ itemId }) => itemId === noteId())?.rule).not.toBe("withheld-for-harm");

    const { id: withholdingId } = await therapist.browser.ask(withhold, ofNote());
    expect((await colleague.browser.refused(withhold, ofNote())).code).toBe("withheld_already");
    const preview = await therapist.browser.ask(previewDisclosure, ownRequest());
    const decision = preview.decisions.find(({ itemId }) => itemId === noteId());
    expect(decision).toMatchObject({ verdict: "stays", rule: "withheld-for-harm" });
    expect(decision?.source.cite).toContain("164.524(a)(3)");
    expect(preview.notices).toContain("withheld-for-harm");
    // To another recipient it goes as any other.
    const treatment = await therapist.browser.ask(previewDisclosure, { ...ownRequest(), ground: "treatment" });
    expect(treatment.decisions.find(({ itemId }) => itemId === noteId())?.rule).not.toBe("withheld-for-harm");
    expect(treatment.notices).not.toContain("withheld-for-harm");

    // Staff read it as before, and the chart says so.
    expect((await colleague.browser.ask(readNote, { noteId: noteId() })).id).toBe(noteId());
    const { timeline } = await colleague.browser.ask(readChart, { clientId });
    expect(timeline.filter(({ note }) => note?.isWithheld === true).map(({ note }) => note?.id)).toEqual([noteId()]);

    // It stands among what is due: of who answers for the record, and of the records officer.
    for (const who of [therapist, officer])
      expect((await who.browser.ask(readWork, {})).withholdings.map(({ id, isDue }) => [id, isDue])).toEqual([
        [withholdingId, false],
      ]);
    expect((await stranger.browser.ask(readWork, {})).withholdings).toEqual([]);

    const review = { withholdingId, outcome: "released" as const, words: "The danger that was named is past." };
    expect((await colleague.browser.refused(reviewWithholding, review)).code).toBe("review_not_asked");
    const asking = { withholdingId, askedBy: "The client", askedOn: today(), words: "I want to read it." };
    expect((await stranger.browser.refused(askForWithholdingReview, asking)).code).toBe("not_found");
    await officer.browser.ask(askForWithholdingReview, asking);
    expect((await officer.browser.refused(askForWithholdingReview, asking)).code).toBe("review_asked_already");
    const [waiting] = (await colleague.browser.ask(readWork, {})).withholdings;
    expect(waiting).toMatchObject({ isDue: true, may: { review: true }, reviewAsked: { words: "I want to read it." } });

    expect((await therapist.browser.refused(reviewWithholding, review)).code).toBe("review_by_another");
    expect((await officer.browser.refused(reviewWithholding, review)).code).toBe("not_found");
    const empty = await colleague.browser.refused(reviewWithholding, { ...review, outcome: "in-part" });
    expect(empty.fields?.map(({ field }) => field)).toEqual(["given"]);
    await colleague.browser.ask(reviewWithholding, review);
    expect((await colleague.browser.refused(endWithholding, { withholdingId })).code).toBe("withholding_over");
    const after = await therapist.browser.ask(previewDisclosure, ownRequest());
    expect(after.decisions.find(({ itemId }) => itemId === noteId())?.rule).not.toBe("withheld-for-harm");
    const trail = await server.test.asOwner.sql<{ act: string }>(
      "select act from audit_event where client_id = $1 and (act like '%withh%') order by seq",
      [clientId],
    );
    expect(trail.map(({ act }) => act)).toEqual([
      "withheld for harm",
      "review of a withholding asked for",
      "withholding reviewed",
    ]);
  });

  it("is looked at again with another day, and ended by a professional", async () => {
    const { therapist, colleague, officer } = people;
    const { id: withholdingId } = await therapist.browser.ask(withhold, ofNote());
    const again = { withholdingId, reason: "He still lives in the same street.", lookAgainOn: addDays(today(), 90) };
    expect((await officer.browser.refused(keepWithholding, again)).code).toBe("not_found");
    await colleague.browser.ask(keepWithholding, again);
    const [newest] = (await officer.browser.ask(listWithholdings, { clientId: records.client.id })).withholdings;
    expect(newest).toMatchObject({ id: withholdingId, lookAgainOn: again.lookAgainOn, isDue: false });
    expect((await officer.browser.ask(readWork, {})).withholdings).toEqual([]);
    await therapist.browser.ask(endWithholding, { withholdingId, reason: "He moved away." });
    const [ended] = (await officer.browser.ask(listWithholdings, { clientId: records.client.id })).withholdings;
    expect(ended).toMatchObject({ isStanding: false, ended: { reason: "He moved away." } });
  });
});
