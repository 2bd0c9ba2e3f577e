import type { StaffMember } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addCredential, changeCredential, type Credential } from "./api.ts";

interface CredentialDialogProps {
  readonly staff: readonly StaffMember[];
  /** Null: a new one. */
  readonly credential: Credential | null;
  readonly onClose: () => void;
}

export function CredentialDialog({ staff, credential, onClose }: CredentialDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const typed = (day: string | null | undefined) => (day === null || day === undefined ? "" : dayShort(day));
  const form = useForm({
    initial: {
      staffId: credential?.staffId ?? "",
      title: credential?.title ?? "",
      number: credential?.number ?? "",
      issuer: credential?.issuer ?? "",
      issuedOn: typed(credential?.issuedOn),
      expiresOn: typed(credential?.expiresOn),
    },
    check: ({ staffId, title, issuedOn, expiresOn }) => ({
      ...(staffId === "" ? { staffId: "Choose whose it is." } : {}),
      ...(title.trim() === "" ? { title: "Enter what it is, such as Clinical social worker." } : {}),
      ...(issuedOn.trim() === "" ? {} : checkDay({ issuedOn }, today)),
      ...(expiresOn.trim() === "" ? {} : checkDay({ expiresOn }, today)),
    }),
    send: async ({ staffId, issuedOn, expiresOn, ...words }) => {
      const days = { issuedOn: readDateField(issuedOn, today), expiresOn: readDateField(expiresOn, today) };
      if (credential === null) await addCredential({ staffId, ...words, ...days });
      else await changeCredential({ credentialId: credential.id, version: credential.version, ...words, ...days });
    },
    onDone: () => {
      refresh();
      toast("Credential saved.");
      onClose();
    },
  });
  const whose = form.field("staffId");
  return (
    <Dialog title={credential === null ? "Add a credential" : `Change ${credential.title}`} isOpen onClose={onClose}>
      <FormShell form={form} action="Save credential" onCancel={onClose}>
        <Select
          label="Whose"
          {...whose}
          isDisabled={credential !== null}
          options={[
            { value: "", label: "Choose somebody" },
            ...staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField
          label="Credential"
          autoComplete="off"
          help="Licence or certificate, in words."
          {...form.field("title")}
        />
        <div className="form-row">
          <TextField label="Number" autoComplete="off" optional {...form.field("number")} />
          <TextField label="Issuer" autoComplete="off" optional {...form.field("issuer")} />
        </div>
        <div className="form-row">
          <DateField label="Issued on" today={today} optional {...form.field("issuedOn")} />
          <DateField label="Last day" today={today} optional {...form.field("expiresOn")} />
        </div>
      </FormShell>
    </Dialog>
  );
}
