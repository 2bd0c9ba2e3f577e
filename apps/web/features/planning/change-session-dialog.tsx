import type { TodaySession } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { zoneWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { CheckField, OneOf } from "../../ui/check-field.tsx";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { changeValuesOf, checkChange, sendChange } from "./change-values.ts";
import { OverlapQuestion, useOverlapQuestion } from "./overlap-question.tsx";
import { PeopleField } from "./people-field.tsx";
import { PlaceField } from "./place-field.tsx";
import { sayDone } from "./say-done.ts";
import { modalityOptions } from "./schedule-form.tsx";
import { isWithOthers, serviceOptions } from "./service-options.ts";

interface ChangeSessionDialogProps {
  readonly session: TodaySession;
  readonly onClose: () => void;
  /** With the day on which it is now. */
  readonly onChanged?: (day: string) => void;
}

const scopes = [
  { value: "one", label: "This session" },
  { value: "following", label: "This and all that follow" },
] as const;

/** A session's times, way, place and people, as long as no note of it is signed; of a series, also those that follow. */
export function ChangeSessionDialog({ session, onClose, onChanged }: ChangeSessionDialogProps) {
  const zone = useZone();
  const today = useToday();
  const refresh = useRefresh();
  const question = useOverlapQuestion();
  const form = useForm({
    initial: changeValuesOf(session, zone),
    check: (values) => checkChange(values, { today, zone }),
    send: (values) => sendChange(session, { values, today, zone, overlap: question.overlap }),
    fields: { clock: "start", minutes: "stop", fromDay: "day" },
    onRefused: question.take,
    onDone: (done, { day }) => {
      refresh();
      sayDone(done, refresh);
      onClose();
      onChanged?.(readDateField(day, today) ?? zonedTime(session.start, zone).day);
    },
  });
  const { values, set } = form;
  const isOne = values.which === "one";
  return (
    <Dialog title={`Change the session with ${session.name}`} isOpen onClose={onClose}>
      <FormShell form={form} action="Save changes" onCancel={onClose}>
        {session.seriesId === null ? null : (
          <OneOf label="Which" options={scopes} value={values.which} onChange={(which) => set({ which })} />
        )}
        <div className="form-row" data-row="times">
          <DateField label="Date" today={today} {...form.field("day")} />
          <TimeField label="Start" {...form.field("start")} />
          <TimeField label="Stop" {...form.field("stop")} />
        </div>
        <p className="small quiet">
          Times are {zoneWords(zone, session.start)}.
          {isOne ? "" : " What was moved or cancelled by itself stays as it is."}
        </p>
        <div className="form-row">
          <Select label="How" options={modalityOptions} {...form.field("modality")} />
          <PlaceField {...form.field("place")} />
        </div>
        <div className="form-row">
          <Select label="For" options={serviceOptions(session.kind)} {...form.field("service")} />
          <TextField label="Title" optional {...form.field("title")} />
        </div>
        {isOne && isWithOthers(values.service) ? (
          <>
            <PeopleField
              clientId={session.clientId}
              people={values.participants}
              onChange={(participants) => set({ participants })}
              error={form.errors["participants"]}
              asksPresence={session.start <= serverNow()}
            />
            <CheckField label="The client takes part" {...form.field("clientPresent")} />
          </>
        ) : null}
        <OverlapQuestion question={question} />
      </FormShell>
    </Dialog>
  );
}
