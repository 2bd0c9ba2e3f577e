import { breakGlass } from "@goldthread/api/nouns/break-glass.ts";
import { addAllowance, addCoverage } from "@goldthread/api/nouns/coverage.ts";
import { addDiagnosis } from "@goldthread/api/nouns/diagnosis.ts";
import { addAuthorisation, previewDisclosure, releaseDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import { shareText } from "@goldthread/api/nouns/share.ts";
import { withhold } from "@goldthread/api/nouns/withholding.ts";
import { aCareTeamPlace } from "@goldthread/store/testing/index.ts";
import { somebody, type Somebody } from "../somebody.ts";
import type { TestServer } from "../test-server.ts";

interface About {
  readonly author: Somebody;
  readonly client: { readonly id: string; readonly record_number: string };
  readonly noteId: string;
}

/** What a form asks too much for, to come to be by a filled-in route: one of each about the client. */
export async function addMoreRecords(server: TestServer, { author, client, noteId }: About): Promise<void> {
  const { ask } = author.browser;
  const clientId = client.id;
  // The sessions are hours old: on the day before in the first hours of a day.
  await ask(addDiagnosis, { clientId, code: "F41.1", since: day(-2) });
  await addReleased(author, clientId);
  const { id: coverageId } = await ask(addCoverage, {
    clientId,
    kind: "payer",
    payer: "Harbour (fictional)",
    from: day(-2),
  });
  await ask(addAllowance, { coverageId, amount: 4, from: day(-1), to: day(30) });
  const colleague = await somebody(server);
  await ask(shareText, { noteId, staffId: colleague.id, level: "read", until: day(5) });
  const reason = "Somebody could be in danger by these words.";
  await aCareTeamPlace(server.test.asOwner, { client_id: clientId, staff_id: colleague.id });
  const about = { subject: "note", subjectId: noteId, ground: "danger-to-life", reason, lookAgainOn: day(10) } as const;
  await colleague.browser.ask(withhold, about);
  const helper = await somebody(server);
  await helper.browser.ask(breakGlass, {
    recordNumber: client.record_number,
    reason: "Standing in the emergency room and out of words.",
  });
}

/** An authorisation, and something released. */
export async function addReleased({ browser }: Somebody, clientId: string): Promise<void> {
  await browser.ask(addAuthorisation, {
    clientId,
    form: "general",
    describes: "Notes",
    kinds: ["progress-note"],
    discloser: "The practice",
    recipient: "Somebody",
    purpose: "A claim",
    expiresOn: day(100),
    signedOn: day(-1),
    signedBy: "The client",
    says: { mayBeRevoked: true, isNoCondition: true, mayBeRedisclosed: true },
  });
  const asked = {
    clientId,
    ground: "client-request",
    purpose: "Asked for",
    recipient: { name: "The client" },
    kinds: ["diagnosis"],
    answers: { identity: "Known", "asked-for": "All" },
  } as const;
  const { shown } = await browser.ask(previewDisclosure, { ...asked, kinds: [...asked.kinds] });
  await browser.ask(releaseDisclosure, { ...asked, kinds: [...asked.kinds], shown });
}

function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}
