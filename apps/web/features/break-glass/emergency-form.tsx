import { useNavigate } from "@tanstack/react-router";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { breakGlass } from "./api.ts";

const hoursOffered = [1, 4, 8, 12];
const leastReason = 20;

interface Values {
  readonly recordNumber: string;
  readonly name: string;
  readonly birthDate: string;
  readonly reason: string;
  readonly hours: string;
}

export function EmergencyForm() {
  const [today, navigate, refresh] = [useToday(), useNavigate(), useRefresh()];
  const initial: Values = { recordNumber: "", name: "", birthDate: "", reason: "", hours: "4" };
  const form = useForm({
    initial,
    check: ({ recordNumber, name, birthDate, reason }) => ({
      ...(recordNumber.trim() === "" && (name.trim() === "" || birthDate.trim() === "")
        ? { recordNumber: "Enter the record number, or the full name and the birth date." }
        : {}),
      ...(birthDate.trim() === "" ? {} : checkDay({ birthDate }, today)),
      ...(reason.trim().length < leastReason
        ? { reason: `Say why it cannot wait, in at least ${leastReason} characters.` }
        : {}),
    }),
    send: ({ recordNumber, name, birthDate, reason, hours }) =>
      breakGlass({
        recordNumber: recordNumber.trim(),
        name: name.trim(),
        birthDate: birthDate.trim() === "" ? null : (readDateField(birthDate, today) ?? null),
        reason,
        hours: Number(hours),
      }),
    onDone: ({ clientId }) => {
      refresh();
      toast("The record is open to you. The care team and the records officer were told.");
      void navigate({ to: "/clients/$clientId", params: { clientId } });
    },
  });
  return (
    <FormShell form={form} action="Open the record">
      <TextField label="Record number" optional autoComplete="off" {...form.field("recordNumber")} />
      <div className="emergency-or">
        <TextField label="Or the full name" optional autoComplete="off" {...form.field("name")} />
        <DateField label="and the birth date" optional today={today} {...form.field("birthDate")} />
      </div>
      <TextArea
        label="Why it cannot wait"
        help="Kept for good, with your name and the time."
        rows={3}
        {...form.field("reason")}
      />
      <Select
        label="For how long"
        options={hoursOffered.map((hours) => ({
          value: String(hours),
          label: hours === 1 ? "1 hour" : `${hours} hours`,
        }))}
        {...form.field("hours")}
      />
    </FormShell>
  );
}
