import type { Role, StaffMember } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { clinicalRoles, useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addStaff, changeStaff } from "./api.ts";
import { checkStaff, StaffFields, type StaffValues } from "./staff-fields.tsx";

interface AddValues extends StaffValues {
  readonly email: string;
  readonly passphrase: string;
}

export function AddStaffDialog({
  staff,
  onClose,
}: {
  readonly staff: readonly StaffMember[];
  readonly onClose: () => void;
}) {
  const refresh = useRefresh();
  const initial: AddValues = { name: "", credential: "", roles: [], supervisorId: "", email: "", passphrase: "" };
  const form = useForm({
    initial,
    check: (values) => ({
      ...checkStaff(values),
      ...(values.email.includes("@") ? {} : { email: "Enter an e-mail address, such as name@example.org." }),
      ...(values.passphrase.length < 12 ? { passphrase: "Enter at least 12 characters." } : {}),
    }),
    send: ({ roles, supervisorId, ...values }) =>
      addStaff({ ...values, roles: [...roles], supervisorId: supervisorId === "" ? null : supervisorId }),
    onDone: ({ name }) => {
      refresh();
      toast(`${name} is added and can sign in.`);
      onClose();
    },
  });
  return (
    <Dialog title="Add staff" isOpen onClose={onClose} size="l">
      <FormShell form={form} action="Add to the staff" onCancel={onClose}>
        <StaffFields form={form} staff={staff} />
        <div className="form-row">
          <TextField
            label="E-mail"
            type="email"
            autoComplete="off"
            help="They sign in with it."
            {...form.field("email")}
          />
          <TextField
            label="First passphrase"
            autoComplete="off"
            help="At least 12 characters. Tell it to them in person."
            {...form.field("passphrase")}
          />
        </div>
      </FormShell>
    </Dialog>
  );
}

const treats = (roles: readonly Role[]) => roles.some((role) => clinicalRoles.includes(role));

interface ChangeStaffProps {
  readonly member: StaffMember;
  readonly staff: readonly StaffMember[];
  readonly onClose: () => void;
}

export function ChangeStaffDialog({ member, staff, onClose }: ChangeStaffProps) {
  const refresh = useRefresh();
  const isSelf = useMe().staff.id === member.id;
  const initial: StaffValues = {
    name: member.name,
    credential: member.credential,
    roles: member.roles,
    supervisorId: member.supervisorId ?? "",
  };
  const form = useForm({
    initial,
    check: checkStaff,
    send: ({ roles, supervisorId, ...values }) =>
      changeStaff({
        staffId: member.id,
        version: member.version,
        ...values,
        ...(isSelf ? {} : { roles: [...roles] }),
        supervisorId: supervisorId === "" ? null : supervisorId,
      }),
    onDone: ({ name }) => {
      refresh();
      toast(`${name} is changed.`);
      onClose();
    },
  });
  return (
    <Dialog title={`Change ${member.name}`} isOpen onClose={onClose} size="l">
      <FormShell form={form} action="Save changes" onCancel={onClose}>
        <StaffFields form={form} staff={staff.filter(({ id }) => id !== member.id)} isSelf={isSelf} />
        {treats(member.roles) && !treats(form.values.roles) ? (
          <Notice tone="warn">
            <p>
              With these roles they see no client. Every chart, group and shared text closes to them at once. Their
              places stay on file, so hand over first what is open with them.
            </p>
          </Notice>
        ) : null}
      </FormShell>
    </Dialog>
  );
}
