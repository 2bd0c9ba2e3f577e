import { dispositionWords, dispositions } from "@goldthread/clinical/risk/dispositions.ts";
import { riskLevels, riskLevelWords, riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import { safetyPlanParts } from "@goldthread/clinical/risk/safety-plan.ts";
import {
  listConcernsToDisclose,
  listInquiriesToDisclose,
  readSafetyPlanToDisclose,
  type ConcernToDisclose,
  type InquiryToDisclose,
  type SafetyPlanToDisclose,
} from "@goldthread/store/queries/weighed.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { calendarDay } from "../calendar-day.ts";
import type { Disclosable, DisclosedSection } from "./disclosable.ts";
import type { NamedPerson } from "./others-in.ts";
import { searchedPage } from "./searched-page.ts";

interface Whose {
  readonly clientId: string;
  readonly clientName: string;
  readonly zone: string;
  readonly isPart2: boolean;
  readonly people: readonly NamedPerson[];
}

/**
 * What was asked about danger and decided, and the safety plan in force: what a report or a warning is made of. Written in
 * sentences, so searched for other people as a note is.
 */
export async function riskItems(tx: Transaction, whose: Whose): Promise<readonly Disclosable[]> {
  const concerns = (await listConcernsToDisclose(tx, whose.clientId)).map((row) => concernItem(row, whose));
  const inquiries = (await listInquiriesToDisclose(tx, whose.clientId)).map((row) => inquiryItem(row, whose));
  const plan = await readSafetyPlanToDisclose(tx, whose.clientId);
  const inOrder = [...concerns, ...inquiries].toSorted((a, b) => (a.item.day < b.item.day ? -1 : 1));
  return [...inOrder, ...(plan === undefined ? [] : [safetyPlanItem(plan, whose)])];
}

function concernItem({ id, summary, at, by, byLink, closedAt, ...row }: ConcernToDisclose, whose: Whose): Disclosable {
  const day = calendarDay(new Date(at), whose.zone);
  const disposition = dispositions.find((one) => one === row.disposition);
  return searchedPage(whose, by, {
    id,
    isSigned: true,
    kind: "risk",
    day,
    title: "Risk concern",
    sections: present([
      ["concern", "Concern", summary],
      ["done", "What was done", [disposition ? `${dispositionWords[disposition]}.` : "", row.outcome ?? ""].join(" ")],
    ]),
    facts: [
      ["Opened", byLink ? `${day}, by the client’s own answer; link sent by ${by}` : `${day}, by ${by}`],
      ["Closed", closedAt === null ? "it is open" : `${calendarDay(new Date(closedAt), whose.zone)}, ${row.actedBy}`],
    ],
  });
}

function inquiryItem({ id, at, by, answers, ...row }: InquiryToDisclose, whose: Whose): Disclosable {
  const day = calendarDay(new Date(at), whose.zone);
  const level = riskLevels.find((one) => one === row.level);
  return searchedPage(whose, by, {
    id,
    isSigned: true,
    kind: "risk",
    day,
    title: "Risk inquiry",
    sections: present([
      ["answers", "Asked and answered", answers.map(answerWords).join("\n")],
      ["reasoning", "Reasoning", row.reasoning],
      ["actions", "What was done", row.actions],
      ["informed", "Who was informed", row.informed],
    ]),
    facts: [
      ["Held", `${day}, by ${by}`],
      ["Judged", level === undefined ? row.level : riskLevelWords[level]],
      ...(row.reviewOn === null ? [] : [["Looked at again", row.reviewOn] as const]),
    ],
  });
}

function answerWords({ question, answer, words, whyNot }: InquiryToDisclose["answers"][number]): string {
  const asked = riskQuestions.find(({ key }) => key === question);
  const chosen = asked?.answers.find(({ id }) => id === answer)?.words ?? answer;
  const said = chosen === null ? `Not asked: ${whyNot}` : [chosen, words].filter((one) => one !== "").join(". ");
  return `${asked?.title ?? question}: ${said}`;
}

function safetyPlanItem(
  { id, number, at, by, madeWithClient, ...plan }: SafetyPlanToDisclose,
  whose: Whose,
): Disclosable {
  const day = calendarDay(new Date(at), whose.zone);
  return searchedPage(whose, by, {
    id,
    isSigned: true,
    kind: "safety-plan",
    day,
    title: `Safety plan, version ${number}`,
    sections: present(safetyPlanParts.map(({ key, title }) => [key, title, plan[key]] as const)),
    facts: [["Written", `${day}, by ${by}${madeWithClient ? ", with the client" : ""}`]],
  });
}

function present(parts: readonly (readonly [key: string, title: string, text: string])[]): readonly DisclosedSection[] {
  return parts.map(([key, title, text]) => ({ key, title, text: text.trim() })).filter(({ text }) => text !== "");
}
