import { dispositionWords } from "@goldthread/clinical/risk/dispositions.ts";
import { riskLevelWords, riskQuestions } from "@goldthread/clinical/risk/inquiry.ts";
import { safetyPlanParts } from "@goldthread/clinical/risk/safety-plan.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useZone } from "../../shell/me.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { FactRows } from "../../ui/facts.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ChartFold } from "../chart/chart-fold.tsx";
import { type Concern, type Inquiry, type Risk, riskQuery, type SafetyPlan } from "./api.ts";
import { InquiryDialog } from "./inquiry-dialog.tsx";
import { OpenConcernDialog } from "./open-concern-dialog.tsx";
import { ProtectiveActDialog } from "./protective-act-dialog.tsx";
import { SafetyPlanDialog } from "./safety-plan-dialog.tsx";
import "./risk.css";

/** Inquiries, the safety plan and how earlier concerns ended. */
export function ChartRisk({ clientId }: { readonly clientId: string }) {
  return (
    <ChartFold title="Risk and safety plan">
      <RiskIn clientId={clientId} />
    </ChartFold>
  );
}

type Open = "concern" | "inquiry" | "plan" | "act";

function RiskIn({ clientId }: { readonly clientId: string }) {
  const { data, isError } = useQuery(riskQuery(clientId));
  const [open, setOpen] = useState<Open | null>(null);
  if (isError) return <p className="quiet">This could not be loaded. Close and open it again.</p>;
  if (data === undefined) return <Skeleton lines={3} />;
  const close = () => setOpen(null);
  const plan = data.safetyPlans[0] ?? null;
  return (
    <>
      {plan === null ? (
        <p className="quiet">No safety plan. It has six parts, from noticing that it begins to safer surroundings.</p>
      ) : (
        <PlanInForce plan={plan} />
      )}
      <div className="risk-act">
        <Button size="s" onPress={() => setOpen("plan")}>
          {plan === null ? "Write a safety plan" : "Change the safety plan"}
        </Button>
        <Button size="s" onPress={() => setOpen("inquiry")}>
          Ask about risk
        </Button>
        <Button size="s" onPress={() => setOpen("concern")}>
          Open a concern
        </Button>
        <Button size="s" tone="quiet" onPress={() => setOpen("act")}>
          Warning or report
        </Button>
      </div>
      <Inquiries inquiries={data.inquiries} />
      <Closed concerns={data.concerns.filter(({ closedAt }) => closedAt !== null)} />
      <Events events={data.events} />
      {open === "concern" ? <OpenConcernDialog clientId={clientId} onClose={close} /> : null}
      {open === "inquiry" ? <InquiryDialog clientId={clientId} concernId={null} onClose={close} /> : null}
      {open === "plan" ? <SafetyPlanDialog clientId={clientId} plan={plan} onClose={close} /> : null}
      {open === "act" ? <ProtectiveActDialog clientId={clientId} onClose={close} /> : null}
    </>
  );
}

function PlanInForce({ plan }: { readonly plan: SafetyPlan }) {
  const zone = useZone();
  return (
    <div>
      <ol className="safety-parts">
        {safetyPlanParts.map(({ key, title }) => (
          <li key={key}>
            <strong>{title}</strong>
            <p className="safety-words">{plan[key] === "" ? <span className="quiet">Nothing yet.</span> : plan[key]}</p>
          </li>
        ))}
      </ol>
      <p className="small quiet">
        Version {plan.number}, {momentWords(plan.writtenAt, zone)}, {plan.writtenBy}
        {plan.madeWithClient ? ", made with the client" : ", not made with the client"}
        {plan.copyGiven ? ", who has a copy" : ""}.
      </p>
    </div>
  );
}

function Inquiries({ inquiries }: { readonly inquiries: readonly Inquiry[] }) {
  const zone = useZone();
  if (inquiries.length === 0) return null;
  return (
    <>
      <h3 className="small">Inquiries</h3>
      <ul className="fact-list">
        {inquiries.map((inquiry) => (
          <li key={inquiry.id}>
            <details>
              <summary>
                {riskLevelWords[inquiry.level]}{" "}
                <span className="fact-under">
                  {momentWords(inquiry.heldAt, zone)}, {inquiry.recordedBy}
                </span>
              </summary>
              <InquiryInFull inquiry={inquiry} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function InquiryInFull({ inquiry }: { readonly inquiry: Inquiry }) {
  const rest = [
    ["What it rests on", inquiry.reasoning],
    ["What was done", inquiry.actions],
    ["Who was informed", inquiry.informed],
    ["To be looked at again", inquiry.reviewOn === null ? "" : dayWords(inquiry.reviewOn)],
  ] as const;
  return (
    <dl className="risk-facts">
      {inquiry.answers.map(({ question, answer, words, whyNot }) => {
        const asked = riskQuestions.find(({ key }) => key === question);
        const answered = asked?.answers.find(({ id }) => id === answer)?.words;
        return (
          <div key={question}>
            <dt>{asked?.title ?? question}</dt>
            <dd>
              {answered ?? `Not asked: ${whyNot}`}
              {words === "" ? "" : `. ${words}`}
            </dd>
          </div>
        );
      })}
      <FactRows facts={rest} wordsClass="safety-words" />
    </dl>
  );
}

function Closed({ concerns }: { readonly concerns: readonly Concern[] }) {
  const zone = useZone();
  if (concerns.length === 0) return null;
  return (
    <details className="small">
      <summary className="quiet">Closed concerns ({concerns.length})</summary>
      <ul className="fact-list">
        {concerns.map((concern) => (
          <li key={concern.id}>
            <span>
              {concern.summary}
              <span className="fact-under">
                {concern.disposition === null ? "" : `${dispositionWords[concern.disposition]}: `}
                {concern.outcome}
              </span>
              <span className="fact-under">
                {concern.actedBy}
                {concern.actedAt === null ? "" : `, ${momentWords(concern.actedAt, zone)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Events({ events }: { readonly events: Risk["events"] }) {
  const zone = useZone();
  if (events.length === 0) return null;
  return (
    <>
      <h3 className="small">Events</h3>
      <ul className="fact-list">
        {events.map(({ id, happenedAt, words, recordedBy }) => (
          <li key={id}>
            <span>
              <span className="safety-words">{words}</span>
              <span className="fact-under">
                {momentWords(happenedAt, zone)}, {recordedBy}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
