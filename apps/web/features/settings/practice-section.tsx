import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ZoneField } from "../first-visit/zone-field.tsx";
import { changePractice } from "./api.ts";
import { checkPractice, wholeNumber } from "./check-practice.ts";

/** The practice's own settings; the form begins anew with each version of them. */
export function PracticeSection() {
  const { practice } = useMe();
  const refresh = useRefresh();
  const form = useForm({
    initial: {
      name: practice.name,
      zone: practice.zone,
      dueHours: String(practice.dueHours),
      idleMinutes: String(practice.idleMinutes),
    },
    check: checkPractice,
    send: ({ name, zone, dueHours, idleMinutes }) =>
      changePractice({
        version: practice.version,
        name,
        zone,
        dueHours: wholeNumber(dueHours) ?? practice.dueHours,
        idleMinutes: wholeNumber(idleMinutes) ?? practice.idleMinutes,
      }),
    onDone: () => {
      refresh();
      toast("Settings saved.");
    },
  });
  return (
    <section aria-labelledby="practice" className="practice">
      <div className="section-head">
        <h2 className="section-title" id="practice">
          Practice
        </h2>
      </div>
      <FormShell form={form} action="Save settings">
        <TextField label="Practice name" autoComplete="off" {...form.field("name")} />
        <ZoneField
          label="Time zone"
          help="Every time in the record is shown in it. Signed notes keep the zone they were signed in."
          {...form.field("zone")}
        />
        <div className="form-row">
          <TextField
            label="Notes are due after (hours)"
            inputMode="numeric"
            autoComplete="off"
            help="Counted from the end of the session."
            {...form.field("dueHours")}
          />
          <TextField
            label="Sign out when unused (minutes)"
            inputMode="numeric"
            autoComplete="off"
            help="A warning comes a minute before."
            {...form.field("idleMinutes")}
          />
        </div>
      </FormShell>
    </section>
  );
}
