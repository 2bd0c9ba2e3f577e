import { useState } from "react";
import type { StaffMember } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { checkStaff, StaffFields, type StaffValues } from "../settings/staff-fields.tsx";
import { type Invited, inviteStaff } from "./api.ts";
import { InvitationLink } from "./invitation-link.tsx";

interface InviteValues extends StaffValues {
  readonly email: string;
}

interface InviteDialogProps {
  readonly staff: readonly StaffMember[];
  readonly onClose: () => void;
}

/** A colleague is added and gets a link; whoever opens it chooses the passphrase, so that nobody else ever knows it. */
export function InviteDialog({ staff, onClose }: InviteDialogProps) {
  const [invited, setInvited] = useState<(Invited & { readonly name: string }) | null>(null);
  if (invited !== null) return <InvitationLink invited={invited} onClose={onClose} />;
  return (
    <Dialog title="Invite staff" isOpen onClose={onClose} size="l">
      <InviteForm staff={staff} onClose={onClose} onInvited={setInvited} />
    </Dialog>
  );
}

function InviteForm({
  staff,
  onClose,
  onInvited,
}: InviteDialogProps & { readonly onInvited: (invited: Invited & { readonly name: string }) => void }) {
  const refresh = useRefresh();
  const initial: InviteValues = { name: "", credential: "", roles: [], supervisorId: "", email: "" };
  const form = useForm({
    initial,
    check: (values) => ({
      ...checkStaff(values),
      ...(values.email.includes("@") ? {} : { email: "Enter an e-mail address, such as name@example.org." }),
    }),
    send: ({ roles, supervisorId, ...values }) =>
      inviteStaff({ ...values, roles: [...roles], supervisorId: supervisorId === "" ? null : supervisorId }),
    onDone: (invited, { name }) => {
      refresh();
      onInvited({ ...invited, name });
    },
  });
  return (
    <FormShell form={form} action="Make the invitation" onCancel={onClose}>
      <StaffFields form={form} staff={staff} />
      <TextField label="E-mail" type="email" autoComplete="off" help="They sign in with it." {...form.field("email")} />
    </FormShell>
  );
}
