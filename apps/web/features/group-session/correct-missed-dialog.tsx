import { attendanceStatuses } from "@goldthread/clinical/note/note-body.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast.tsx";
import { useClientChoices } from "../clients/api.ts";
import { groupQuery } from "../groups/api.ts";
import { correctAttendance, type Writer } from "../writer/api.ts";
import { countsAmended } from "./correct-attendance-dialog.tsx";
import { checkCorrection, CorrectFields, correctedTimes, type CorrectValues } from "./correct-fields.tsx";
import { useCorrected } from "./use-corrected.ts";

interface CorrectMissedProps {
  readonly writer: Writer;
  readonly onClose: () => void;
  readonly onAdded: (clientId: string) => void;
}

interface MissedValues extends CorrectValues {
  readonly text: string;
  readonly client: Choice | null;
}

const there = attendanceStatuses.filter((status) => status !== "absent");
const initial: MissedValues = { text: "", client: null, status: "present", at: "", because: "" };

/** Somebody was there and nobody listed them; the notes of the others are signed. */
export function CorrectMissedDialog({ writer, onClose, onAdded }: CorrectMissedProps) {
  const { session } = writer;
  const zone = useZone();
  const corrected = useCorrected(session.id);
  const form = useForm({
    initial,
    check: (values) => ({
      ...(values.client === null ? { client: "Choose who was there." } : {}),
      ...checkCorrection(values, session, zone),
    }),
    fields: { clientId: "client" },
    send: (values) =>
      correctAttendance({
        sessionId: session.id,
        clientId: values.client?.id ?? "",
        version: 0,
        ...correctedTimes(values, session, zone),
      }),
    onDone: (done, { client }) => {
      if (client === null) return;
      corrected(client.id, done);
      toast(`${client.label} was added to this session.`);
      onClose();
      onAdded(client.id);
    },
  });
  const choices = useMissedChoices(writer, form.values.text);
  const { client, text } = form.values;
  return (
    <Dialog title="Somebody who was not listed" isOpen onClose={onClose}>
      <FormShell form={form} action="Add" onCancel={onClose}>
        <ComboBox
          label="Who was there"
          text={text}
          onText={(typed) => form.set({ text: typed })}
          chosen={client}
          onChoose={(chosen) => form.set({ client: chosen })}
          choices={choices}
          empty="No member of the group and none of your clients has a name like this."
          placeholder="Type a name"
          error={form.errors["client"]}
          autoFocus
        />
        <CorrectFields
          statuses={there}
          form={{
            values: form.values,
            set: form.set,
            field: form.field,
          }}
        />
        <Notice tone="hint">
          <p>
            {client === null ? "They get" : `${client.label} gets`} a row and a part to write, which is signed as a late
            entry. {countsAmended}
          </p>
        </Notice>
      </FormShell>
    </Dialog>
  );
}

/** The group's members and the caller's own clients, without those who are listed. */
function useMissedChoices({ group, members }: Writer, text: string): readonly Choice[] {
  const listed = members.map(({ client }) => client.id);
  const own = useClientChoices(text, listed);
  const { data } = useQuery({ ...groupQuery(group?.id ?? ""), enabled: group !== null });
  const without = listed.join();
  return useMemo(() => {
    const wanted = text.trim().toLowerCase();
    const enrolled = (data?.members ?? [])
      .filter(({ clientId, name }) => !without.split(",").includes(clientId) && name.toLowerCase().includes(wanted))
      .map(({ clientId, name, recordNumber }) => ({
        id: clientId,
        label: name,
        detail: `Member · ${recordNumber}`,
      }));
    const members = new Set(enrolled.map(({ id }) => id));
    return [...enrolled, ...own.filter(({ id }) => !members.has(id))];
  }, [data, own, text, without]);
}
