import { attendanceStatuses, type AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { clockWords } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { correctAttendance, type WriterSession } from "../writer/api.ts";
import { attendanceWords, instantInSession, isTimed } from "./attendance-words.ts";
import type { Row } from "./use-rows.ts";

interface CorrectAttendanceProps {
  readonly row: Row;
  readonly session: Pick<WriterSession, "id" | "start" | "stop">;
  readonly onClose: () => void;
}

/** Attendance that turned out wrong once notes are signed: what is about to happen is said before it does. */
export function CorrectAttendanceDialog({ row, session, onClose }: CorrectAttendanceProps) {
  const zone = useZone();
  const refresh = useRefresh();
  const { client, attendance } = row.member;
  const form = useForm({
    initial: { status: attendance.status, at: timeOf(attendance, zone), because: "" },
    check: ({ status, at, because }) => ({
      ...(isTimed(status) && instantInSession(at, session, zone) === null
        ? { at: "Enter a time inside the session, such as 14:10." }
        : {}),
      ...(because.trim() === "" ? { because: "Say what was wrong; it is kept." } : {}),
    }),
    send: ({ status, at, because }) => {
      const instant = instantInSession(at, session, zone);
      return correctAttendance({
        sessionId: session.id,
        clientId: client.id,
        version: attendance.version,
        status,
        arrivedAt: status === "late" ? instant : null,
        leftAt: status === "left-early" ? instant : null,
        because: because.trim(),
      });
    },
    onDone: () => {
      refresh();
      toast(`The attendance of ${client.name} is corrected.`);
      onClose();
    },
  });
  const { status } = form.values;
  return (
    <Dialog title={`Correct the attendance of ${client.name}`} isOpen onClose={onClose}>
      <FormShell form={form} action="Correct" onCancel={onClose}>
        <Select
          label="Attendance"
          value={status}
          options={attendanceStatuses.map((value) => ({ value, label: attendanceWords[value] }))}
          onChange={(value) => form.set({ status: value })}
        />
        {isTimed(status) ? (
          <TextField label={status === "late" ? "Arrived at" : "Left at"} autoComplete="off" {...form.field("at")} />
        ) : null}
        <TextField label="What was wrong" autoComplete="off" {...form.field("because")} />
        <Notice tone="hint">
          <p>{consequence(row, status)}</p>
        </Notice>
      </FormShell>
    </Dialog>
  );
}

function consequence({ state, member }: Row, status: AttendanceStatus): string {
  const counts = "Every note of this session shows the amended count from now on; nothing signed changes.";
  if (status === "absent" && state === "signed")
    return `The note signed for ${member.client.name} is retracted: it stays readable and says so. ${counts}`;
  if (member.attendance.status === "absent" && status !== "absent")
    return `A note can be written for ${member.client.name} then, and is marked as a late entry. ${counts}`;
  return counts;
}

function timeOf({ status, arrivedAt, leftAt }: Row["member"]["attendance"], zone: string): string {
  const at = status === "left-early" ? leftAt : arrivedAt;
  return at === null ? "" : clockWords(at, zone);
}
