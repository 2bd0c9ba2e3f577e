import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { askHomework, type Homework, homeworkQuery, setHomework } from "./api.ts";
import { homeworkAt } from "./homework-at.ts";
import { type Outcome, outcomeNames, outcomes } from "./homework-words.ts";
import "../chart/chart-fold.css";
import "./homework.css";

interface HomeworkPanelProps {
  readonly clientId: string;
  /** The session at hand, null on the chart. */
  readonly sessionId: string | null;
  /** When that session began: a note that is written late asks about nothing that was set after it. */
  readonly start?: string | null;
  /** Puts what was just set into the plan of the note being written; answers how to take it out again. */
  readonly onPlan?: ((words: string) => () => void) | null;
}

/** What was set before, to be asked about; what is set now, with the plan. */
export function HomeworkPanel({ clientId, sessionId, start = null, onPlan = null }: HomeworkPanelProps) {
  const { data, isError } = useQuery(homeworkQuery(clientId));
  if (isError) return <p className="quiet">The homework could not be loaded.</p>;
  if (data === undefined) return <Skeleton lines={2} />;
  const { open, askedLater, fresh, asked } = homeworkAt(data.homework, { sessionId, start });
  return (
    <div className="homework-list">
      {open.length + askedLater.length === 0 ? (
        <p className="quiet">
          Nothing is open. What is set with the plan stands here at the next session, to be asked about.
        </p>
      ) : (
        <ul className="homework-list" aria-label="To be asked about">
          {[...open, ...askedLater].map((one) => (
            <ToAsk key={one.id} one={one} sessionId={sessionId} />
          ))}
        </ul>
      )}
      {fresh.length === 0 ? null : (
        <ul className="homework-list" aria-label="Set in this session">
          {fresh.map(({ id, words, dueOn }) => (
            <li key={id}>
              <span className="homework-words">{words}</span>
              <span className="fact-under">
                Set in this session{dueOn === null ? "" : `, until ${dayWords(dueOn)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <SetForm key={data.homework.length} clientId={clientId} sessionId={sessionId} onPlan={onPlan} />
      {asked.length === 0 ? null : <Asked asked={asked} />}
    </div>
  );
}

function useAsk(one: Homework, sessionId: string | null): (outcome: Outcome | null) => void {
  const refresh = useRefresh();
  return (outcome) =>
    void askHomework({
      homeworkId: one.id,
      version: one.version,
      sessionId,
      outcome,
      outcomeWords: one.outcomeWords,
    }).then(refresh, (problem: unknown) => {
      refresh();
      toast(problem instanceof Error ? problem.message : "That failed.", { tone: "problem" });
    });
}

function ToAsk({ one, sessionId }: { readonly one: Homework; readonly sessionId: string | null }) {
  const zone = useZone();
  const ask = useAsk(one, sessionId);
  return (
    <li>
      <span className="homework-words">{one.words}</span>
      <span className="fact-under">
        Set {dayWords(zonedTime(one.setIn ?? one.setAt, zone).day)} by {one.setBy}
        {one.dueOn === null ? "" : `, until ${dayWords(one.dueOn)}`}
      </span>
      {one.outcome === null ? null : (
        <span className="fact-under">
          Asked about {dayWords(zonedTime(one.askedIn ?? one.askedAt ?? one.setAt, zone).day)}, after this session
          began: {outcomeNames[one.outcome]}. One answer is kept: given here, it belongs to this session.
        </span>
      )}
      {one.clientAnswer === null ? null : (
        <span className="fact-under">
          The client, {dayWords(zonedTime(one.clientAnswer.at, zone).day)}: {outcomeNames[one.clientAnswer.outcome]}
          {one.clientAnswer.words === "" ? "" : `. ${one.clientAnswer.words}`}
        </span>
      )}
      <span className="homework-outcomes">
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            size="s"
            aria-label={`${outcomeNames[outcome]}: ${one.words}`}
            onPress={() => ask(outcome)}
          >
            {outcomeNames[outcome]}
          </Button>
        ))}
      </span>
    </li>
  );
}

function SetForm({ clientId, sessionId, onPlan = null }: HomeworkPanelProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const form = useForm({
    initial: { words: "", dueOn: "" },
    check: ({ words, dueOn }) => ({
      ...(words.trim() === "" ? { words: "Enter what is to be done." } : {}),
      ...(dueOn.trim() === "" ? {} : checkDay({ dueOn }, today)),
    }),
    send: ({ words, dueOn }) =>
      setHomework({ clientId, sessionId, words, dueOn: dueOn.trim() === "" ? null : readDateField(dueOn, today) }),
    onDone: (_made, { words }) => {
      refresh();
      if (onPlan === null) return toast("Set. It is asked about at the next session.");
      toast("Set, and put into the plan of this note.", { undo: onPlan(words.trim()) });
    },
  });
  return (
    <FormShell form={form} action="Set homework" label="Set homework">
      <TextField label="New homework" autoComplete="off" {...form.field("words")} />
      <DateField label="Until" optional today={today} {...form.field("dueOn")} />
    </FormShell>
  );
}

function Asked({ asked }: { readonly asked: readonly Homework[] }) {
  return (
    <details className="small">
      <summary className="quiet">Asked about ({asked.length})</summary>
      <ul className="homework-list">
        {asked.map((one) => (
          <AskedLine key={one.id} one={one} />
        ))}
      </ul>
    </details>
  );
}

function AskedLine({ one }: { readonly one: Homework }) {
  const zone = useZone();
  const ask = useAsk(one, null);
  return (
    <li className="homework-line">
      <span>
        <span className="homework-words">{one.words}</span>
        <span className="fact-under">
          {one.outcome === null ? "" : outcomeNames[one.outcome]}
          {one.askedAt === null ? "" : `, asked ${dayWords(zonedTime(one.askedIn ?? one.askedAt, zone).day)}`}
        </span>
      </span>
      <Button size="s" tone="quiet" aria-label={`Ask again: ${one.words}`} onPress={() => ask(null)}>
        Ask again
      </Button>
    </li>
  );
}
