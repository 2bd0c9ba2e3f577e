import { attendanceStatuses, type AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import type { Form } from "../../forms/use-form.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { attendanceWords, instantInSession, isTimed } from "./attendance-words.ts";

export interface CorrectValues {
  readonly status: AttendanceStatus;
  readonly at: string;
  readonly because: string;
}

/** What a correction of attendance asks: how they took part, the time where that has one, and the reason. */
export function CorrectFields({
  form,
  statuses = attendanceStatuses,
}: {
  readonly form: Pick<Form<CorrectValues>, "values" | "set" | "field">;
  readonly statuses?: readonly AttendanceStatus[];
}) {
  const { status } = form.values;
  return (
    <>
      <Select
        label="Attendance"
        value={status}
        options={statuses.map((value) => ({ value, label: attendanceWords[value] }))}
        onChange={(value) => form.set({ status: value })}
      />
      {isTimed(status) ? (
        <TextField label={status === "late" ? "Arrived at" : "Left at"} autoComplete="off" {...form.field("at")} />
      ) : null}
      <TextField label="What was wrong" autoComplete="off" {...form.field("because")} />
    </>
  );
}

interface Times {
  readonly start: string;
  readonly stop: string;
}

/** What can be said without asking the server. */
export function checkCorrection({ status, at, because }: CorrectValues, session: Times, zone: string) {
  return {
    ...(isTimed(status) && instantInSession(at, session, zone) === null
      ? { at: "Enter a time inside the session, such as 14:10." }
      : {}),
    ...(because.trim() === "" ? { because: "Say what was wrong; it is kept." } : {}),
  };
}

/** The times that go with a status, as the server is told them. */
export function correctedTimes({ status, at, because }: CorrectValues, session: Times, zone: string) {
  const instant = instantInSession(at, session, zone);
  return {
    status,
    arrivedAt: status === "late" ? instant : null,
    leftAt: status === "left-early" ? instant : null,
    because: because.trim(),
  };
}
