import { measureOf, measures } from "@goldthread/clinical/measures/index.ts";
import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { FormShell } from "../../forms/form.tsx";
import { type Form, useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { parseClock } from "../../time/parse-clock.ts";
import { dayShort } from "../../time/words.ts";
import { instantAt, zonedTime } from "../../time/zoned.ts";
import { CheckField, OneOf } from "../../ui/check-field.tsx";
import { checkMoment } from "../../ui/check-moment.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addMeasure } from "./api.ts";
import { answersOf, enteredAs, missingWords, type MeasureValues, scoreNow } from "./measure-values.ts";
import { Questionnaire } from "./questionnaire.tsx";

interface GiveMeasureDialogProps {
  readonly clientId: string;
  /** Null on the chart. */
  readonly sessionId: string | null;
  readonly onClose: () => void;
  /** Where an answer asked for it: the risk flow goes on at once. */
  readonly onRisk: (concernId: string) => void;
}

/** An instrument answered in the session, or copied from paper. */
export function GiveMeasureDialog({ clientId, sessionId, onClose, onRisk }: GiveMeasureDialogProps) {
  const [zone, today, refresh] = [useZone(), useToday(), useRefresh()];
  const now = zonedTime(serverNow(), zone);
  const initial: MeasureValues & { givenHow: "session" | "paper"; day: string; clock: string } = {
    measure: "phq-9",
    label: "",
    entry: "answers",
    answers: [],
    total: "",
    licenceHeld: false,
    givenHow: "session",
    day: dayShort(now.day),
    clock: now.clock,
  };
  const form = useForm({
    initial,
    check: (values) => ({
      ...missingWords(values),
      ...(values.givenHow === "paper"
        ? checkMoment({ day: ["day", values.day], clock: ["clock", values.clock] }, { zone, today, now: serverNow() })
        : {}),
    }),
    send: (values) => {
      const day = readDateField(values.day, today) ?? today;
      const answeredAt =
        values.givenHow === "session"
          ? serverNow()
          : (instantAt({ day, clock: parseClock(values.clock) ?? "12:00" }, zone) ?? serverNow());
      const { measure, label, givenHow, licenceHeld } = values;
      return addMeasure({
        clientId,
        sessionId,
        measure,
        label,
        givenHow,
        answeredAt,
        licenceHeld,
        ...enteredAs(values),
      });
    },
    fields: { answeredAt: "day" },
    onDone: ({ riskConcernId, total, kind }, { measure }) => {
      refresh();
      onClose();
      const name = measureOf(measure)?.name ?? measure;
      toast(kind === "scored" ? `${name} recorded: ${total}.` : `${name} recorded as incomplete: it has no score.`);
      if (riskConcernId !== null) onRisk(riskConcernId);
    },
  });
  const measure = measureOf(form.values.measure);
  return (
    <Dialog title="Record a measure" isOpen onClose={onClose} size="l" canLeave={!form.isChanged}>
      <FormShell form={form} action="Record" onCancel={onClose}>
        <Select
          label="Measure"
          options={measures.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.values.measure}
          onChange={(id) => form.set({ measure: id, answers: [], total: "", entry: "answers", licenceHeld: false })}
          help={measure?.about}
        />
        <OneOf
          label="How it was answered"
          options={[
            { value: "session", label: "Now, in the session" },
            { value: "paper", label: "On paper" },
          ]}
          {...form.field("givenHow")}
        />
        {form.values.givenHow === "paper" ? (
          <div className="measure-when">
            <DateField label="Answered on" today={today} {...form.field("day")} />
            <TimeField label="At" {...form.field("clock")} />
          </div>
        ) : null}
        {measure === undefined ? null : <MeasureFields measure={measure} form={form} />}
      </FormShell>
    </Dialog>
  );
}

interface MeasureFieldsProps<Values extends MeasureValues> {
  readonly measure: Measure;
  readonly form: Form<Values>;
}

/** What the instrument takes: its items, or a total with what its owner asks for. */
export function MeasureFields<Values extends MeasureValues>({ measure, form }: MeasureFieldsProps<Values>) {
  const values: MeasureValues = form.values;
  const set = (change: Partial<MeasureValues>) => form.set(change as Partial<Values>);
  const takesTotal = measure.items === null || values.entry === "total";
  return (
    <>
      {measure.items !== null && measure.totalAlone ? (
        <OneOf
          label="What you enter"
          options={[
            { value: "answers", label: "Each answer" },
            { value: "total", label: "The total alone" },
          ]}
          value={values.entry}
          onChange={(entry) => set({ entry })}
        />
      ) : null}
      {measure.id === "other" ? (
        <TextField
          label="Its name"
          autoComplete="off"
          value={values.label}
          onChange={(label) => set({ label })}
          error={form.errors["label"]}
        />
      ) : null}
      {takesTotal ? (
        <TextField
          label="Total"
          inputMode="numeric"
          autoComplete="off"
          help={`From ${measure.total.least} to ${measure.total.most}. ${measure.remarks.join(" ")}`}
          value={values.total}
          onChange={(total) => set({ total })}
          error={form.errors["total"]}
        />
      ) : (
        <Questionnaire
          measure={measure}
          answers={answersOf(measure, values)}
          onAnswers={(answers) => set({ answers })}
        />
      )}
      {measure.licence.state === "forbidden" ? (
        <>
          <CheckField
            label={`The practice holds a licence for the ${measure.name}`}
            help={`${measure.licence.source.cite}.`}
            value={values.licenceHeld}
            onChange={(licenceHeld) => set({ licenceHeld })}
          />
          {form.errors["licenceHeld"] === undefined ? null : (
            <p className="field-error">{form.errors["licenceHeld"]}</p>
          )}
        </>
      ) : null}
      {form.errors["answers"] === undefined ? null : <p className="field-error">{form.errors["answers"]}</p>}
      <ScoreNow measure={measure} values={values} />
    </>
  );
}

function ScoreNow({ measure, values }: { readonly measure: Measure; readonly values: MeasureValues }) {
  const now = scoreNow(measure, values);
  const flagged = measure.flags.filter(({ id }) => now?.flags.includes(id));
  return (
    <>
      <p className="score-now figures" aria-live="polite">
        {now === null
          ? "Not answered yet."
          : now.kind === "scored"
            ? `Total ${now.total}${now.band === null ? "" : `, ${now.band}`}.`
            : `${now.missing.length} of ${measure.items?.length ?? 0} without an answer: no score until all are answered.`}
      </p>
      {flagged.map(({ id, says }) => (
        <Notice key={id} tone="block" title="Ask about risk now" isAlert>
          <p>{says}</p>
        </Notice>
      ))}
    </>
  );
}
