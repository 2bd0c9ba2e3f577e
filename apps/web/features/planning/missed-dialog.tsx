import type { TodaySession } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { parseClock } from "../../time/parse-clock.ts";
import { CheckField, OneOf } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TimeField } from "../../ui/time-field.tsx";
import { changeSession } from "../today/api.ts";
import { type DoneStep, endFollowing } from "./end-following.ts";
import { guessedStart, isShortNotice, lateStart } from "./missed-times.ts";
import { sayDone } from "./say-done.ts";
import { undoStatus } from "./undo-status.ts";

export type MissedHow = "cancelled" | "no-show" | "late";

interface MissedDialogProps {
  readonly session: TodaySession;
  readonly how: MissedHow;
  readonly onClose: () => void;
}

interface MissedValues {
  readonly which: "one" | "following";
  readonly beganLate: string;
  readonly statusBy: "client" | "practice";
  readonly statusReason: string;
  readonly shortNotice: boolean;
  readonly charge: boolean;
}

const titles = { cancelled: "Cancel the session with", "no-show": "No-show:", late: "Began late:" } as const;
const actions = { cancelled: "Cancel session", "no-show": "Mark as no-show", late: "Save the start" } as const;
const said = {
  cancelled: "Session cancelled.",
  "no-show": "Marked as a no-show.",
  late: "The start is changed.",
} as const;
const sides = [
  { value: "client", label: "By the client" },
  { value: "practice", label: "By the practice" },
] as const;
const scopes = [
  { value: "one", label: "This session" },
  { value: "following", label: "This and all that follow" },
] as const;

/** Why a session did not go as planned: everything may stay as it is, one press is enough, and it can be taken back. */
export function MissedDialog({ session, how, onClose }: MissedDialogProps) {
  const refresh = useRefresh();
  const zone = useZone();
  const form = useForm({
    initial: firstValues(session, zone),
    check: ({ beganLate }) =>
      how === "late" && parseClock(beganLate) === null ? { beganLate: "Enter a time, such as 14:10." } : {},
    send: (values) =>
      values.which === "following" ? endFollowing(session) : sendStatus(session, { how, values, zone }),
    onDone: (done) => {
      refresh();
      onClose();
      sayDone(done, refresh);
    },
  });
  const { values, set } = form;
  const endsSeries = values.which === "following";
  return (
    <Dialog title={`${titles[how]} ${session.name}`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action={endsSeries ? "End the series here" : actions[how]}>
        {how === "cancelled" && session.seriesId !== null ? (
          <OneOf label="Which" options={scopes} value={values.which} onChange={(which) => set({ which })} />
        ) : null}
        {endsSeries ? (
          <p className="quiet">
            The series ends before this session. What was moved or cancelled by itself, or has begun, stays as it is.
          </p>
        ) : (
          <>
            {how === "late" ? <TimeField label="Began at" {...form.field("beganLate")} /> : null}
            {how === "no-show" ? null : (
              <OneOf
                label={how === "late" ? "Whose delay" : "Cancelled"}
                options={sides}
                value={values.statusBy}
                onChange={(statusBy) => set({ statusBy })}
              />
            )}
            <TextField label="Reason" optional {...form.field("statusReason")} />
            {how === "cancelled" ? <CheckField label="At short notice" {...form.field("shortNotice")} /> : null}
            {how === "late" ? (
              <p className="small quiet">The planned start is kept. The minutes count from when the session began.</p>
            ) : (
              <CheckField label="Charge for it" {...form.field("charge")} />
            )}
          </>
        )}
      </FormShell>
    </Dialog>
  );
}

function firstValues(session: TodaySession, zone: string): MissedValues {
  const now = serverNow();
  return {
    which: "one",
    statusBy: session.statusBy ?? "client",
    beganLate: guessedStart(session, { now, zone }),
    statusReason: session.statusReason,
    shortNotice: session.shortNotice ?? isShortNotice(session, now),
    charge: session.charge ?? false,
  };
}

interface Said {
  readonly how: MissedHow;
  readonly values: MissedValues;
  readonly zone: string;
}

async function sendStatus(session: TodaySession, { how, values, zone }: Said): Promise<DoneStep> {
  const { statusBy, statusReason, shortNotice, charge } = values;
  const base = { sessionId: session.id, version: session.version, statusReason };
  const { version } = await changeSession(
    how === "late"
      ? { ...base, statusBy, beganLate: lateStart(session, parseClock(values.beganLate) ?? "", zone) }
      : how === "cancelled"
        ? { ...base, status: how, statusBy, shortNotice, charge }
        : { ...base, status: how, statusBy: "client", charge },
  );
  return { words: said[how], undo: () => undoStatus(session, version) };
}
