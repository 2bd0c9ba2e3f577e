import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { parseClock } from "../../time/parse-clock.ts";
import { dayShort } from "../../time/words.ts";
import { instantAt, zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addIncident, groupQuery, groupsQuery } from "./api.ts";
import { type Kind, kinds, kindWords, laterFields } from "./incident-words.ts";
import { PeopleOnForm } from "./people-on-form.tsx";
import { namesAnother, type TypedPerson, withPerson } from "./people-state.ts";
import "./incidents.css";

interface Values {
  readonly groupId: string;
  readonly kind: Kind;
  readonly day: string;
  readonly clock: string;
  readonly place: string;
  readonly beforeIt: string;
  readonly whatHappened: string;
  readonly response: string;
  readonly injuries: string;
  readonly police: string;
  readonly told: string;
  readonly witnesses: string;
  readonly debrief: string;
  readonly returnTerms: string;
  readonly people: readonly TypedPerson[];
}

/** One form for what happened, outside every chart; for each client, words for their own chart alone. */
export function ReportDialog({ groupId, onClose }: { readonly groupId: string | null; readonly onClose: () => void }) {
  const [zone, today, refresh] = [useZone(), useToday(), useRefresh()];
  const now = zonedTime(serverNow(), zone);
  const initial: Values = {
    groupId: groupId ?? "",
    kind: "threat",
    day: dayShort(now.day),
    clock: now.clock,
    place: "",
    beforeIt: "",
    whatHappened: "",
    response: "",
    injuries: "",
    police: "",
    told: "",
    witnesses: "",
    debrief: "",
    returnTerms: "",
    people: [],
  };
  const form = useForm({
    initial,
    check: (values) => ({
      ...checkDay({ day: values.day }, today),
      ...(parseClock(values.clock) === null ? { clock: "Enter a time, such as 14:30." } : {}),
      ...(values.whatHappened.trim() === "" ? { whatHappened: "Enter what happened." } : {}),
      ...(values.people.length === 0 ? { people: "Name at least one person." } : {}),
      ...(values.people.some((person) => namesAnother(values.people, person))
        ? { people: "The words for one chart name somebody else." }
        : {}),
    }),
    send: ({ groupId: group, day, clock, people, ...values }) => {
      const at = { day: readDateField(day, today) ?? today, clock: parseClock(clock) ?? "12:00" };
      return addIncident({
        ...values,
        groupId: group === "" ? null : group,
        happenedAt: instantAt(at, zone),
        people: people.map(({ clientId, name, part, chartWords }) => ({ clientId, name, part, chartWords })),
      });
    },
    fields: { happenedAt: "day" },
    onDone: () => {
      refresh();
      onClose();
      toast("The incident is reported. Each chart says only what you wrote for it.");
    },
  });
  const [hasMore, setMore] = useState(false);
  const set = (people: readonly TypedPerson[]) => form.set({ people });
  return (
    <Dialog title="Report an incident" isOpen onClose={onClose} size="l" canLeave={!form.isChanged}>
      <FormShell form={form} action="Report it" onCancel={onClose}>
        <Notice tone="hint">
          <p>
            You and those who answer for the practice read this form; it is in nobody’s chart. For each client you can
            add words for their own chart, which name nobody else.
          </p>
        </Notice>
        <GroupChoice value={form.values.groupId} onChange={(group) => form.set({ groupId: group })} />
        <Select
          label="Kind"
          options={kinds.map((value) => ({ value, label: kindWords[value] }))}
          {...form.field("kind")}
        />
        <div className="incident-when">
          <DateField label="On" today={today} {...form.field("day")} />
          <TimeField label="At" {...form.field("clock")} />
        </div>
        <TextField label="Where" optional autoComplete="off" {...form.field("place")} />
        <TextArea label="What came before" optional rows={2} {...form.field("beforeIt")} />
        <TextArea label="What happened" help="What was seen and heard, with names." {...form.field("whatHappened")} />
        <TextArea label="What staff did" optional rows={2} {...form.field("response")} />
        <Members
          groupId={form.values.groupId}
          people={form.values.people}
          onPick={(one) => set(withPerson(form.values.people, one))}
        />
        <PeopleOnForm people={form.values.people} onChange={set} error={form.errors["people"]} />
        {hasMore ? (
          laterFields.map(([key, label]) => <TextArea key={key} label={label} optional rows={2} {...form.field(key)} />)
        ) : (
          <span>
            <Button size="s" tone="quiet" onPress={() => setMore(true)}>
              Injuries, police, who was told, debrief: now or later
            </Button>
          </span>
        )}
      </FormShell>
    </Dialog>
  );
}

function GroupChoice({ value, onChange }: { readonly value: string; readonly onChange: (groupId: string) => void }) {
  const { data } = useQuery(groupsQuery);
  const mine = (data?.groups ?? []).filter((group) => group.mine || group.id === value);
  const options = [{ value: "", label: "No group" }, ...mine.map(({ id, name }) => ({ value: id, label: name }))];
  return <Select label="Group" options={options} value={value} onChange={onChange} />;
}

interface MembersProps {
  readonly groupId: string;
  readonly people: readonly TypedPerson[];
  readonly onPick: (person: TypedPerson) => void;
}

function Members({ groupId, people, onPick }: MembersProps) {
  const { data } = useQuery({ ...groupQuery(groupId), enabled: groupId !== "" });
  const members = (data?.members ?? []).filter(
    ({ to, clientId }) => to === null && !people.some((person) => person.clientId === clientId),
  );
  if (members.length === 0) return null;
  return (
    <div>
      <p className="field-label">Members who were in it</p>
      <span className="incident-picks">
        {members.map(({ clientId, name }) => (
          <Button
            key={clientId}
            size="s"
            icon="plus"
            onPress={() => onPick({ key: clientId, clientId, name, part: "involved", chartWords: "" })}
          >
            {name}
          </Button>
        ))}
      </span>
    </div>
  );
}
