import { type Disposition, dispositions, dispositionWords } from "@goldthread/clinical/risk/dispositions.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe, useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { parseClock } from "../../time/parse-clock.ts";
import { dayShort, momentWords } from "../../time/words.ts";
import { instantAt, zonedTime } from "../../time/zoned.ts";
import { checkMoment } from "../../ui/check-moment.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { closeConcern, type Concern } from "./api.ts";
import { actedFrom } from "./opened-words.ts";
import "./risk.css";

type Closing = Pick<Concern, "id" | "summary" | "openedAt" | "answeredAt">;

interface Values {
  readonly disposition: Disposition | "";
  readonly outcome: string;
  readonly actedBy: string;
  readonly day: string;
  readonly clock: string;
}

/** A concern ends with what was decided and done, by whom and when; without that it stays open. */
export function CloseConcernDialog({ concern, onClose }: { readonly concern: Closing; readonly onClose: () => void }) {
  const [me, zone, today, refresh] = [useMe(), useZone(), useToday(), useRefresh()];
  const first = actedFrom(concern);
  const now = zonedTime(serverNow(), zone);
  const initial: Values = {
    disposition: "",
    outcome: "",
    actedBy: me.staff.name,
    day: dayShort(now.day),
    clock: now.clock,
  };
  const form = useForm({
    initial,
    check: ({ disposition, outcome, actedBy, day, clock }) => ({
      ...(disposition === "" ? { disposition: "Choose how it ends." } : {}),
      ...(outcome.trim() === "" ? { outcome: "Enter what was done." } : {}),
      ...(actedBy.trim() === "" ? { actedBy: "Enter who did it." } : {}),
      ...checkMoment(
        { day: ["day", day], clock: ["clock", clock] },
        {
          zone,
          today,
          now: serverNow(),
          from: { at: first, words: `Not before ${momentWords(first, zone)}: there was no concern yet.` },
        },
      ),
    }),
    send: ({ disposition, outcome, actedBy, day, clock }) => {
      const at = { day: readDateField(day, today) ?? today, clock: parseClock(clock) ?? "12:00" };
      const actedAt = instantAt(at, zone);
      return closeConcern({
        concernId: concern.id,
        disposition: disposition === "" ? "other" : disposition,
        outcome,
        actedBy,
        actedAt,
      });
    },
    fields: { actedAt: "day" },
    onDone: () => {
      refresh();
      onClose();
      toast("The risk concern is closed. It stays readable with what was done.");
    },
  });
  const options: { value: Disposition | ""; label: string }[] = [
    { value: "", label: "Choose" },
    ...dispositions.map((value) => ({ value, label: dispositionWords[value] })),
  ];
  return (
    <Dialog title="Close the risk concern" isOpen onClose={onClose}>
      <FormShell form={form} action="Close it" onCancel={onClose}>
        <p>{concern.summary}</p>
        <Select label="How it ends" options={options} {...form.field("disposition")} />
        <TextArea label="What was done" {...form.field("outcome")} />
        <TextField label="Who did it" autoComplete="off" {...form.field("actedBy")} />
        <div className="risk-when">
          <DateField label="On" today={today} {...form.field("day")} />
          <TimeField label="At" {...form.field("clock")} />
        </div>
      </FormShell>
    </Dialog>
  );
}
