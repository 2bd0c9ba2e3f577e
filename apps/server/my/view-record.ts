import { listMyDocuments } from "@goldthread/store/queries/client-document.ts";
import { listWithheldFromMe } from "@goldthread/store/queries/my-acts.ts";
import { listMyNotes, readWhoseView, type PersonBeside, type WhoseView } from "@goldthread/store/queries/my-record.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import type { Disclosable } from "../disclosure/disclosable.ts";
import { signedDocumentItem } from "../disclosure/signed-document-items.ts";
import { presentDocument } from "../client-documents/present-document.ts";
import { pageItem } from "../disclosure/page-item.ts";
import { refuse } from "../errors.ts";
import { myMeasures } from "./my-measures.ts";
import { myPlan } from "./my-plan.ts";
import { presentWithheld } from "./withheld-from-me.ts";
import { viewNotes, weighOwn, type Viewed } from "./view-notes.ts";

export interface ViewedRecord {
  readonly whose: WhoseView;
  /** Notes oldest first, then the plan, what measures came to and what was signed. */
  readonly viewed: readonly Viewed[];
  readonly notes: readonly Viewed[];
  /** What is kept back now: that it is there, and nothing of what it says. */
  readonly withheld: readonly ReturnType<typeof presentWithheld>[];
}

/** Everything that the view shows of a record, in the order of a packet. */
export async function viewRecord(
  tx: Transaction,
  { people, now, zone }: { readonly people: readonly PersonBeside[]; readonly now: Date; readonly zone: string },
): Promise<ViewedRecord> {
  const whose = (await readWhoseView(tx)) ?? refuse("not_found");
  const day = calendarDay(now, zone);
  const notes = viewNotes(await listMyNotes(tx, null), { people, day, zone }).toReversed();
  const plan = await planPage(tx, zone);
  const measures = await measurePages(tx, { clientId: whose.id, zone });
  const signed = (await listMyDocuments(tx)).map(presentDocument).flatMap((document) =>
    // Nobody else's words are in what a client is asked to sign for themself.
    signedDocumentItem(document, { clientName: whose.name, zone, isPart2: false, people: [] }),
  );
  const withheld = (await listWithheldFromMe(tx)).map(presentWithheld).filter(({ isStanding }) => isStanding);
  return { whose, notes, withheld, viewed: [...notes, ...weighOwn([...plan, ...measures, ...signed], day)] };
}

async function planPage(tx: Transaction, zone: string): Promise<readonly Disclosable[]> {
  const plan = await myPlan(tx);
  if (plan === null) return [];
  const sections = plan.problems.flatMap((problem) => [
    {
      key: `problem ${problem.id}`,
      title: problem.title,
      text: problem.goals.map(({ words }) => `Goal: ${words}`).join("\n"),
    },
    ...problem.goals.flatMap(({ objectives }) =>
      objectives.map((objective) => ({
        key: `objective ${objective.id}`,
        title: `Objective: ${objective.text}`,
        text: [`Where it began: ${objective.baseline}`, `Aimed at: ${objective.target}`, `State: ${objective.status}`]
          .filter((line) => !line.endsWith(": "))
          .join("\n"),
      })),
    ),
  ]);
  const facts = plan.signedBy.map(({ name, as }) => ["Signed", `${name} (${as})`] as const);
  const made = { kind: "treatment-plan", isSigned: true, title: `Treatment plan, version ${plan.number}` } as const;
  return [pageItem({ id: `plan-${plan.number}`, day: calendarDay(new Date(plan.at), zone), ...made, sections, facts })];
}

async function measurePages(
  tx: Transaction,
  { clientId, zone }: { readonly clientId: string; readonly zone: string },
): Promise<readonly Disclosable[]> {
  const measures = await myMeasures(tx, clientId);
  return measures.map(({ id, label, answeredAt, total, band }) =>
    pageItem({
      id,
      kind: "measure",
      isSigned: true,
      day: calendarDay(new Date(answeredAt), zone),
      title: label,
      sections: [
        {
          key: "score",
          title: label,
          text: total === null ? "Incomplete: no score." : `Total ${total}${band === null ? "" : `: ${band}`}.`,
        },
      ],
      facts: [],
    }),
  );
}
