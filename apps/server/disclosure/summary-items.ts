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
  /** By a note's id: whose session it was too. */
  readonly besideOf: ReadonlyMap<string, Disclosable["beside"]>;
}

/** Signed summaries of a client: what an insurer, a court or a colleague asks for instead of every note. */
export async function summaryItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  return (await listSummaryContents(tx, whose.clientId)).map((summary) => itemOf(summary, whose));
}

/**
 * A sentence that rests on a joint session may carry what the other person said there, so they have to agree to it as to
 * the note itself. Its sentences may be the author's own as well as taken from notes, so they
 * are searched as a note is.
 */
function itemOf(
  { content, isAwaited }: { readonly content: string; readonly isAwaited: boolean },
  { zone, isPart2, people, besideOf }: Whose,
): Disclosable {
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
  // How often somebody came is counted over all sessions, and carries nobody's words.
  const said = body.sections.filter(({ key }) => key !== "contacts").flatMap(({ sentences }) => sentences);
  const restsOn = said.flatMap(({ sources }) => sources);
  const beside = [
    ...new Map(restsOn.flatMap((one) => besideOf.get(one.id) ?? []).map((person) => [person.id, person])).values(),
  ];
  return {
    item: {
      ...ordinaryItem,
      id,
      kind: "summary",
      day: to,
      title: `${title} from ${dayInWords(from)}`,
      isPart2,
      // A trainee's waits for the supervisor's signature as their notes do.
      awaitsCoSignature: isAwaited,
      others,
      sharedWith: beside.map((one) => one.id),
    },
    beside,
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
