import type { StaffMember } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { toast } from "../../ui/toast.tsx";
import { addLeave } from "./api.ts";
import { counted, heirsOf } from "./open-work-words.ts";

interface LeaveDialogProps {
  readonly staff: readonly StaffMember[];
  readonly of: string | undefined;
  readonly onClose: () => void;
}

export function LeaveDialog({ staff, of, onClose }: LeaveDialogProps) {
  const today = useToday();
  const self = useMe().staff.id;
  const refresh = useRefresh();
  const form = useForm({
    initial: { staffId: of ?? "", from: dayShort(today), to: "", coverId: "", moveSessions: true },
    check: ({ staffId, from, to }) => ({
      ...(staffId === "" ? { staffId: "Choose who is away." } : {}),
      ...checkDay({ from, to }, today),
    }),
    send: ({ staffId, from, to, coverId, moveSessions }) =>
      addLeave({
        staffId,
        from: readDateField(from, today) ?? today,
        to: readDateField(to, today) ?? today,
        coverId: coverId === "" ? null : coverId,
        moveSessions: coverId !== "" && moveSessions,
      }),
    onDone: ({ clients, groups, sessions }) => {
      refresh();
      const opened = [counted(clients, "client"), counted(groups, "group"), counted(sessions, "session")].filter(
        Boolean,
      );
      toast(`Leave entered.${opened.length === 0 ? "" : ` Covered: ${opened.join(", ")}.`}`);
      onClose();
    },
  });
  const { values } = form;
  // Nobody opens charts to themself: an administrator covers only where the person who goes says so.
  const covers = heirsOf(staff, values.staffId === self ? [self] : [values.staffId, self]);
  return (
    <Dialog title={of === undefined ? "Enter leave" : "Enter your leave"} isOpen onClose={onClose}>
      <FormShell form={form} action="Enter leave" onCancel={onClose}>
        {of !== undefined ? null : (
          <Select
            label="Who is away"
            {...form.field("staffId")}
            options={[
              { value: "", label: "Choose somebody" },
              ...staff.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <div className="form-row">
          <DateField label="First day" today={today} {...form.field("from")} />
          <DateField label="Last day" today={today} {...form.field("to")} />
        </div>
        <Select
          label="Who covers"
          optional
          help="For those days they may open the charts of these clients and lead these groups."
          {...form.field("coverId")}
          options={[{ value: "", label: "Nobody" }, ...covers.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        {values.coverId === "" ? null : (
          <CheckField
            label="The sessions of those days go to whoever covers"
            value={values.moveSessions}
            onChange={(moveSessions) => form.set({ moveSessions })}
          />
        )}
      </FormShell>
    </Dialog>
  );
}
