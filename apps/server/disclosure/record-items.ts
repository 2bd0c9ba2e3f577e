import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import { objectivesOf } from "@goldthread/clinical/plan/treatment-plan.ts";
import { listAdministrations } from "@goldthread/store/queries/administration.ts";
import { listDiagnoses } from "@goldthread/store/queries/diagnosis.ts";
import { listPlanSignatures, listPlanVersions } from "@goldthread/store/queries/treatment-plan.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import { administrationsOf } from "../measures/administrations-of.ts";
import { planContent } from "../treatment-plan/current-plan.ts";
import { planVersions } from "../treatment-plan/plan-versions.ts";
import { attendanceItems } from "./attendance-items.ts";
import type { Disclosable, DisclosedSection } from "./disclosable.ts";
import { medicationItems } from "./medication-items.ts";
import type { NamedPerson } from "./others-in.ts";
import { pageItem } from "./page-item.ts";
import { riskItems } from "./risk-items.ts";
import { scanItems } from "./scan-items.ts";
import { searchedPage } from "./searched-page.ts";
import { signedDocumentItems } from "./signed-document-items.ts";
import { summaryItems } from "./summary-items.ts";

interface Whose {
  readonly clientId: string;
  readonly clientName: string;
  readonly zone: string;
  readonly isPart2: boolean;
  /** What was asked for. */
  readonly kinds: readonly ItemKind[];
  /** Who sat in any of the sessions beside the client: looked for in what is written in sentences. */
  readonly people: readonly NamedPerson[];
  /** By a note's id: whose session it was too. */
  readonly besideOf: ReadonlyMap<string, Disclosable["beside"]>;
}

/**
 * What else a record holds beside its notes: summaries, diagnoses, the newest treatment plan, medication, measures, what was
 * asked about risk and the safety plan, attendance and its billing, scans and letters, and what was signed.
 */
export async function recordItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const diagnoses = await diagnosisItems(tx, whose);
  const plan = await planItems(tx, whose);
  return [
    ...(await summaryItems(tx, whose)),
    ...diagnoses,
    ...plan,
    ...(await medicationItems(tx, whose)),
    ...(await measureItems(tx, whose)),
    ...(await riskItems(tx, whose)),
    ...(await attendanceItems(tx, whose)),
    ...(await scanItems(tx, whose)),
    ...(await signedDocumentItems(tx, whose)),
  ];
}

async function diagnosisItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const rows = await listDiagnoses(tx, whose.clientId);
  return rows.map(({ id, code, words, since, until, givenBy }) =>
    pageItem({
      isPart2: whose.isPart2,
      id,
      kind: "diagnosis",
      day: since,
      until,
      title: `Diagnosis ${code}`,
      isSigned: true,
      sections: [{ key: "diagnosis", title: "Diagnosis", text: `${code} ${words}` }],
      facts: [
        ["Given", `${since}, by ${givenBy}`],
        ["Until", until ?? "it stands"],
      ],
    }),
  );
}

async function planItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const [newest] = await listPlanVersions(tx, whose.clientId, 1);
  if (newest === undefined) return [];
  const [version] = planVersions([newest], await listPlanSignatures(tx, whose.clientId));
  const signed = version?.signatures ?? [];
  const clinician = signed.find((signature) => signature.as === "clinician");
  return [
    searchedPage(whose, clinician?.name ?? "", {
      id: newest.id,
      kind: "treatment-plan",
      day: calendarDay(new Date(newest.at), whose.zone),
      // The newest one stands until another follows it.
      until: null,
      title: `Treatment plan, version ${newest.number}`,
      // Until its clinician signed it, it is a draft like any other.
      isSigned: clinician !== undefined,
      sections: planSections(planContent(newest.content).plan),
      facts: [["Signed", signed.map((signature) => `${signature.name} (${signature.as})`).join("; ")]],
    }),
  ];
}

type Plan = ReturnType<typeof planContent>["plan"];

/** All that somebody wrote is text: a section's title is not searched, and no words are taken out of it. */
function planSections(plan: Plan): readonly DisclosedSection[] {
  return [
    ...plan.problems.map(({ id, title, diagnosis, goals }) => ({
      key: `problem ${id}`,
      title: "Problem",
      text: [
        diagnosis === null ? title : `${title} (${diagnosis.code})`,
        ...goals.map(({ words }) => `Goal: ${words}`),
      ].join("\n"),
    })),
    ...objectivesOf(plan).map(({ objective }) => ({
      key: `objective ${objective.id}`,
      title: "Objective",
      text: `${objective.text}\n${objectiveWords(objective)}`,
    })),
  ];
}

type Objective = ReturnType<typeof objectivesOf>[number]["objective"];

function objectiveWords({ baseline, target, measuredBy, dueOn, status, interventions }: Objective): string {
  const facts = [
    ["Baseline", baseline],
    ["Target", target],
    ["Measured by", measuredBy],
    ["Due", dueOn ?? ""],
    ["State", status],
    ["Interventions", interventions.map(({ type, frequency }) => `${type} ${frequency}`.trim()).join("; ")],
  ] as const;
  return facts
    .filter(([, words]) => words !== "")
    .map(([name, words]) => `${name}: ${words}`)
    .join("\n");
}

async function measureItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const { administrations } = administrationsOf(await listAdministrations(tx, whose.clientId));
  return administrations.map(({ id, measure, label, answeredAt, kind, total, band }) => {
    // A label stands only where the list of measures does not know it.
    const title = label === "" ? (measureOf(measure)?.name ?? measure) : label;
    return pageItem({
      isPart2: whose.isPart2,
      id,
      kind: "measure",
      day: calendarDay(new Date(answeredAt), whose.zone),
      title,
      isSigned: true,
      sections: [{ key: "score", title, text: scoreWords({ kind, total, band }) }],
      facts: [],
    });
  });
}

interface Score {
  readonly kind: "scored" | "incomplete";
  readonly total: number | null;
  readonly band: string | null;
}

function scoreWords({ kind, total, band }: Score): string {
  if (kind === "incomplete" || total === null) return "Incomplete: no score.";
  return `Total ${total}${band === null ? "" : `: ${band}`}.`;
}
