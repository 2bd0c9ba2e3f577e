import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe, useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { parseClock } from "../../time/parse-clock.ts";
import { dayShort } from "../../time/words.ts";
import { instantAt, zonedTime } from "../../time/zoned.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { checkMoment } from "../../ui/check-moment.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addProtectiveAct } from "./api.ts";
import "./risk.css";

interface Values {
  readonly kind: "warning" | "report";
  readonly facts: string;
  readonly heardDay: string;
  readonly heardClock: string;
  readonly personAtRisk: string;
  readonly assessment: string;
  readonly consulted: string;
  readonly decision: "made" | "not-made";
  readonly told: string;
  readonly day: string;
  readonly clock: string;
  readonly toldBy: string;
  readonly reference: string;
  readonly whyNot: string;
  readonly clientTold: string;
  readonly followUp: string;
}

/** A warning to somebody in danger, or a report to an authority, from what was heard to what followed. */
export function ProtectiveActDialog({
  clientId,
  onClose,
}: {
  readonly clientId: string;
  readonly onClose: () => void;
}) {
  const [me, zone, today, refresh] = [useMe(), useZone(), useToday(), useRefresh()];
  const now = zonedTime(serverNow(), zone);
  const initial: Values = {
    kind: "warning",
    facts: "",
    heardDay: dayShort(now.day),
    heardClock: now.clock,
    personAtRisk: "",
    assessment: "",
    consulted: "",
    decision: "made",
    told: "",
    day: dayShort(now.day),
    clock: now.clock,
    toldBy: me.staff.name,
    reference: "",
    whyNot: "",
    clientTold: "",
    followUp: "",
  };
  const rule = () => ({ zone, today, now: serverNow() });
  const momentOf = (day: string, clock: string) =>
    instantAt({ day: readDateField(day, today) ?? today, clock: parseClock(clock) ?? "12:00" }, zone);
  const heardAt = ({ heardDay, heardClock }: Values) => momentOf(heardDay, heardClock);
  const form = useForm({
    initial,
    check: (values) => ({
      ...(values.facts.trim() === "" ? { facts: "Enter what was said or seen, in its own words." } : {}),
      ...(values.decision === "made" && values.told.trim() === "" ? { told: "Enter who was told." } : {}),
      ...(values.decision === "not-made" && values.whyNot.trim() === "" ? { whyNot: "Enter why not." } : {}),
      ...checkMoment({ day: ["heardDay", values.heardDay], clock: ["heardClock", values.heardClock] }, rule()),
      ...(values.decision === "made"
        ? checkMoment(
            { day: ["day", values.day], clock: ["clock", values.clock] },
            { ...rule(), from: { at: heardAt(values), words: "Not before it was said or seen." } },
          )
        : {}),
    }),
    send: (values) => {
      const { day, clock, heardDay: _day, heardClock: _clock, told, toldBy, reference, whyNot, ...rest } = values;
      const made = values.decision === "made";
      return addProtectiveAct({
        clientId,
        heardAt: heardAt(values),
        ...rest,
        ...(made ? { told, toldAt: momentOf(day, clock), toldBy, reference } : { whyNot }),
      });
    },
    fields: { toldAt: "day", heardAt: "heardDay" },
    onDone: () => {
      refresh();
      onClose();
      toast("Recorded apart from the chart. You and those who keep the records can read it under Incidents.");
    },
  });
  const made = form.values.decision === "made";
  return (
    <Dialog title="Warning or report" isOpen onClose={onClose} size="l" canLeave={!form.isChanged}>
      <FormShell form={form} action="Record it" onCancel={onClose}>
        <Notice tone="hint">
          <p>
            This is kept apart from the chart: you and those who keep the practice’s records read it, the care team does
            not. What the law asks of you differs from state to state.
          </p>
        </Notice>
        <OneOf
          label="What it is"
          options={[
            { value: "warning", label: "Warning somebody in danger" },
            { value: "report", label: "Report to an authority" },
          ]}
          {...form.field("kind")}
        />
        <TextArea label="What was said or seen" help="In its own words." {...form.field("facts")} />
        <div className="risk-when">
          <DateField label="Said or seen on" today={today} {...form.field("heardDay")} />
          <TimeField label="Said or seen at" {...form.field("heardClock")} />
        </div>
        <TextField label="Who is in danger" optional autoComplete="off" {...form.field("personAtRisk")} />
        <TextArea label="Assessment: how near, by which means" optional rows={2} {...form.field("assessment")} />
        <TextField label="With whom it was talked over" optional autoComplete="off" {...form.field("consulted")} />
        <OneOf
          label="Decision"
          options={[
            { value: "made", label: "Told somebody" },
            { value: "not-made", label: "Told nobody" },
          ]}
          {...form.field("decision")}
        />
        {made ? (
          <>
            <TextField label="Who was told" autoComplete="off" {...form.field("told")} />
            <div className="risk-when">
              <DateField label="On" today={today} {...form.field("day")} />
              <TimeField label="At" {...form.field("clock")} />
            </div>
            <TextField label="By whom" optional autoComplete="off" {...form.field("toldBy")} />
            <TextField label="Their reference number" optional autoComplete="off" {...form.field("reference")} />
          </>
        ) : (
          <TextArea label="Why not" rows={2} {...form.field("whyNot")} />
        )}
        <TextField label="What the client was told" optional autoComplete="off" {...form.field("clientTold")} />
        <TextArea label="What follows" optional rows={2} {...form.field("followUp")} />
      </FormShell>
    </Dialog>
  );
}
