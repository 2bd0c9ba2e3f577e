import { ordinaryItem } from "@goldthread/clinical/disclosure/record-item.ts";
import { dayInWords } from "@goldthread/clinical/plan/day-in-words.ts";
import { summaryBodySchema } from "@goldthread/clinical/summary/summary-body.ts";
import { sha256, toHex } from "@goldthread/ledger";
import { listSummaryContents } from "@goldthread/store/queries/summary.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import type { Disclosable } from "./disclosable.ts";
import { othersIn, type NamedPerson } from "./others-in.ts";

interface Whose {
  readonly clientId: string;
  readonly zone: string;
  readonly isPart2: boolean;
  /** Who sat in any of the sessions beside the client. */
  readonly people: readonly NamedPerson[];
}

/** Signed summaries of a client: what an insurer, a court or a colleague asks for instead of every note. */
export async function summaryItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  return (await listSummaryContents(tx, whose.clientId)).map((content) => itemOf(content, whose));
}

/** Its sentences may be the author's own as well as taken from notes, so they are searched as a note is. */
function itemOf(content: string, { zone, isPart2, people }: Whose): Disclosable {
  const { id, kind, from, to, client, author, at, says, ...body } = summaryBodySchema.parse(JSON.parse(content));
  const digest = toHex(sha256(content));
  const title = kind === "discharge" ? "Discharge summary" : "Summary";
  const signed = `${author.name}, ${author.credential}, ${calendarDay(new Date(at), zone)}`;
  const sections = body.sections.map((section) => ({
    key: section.key,
    title: section.title,
    text: section.sentences.map(({ text }) => text).join("\n"),
  }));
  const others = othersIn(sections, {
    kind: "progress",
    format: "summary",
    client: client?.name ?? "",
    author,
    people,
  });
  return {
    item: {
      ...ordinaryItem,
      id,
      kind: "summary",
      day: to,
      title: `${title} from ${dayInWords(from)}`,
      isPart2,
      others,
    },
    beside: [],
    facts: [
      ["Period", `${dayInWords(from)} to ${dayInWords(to)}`],
      ["Signed", signed],
      ["SHA-256", digest],
      ["What it is", says],
    ],
    sections,
    signatures: [],
    digest,
    // Its page stands whole in the act of the release, as the plan's does.
    isSignedDigest: false,
  };
}
