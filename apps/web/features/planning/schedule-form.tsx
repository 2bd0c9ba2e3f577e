import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { type Form, useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { zoneWords } from "../../time/words.ts";
import { CheckField, OneOf } from "../../ui/check-field.tsx";
import type { Choice } from "../../ui/combo-box.tsx";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { addSession, addSeries } from "../today/api.ts";
import { OverlapQuestion, useOverlapQuestion } from "./overlap-question.tsx";
import { PeopleField } from "./people-field.tsx";
import { PlaceField } from "./place-field.tsx";
import type { PlannedAt, PlannedFor } from "./planning-store.ts";
import { RepeatFields } from "./repeat-fields.tsx";
import { checkSchedule, firstValues, type Modality, type ScheduleValues, scheduleToSend } from "./schedule-values.ts";
import { isWithOthers, serviceOptions } from "./service-options.ts";
import { followingStop, typedMinutes } from "./session-times.ts";
import { useUsualMinutes } from "./use-usual-minutes.ts";
import { ClientField, GroupField } from "./who-field.tsx";

export const modalityOptions: readonly { readonly value: Modality; readonly label: string }[] = [
  { value: "in-person", label: "In person" },
  { value: "video", label: "Video" },
  { value: "phone", label: "Phone" },
];

interface ScheduleFormProps {
  readonly plannedFor: PlannedFor | null;
  /** A place of the schedule that was pressed. */
  readonly at: PlannedAt | null;
  /** With how many sessions were made of a series, null for a single one. */
  readonly onDone: (session: { readonly day: string; readonly made: number | null }) => void;
  readonly onCancel: () => void;
}

export function ScheduleForm({ plannedFor, at, onDone, onCancel }: ScheduleFormProps) {
  const zone = useZone();
  const today = useToday();
  const usual = useUsualMinutes();
  const question = useOverlapQuestion();
  const form = useForm({
    initial: firstValues({ plannedFor, at, today, usual }),
    check: (values) => checkSchedule(values, { today, zone }),
    send: async (values) => {
      const { overlap } = question;
      const send = scheduleToSend(values, { today, zone });
      if (send.what === "series") return (await addSeries({ ...send.input, overlap })).made;
      await addSession({ ...send.input, overlap });
      return null;
    },
    fields: { clientId: "who", groupId: "who", from: "day", clock: "start", minutes: "stop" },
    onRefused: question.take,
    onDone: (made, values) => onDone({ day: readDateField(values.day, today) ?? today, made }),
  });
  const { values } = form;
  const withOthers = values.kind === "individual" && isWithOthers(values.service);
  return (
    <FormShell
      form={form}
      action={values.repeat === "none" ? "Schedule session" : "Schedule series"}
      onCancel={onCancel}
      keepsTyped
    >
      {plannedFor === null ? <WhoFields form={form} isAlone={at === null} /> : null}
      <Select
        label="For"
        options={serviceOptions(values.kind)}
        value={values.service}
        onChange={(service) => form.set({ service })}
      />
      {withOthers ? (
        <>
          <PeopleField
            clientId={values.who?.id ?? null}
            people={values.participants}
            onChange={(participants) => form.set({ participants })}
            error={form.errors["participants"]}
          />
          <CheckField
            label="The client takes part"
            help="Leave this out where only the others come."
            {...form.field("clientPresent")}
          />
        </>
      ) : null}
      <TimeFields form={form} zone={zone} today={today} />
      <RepeatFields form={form} day={readDateField(values.day, today)} today={today} />
      <div className="form-row">
        <Select label="How" options={modalityOptions} {...form.field("modality")} />
        <PlaceField {...form.field("place")} />
      </div>
      <TextField
        label="Title"
        optional
        {...form.field("title")}
        help="Shown with the session, such as the topic of the day."
      />
      <OverlapQuestion question={question} />
    </FormShell>
  );
}

function WhoFields({ form, isAlone }: { readonly form: Form<ScheduleValues>; readonly isAlone: boolean }) {
  const { values, set } = form;
  // Only as the form opens: arrows that go over the kinds stay with the kinds.
  const [isFirst, setFirst] = useState(true);
  const who = {
    text: values.whoText,
    onText: (whoText: string) => set({ whoText }),
    chosen: values.who,
    onChoose: (choice: Choice | null) => set({ who: choice }),
    error: form.errors["who"],
    autoFocus: isAlone && isFirst,
  };
  return (
    <>
      <OneOf
        label="Kind"
        options={[
          { value: "individual", label: "Individual" },
          { value: "group", label: "Group" },
        ]}
        value={values.kind}
        onChange={(kind) => {
          setFirst(false);
          set({ kind, service: kind, who: null, whoText: "" });
        }}
      />
      {values.kind === "group" ? <GroupField key="group" {...who} /> : <ClientField key="client" {...who} />}
    </>
  );
}

interface TimeFieldsProps {
  readonly form: Form<ScheduleValues>;
  readonly zone: string;
  readonly today: string;
}

function TimeFields({ form, zone, today }: TimeFieldsProps) {
  const { values, set } = form;
  const usual = useUsualMinutes()[values.kind];
  const follows = values.stop === "" || values.stop === followingStop(values.start, usual);
  const minutes = typedMinutes(values.start, values.stop);
  return (
    <>
      <div className="form-row" data-row="times">
        <DateField label="Date" today={today} {...form.field("day")} />
        <TimeField
          label="Start"
          {...form.field("start")}
          onChange={(start) => set(follows ? { start, stop: followingStop(start, usual) } : { start })}
        />
        <TimeField label="Stop" {...form.field("stop")} />
      </div>
      <p className="small quiet figures">
        {minutes === null || minutes === 0 || minutes > 720 ? "" : `${minutes} minutes. `}Times are{" "}
        {zoneWords(zone, serverNow())}.
      </p>
    </>
  );
}
