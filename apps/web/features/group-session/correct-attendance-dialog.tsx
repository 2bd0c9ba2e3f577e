import type { AttendanceStatus } from "@goldthread/clinical/note/note-body.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { clockWords } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast.tsx";
import { correctAttendance, type WriterSession } from "../writer/api.ts";
import { checkCorrection, CorrectFields, correctedTimes, type CorrectValues } from "./correct-fields.tsx";
import { useCorrected } from "./use-corrected.ts";
import type { Row } from "./use-rows.ts";

interface CorrectAttendanceProps {
  readonly row: Row;
  readonly session: Pick<WriterSession, "id" | "start" | "stop">;
  readonly onClose: () => void;
}

/** Attendance that turned out wrong once notes are signed: what is about to happen is said before it does. */
export function CorrectAttendanceDialog({ row, session, onClose }: CorrectAttendanceProps) {
  const zone = useZone();
  const corrected = useCorrected(session.id);
  const { client, attendance } = row.member;
  const initial: CorrectValues = { status: attendance.status, at: timeOf(attendance, zone), because: "" };
  const form = useForm({
    initial,
    check: (values) => checkCorrection(values, session, zone),
    send: (values) =>
      correctAttendance({
        sessionId: session.id,
        clientId: client.id,
        version: attendance.version,
        ...correctedTimes(values, session, zone),
      }),
    onDone: (done) => {
      corrected(client.id, done);
      toast(`The attendance of ${client.name} is corrected.`);
      onClose();
    },
  });
  return (
    <Dialog title={`Correct the attendance of ${client.name}`} isOpen onClose={onClose}>
      <FormShell form={form} action="Correct" onCancel={onClose}>
        <CorrectFields form={form} />
        <Notice tone="hint">
          <p>{consequence(row, form.values.status)}</p>
        </Notice>
      </FormShell>
    </Dialog>
  );
}

export const countsAmended = "Every note of this session shows the amended count from now on; nothing signed changes.";

function consequence({ state, member }: Row, status: AttendanceStatus): string {
  if (status === "absent" && state === "signed")
    return `The note signed for ${member.client.name} is retracted: it stays readable and says so. ${countsAmended}`;
  if (member.attendance.status === "absent" && status !== "absent" && state !== "retracted")
    return `A note can be written for ${member.client.name} then, and is marked as a late entry. ${countsAmended}`;
  return countsAmended;
}

function timeOf({ status, arrivedAt, leftAt }: Row["member"]["attendance"], zone: string): string {
  const at = status === "left-early" ? leftAt : arrivedAt;
  return at === null ? "" : clockWords(at, zone);
}
