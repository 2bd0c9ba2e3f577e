import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Choices } from "../../ui/check-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ZoneField } from "../first-visit/zone-field.tsx";
import { changePractice, type PracticeSettings, settingsQuery } from "./api.ts";
import { checkPractice, numbersOf, type PracticeValues } from "./check-practice.ts";

/** The practice's own settings; the form begins anew with each version of them. */
export function PracticeSection() {
  const query = useQuery(settingsQuery);
  return (
    <section aria-labelledby="practice" className="practice">
      <SectionHead id="practice" title="Practice" />
      {query.data !== undefined ? (
        <PracticeForm key={query.data.settings.version} {...query.data} />
      ) : query.isError ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : (
        <Skeleton lines={8} />
      )}
    </section>
  );
}

function typedOf({ settings, allFormats }: PracticeSettings): PracticeValues {
  return {
    name: settings.name,
    zone: settings.zone,
    dueHours: String(settings.dueHours),
    idleMinutes: String(settings.idleMinutes),
    sessionMinutes: String(settings.sessionMinutes),
    groupMinutes: String(settings.groupMinutes),
    // None named means all: the page shows them all as chosen.
    formats: settings.formats.length === 0 ? allFormats.map(({ id }) => id) : settings.formats,
    profile: settings.profile,
    retentionYears: String(settings.retentionYears),
    retentionMinorYears: String(settings.retentionMinorYears),
    credentialWarningDays: String(settings.credentialWarningDays),
    invitationHours: String(settings.invitationHours),
    ageOfMajority: String(settings.ageOfMajority),
  };
}

function PracticeForm(given: PracticeSettings) {
  const { settings, allFormats, allProfiles } = given;
  const refresh = useRefresh();
  const form = useForm({
    initial: typedOf(given),
    check: checkPractice,
    send: (values) => {
      const { name, zone, formats, profile } = values;
      const all = allFormats.every(({ id }) => formats.includes(id));
      const chosen = all ? [] : allFormats.map(({ id }) => id).filter((id) => formats.includes(id));
      return changePractice({ version: settings.version, name, zone, profile, formats: chosen, ...numbersOf(values) });
    },
    onDone: () => {
      refresh();
      toast("Settings saved.");
    },
  });
  const number = { inputMode: "numeric", autoComplete: "off" } as const;
  const formats = form.field("formats");
  return (
    <FormShell form={form} action="Save settings" label="Practice">
      <TextField label="Practice name" autoComplete="off" {...form.field("name")} />
      <ZoneField
        label="Time zone"
        help="Every time in the record is shown in it. Signed notes keep the zone they were signed in."
        {...form.field("zone")}
      />
      <div className="form-row">
        <TextField
          label="Notes are due after (hours)"
          help="Counted from the end of the session."
          {...number}
          {...form.field("dueHours")}
        />
        <TextField
          label="Sign out when unused (minutes)"
          help="A warning comes a minute before."
          {...number}
          {...form.field("idleMinutes")}
        />
      </div>
      <div className="form-row">
        <TextField label="A session usually takes (minutes)" {...number} {...form.field("sessionMinutes")} />
        <TextField label="A group session (minutes)" {...number} {...form.field("groupMinutes")} />
      </div>
      <Choices
        label="Formats offered"
        help="To whoever writes. Notes in another format stay as they are."
        options={allFormats.map(({ id, title }) => ({ value: id, label: title }))}
        values={formats.value}
        onChange={formats.onChange}
        error={formats.error}
      />
      <Select
        label="Rules that the practice goes by"
        help="A payer’s or a regulator’s: what notes must hold, group sizes, places of service."
        {...form.field("profile")}
        options={allProfiles.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <div className="form-row">
        <TextField
          label="Records are kept (years)"
          help="After the last service. Your state’s rule may be longer."
          {...number}
          {...form.field("retentionYears")}
        />
        <TextField
          label="Of age from (years)"
          help="Who is younger is shown as a minor."
          {...number}
          {...form.field("ageOfMajority")}
        />
        <TextField
          label="And a minor’s (years)"
          help="After they come of age, if that is later."
          {...number}
          {...form.field("retentionMinorYears")}
        />
      </div>
      <div className="form-row">
        <TextField label="Warn before a credential ends (days)" {...number} {...form.field("credentialWarningDays")} />
        <TextField label="An invitation works for (hours)" {...number} {...form.field("invitationHours")} />
      </div>
    </FormShell>
  );
}
