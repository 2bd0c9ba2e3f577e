import type { Input } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { dayShort, zoneWords } from "../../time/words.ts";
import { OneOf } from "../../ui/check-field.tsx";
import type { Choice } from "../../ui/combo-box.tsx";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { addSession } from "../today/api.ts";
import type { PlannedFor } from "./planning-store.ts";
import { followingStop, readTimes, typedMinutes } from "./session-times.ts";
import { ClientField, GroupField } from "./who-field.tsx";

type Modality = NonNullable<Input<"POST /api/sessions">["modality"]>;

export const modalityOptions: readonly { readonly value: Modality; readonly label: string }[] = [
  { value: "in-person", label: "In person" },
  { value: "video", label: "Video" },
  { value: "phone", label: "Phone" },
];

interface ScheduleFormProps {
  readonly plannedFor: PlannedFor | null;
  readonly onDone: (session: { readonly day: string }) => void;
  readonly onCancel: () => void;
}

const usualMinutes = { individual: 50, group: 60 } as const;

interface ScheduleValues {
  readonly kind: "individual" | "group";
  readonly whoText: string;
  readonly who: Choice | null;
  readonly day: string;
  readonly start: string;
  readonly stop: string;
  readonly modality: Modality;
  readonly place: string;
  readonly title: string;
}

function firstValues(plannedFor: PlannedFor | null, today: string): ScheduleValues {
  return {
    kind: plannedFor?.kind ?? "individual",
    whoText: plannedFor?.name ?? "",
    who: plannedFor === null ? null : { id: plannedFor.id, label: plannedFor.name },
    day: dayShort(today),
    start: "",
    stop: "",
    modality: "in-person",
    place: "",
    title: "",
  };
}

export function ScheduleForm({ plannedFor, onDone, onCancel }: ScheduleFormProps) {
  const zone = useZone();
  const today = useToday();
  const dayOf = (text: string) => readDateField(text, today);
  const form = useForm({
    initial: firstValues(plannedFor, today),
    check: (values) => {
      const times = readTimes({ ...values, day: dayOf(values.day) }, zone);
      const who =
        values.who === null ? { who: `Choose a ${values.kind === "group" ? "group" : "client"} from the list.` } : {};
      return times.ok ? who : { ...who, ...times.errors };
    },
    send: (values) => {
      const times = readTimes({ ...values, day: dayOf(values.day) }, zone);
      if (!times.ok || values.who === null) throw new Error("Cannot schedule: a field was not checked");
      return addSession({
        kind: values.kind,
        clientId: values.kind === "individual" ? values.who.id : null,
        groupId: values.kind === "group" ? values.who.id : null,
        start: times.start,
        stop: times.stop,
        modality: values.modality,
        place: values.place,
        title: values.title,
      });
    },
    fields: { clientId: "who", groupId: "who" },
    onDone: (_session, values) => onDone({ day: dayOf(values.day) ?? today }),
  });
  const { values, set } = form;
  const who = {
    text: values.whoText,
    onText: (whoText: string) => set({ whoText }),
    chosen: values.who,
    onChoose: (choice: Choice | null) => set({ who: choice }),
    error: form.errors["who"],
    autoFocus: plannedFor === null,
  };
  const follows = values.stop === "" || values.stop === followingStop(values.start, usualMinutes[values.kind]);
  const minutes = typedMinutes(values.start, values.stop);

  return (
    <FormShell form={form} action="Schedule session" onCancel={onCancel}>
      {plannedFor !== null ? null : (
        <OneOf
          label="Kind"
          options={[
            { value: "individual", label: "Individual" },
            { value: "group", label: "Group" },
          ]}
          value={values.kind}
          onChange={(kind) => set({ kind, who: null, whoText: "" })}
        />
      )}
      {plannedFor !== null ? null : values.kind === "group" ? (
        <GroupField key="group" {...who} />
      ) : (
        <ClientField key="client" {...who} />
      )}
      <div className="form-row" data-row="times">
        <DateField label="Date" today={today} {...form.field("day")} />
        <TimeField
          label="Start"
          {...form.field("start")}
          onChange={(start) =>
            set(follows ? { start, stop: followingStop(start, usualMinutes[values.kind]) } : { start })
          }
        />
        <TimeField label="Stop" {...form.field("stop")} />
      </div>
      <p className="small quiet figures">
        {minutes === null || minutes === 0 || minutes > 720 ? "" : `${minutes} minutes. `}Times are{" "}
        {zoneWords(zone, serverNow())}.
      </p>
      <div className="form-row">
        <Select
          label="How"
          options={modalityOptions}
          value={values.modality}
          onChange={(modality) => set({ modality })}
        />
        <TextField label="Place" optional {...form.field("place")} />
      </div>
      <TextField
        label="Title"
        optional
        {...form.field("title")}
        help="Shown with the session, such as the topic of the day."
      />
    </FormShell>
  );
}
