import type { Role, StaffMember } from "../../api-types.ts";
import type { Form } from "../../forms/use-form.ts";
import { Choices } from "../../ui/check-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { roleWords } from "../sign-in/role-words.ts";

export interface StaffValues {
  readonly name: string;
  readonly credential: string;
  readonly roles: readonly Role[];
  /** Empty: none. */
  readonly supervisorId: string;
}

const roleHelp: Readonly<Record<Role, string>> = {
  clinician: "Sees clients, writes and signs notes.",
  trainee: "Writes and signs notes under supervision.",
  supervisor: "Sees clients, and guides trainees.",
  nurse: "Sees clients, writes and signs notes.",
  aide: "Sees clients, writes notes.",
  biller: "Works with sessions and codes, not with notes.",
  "records-officer": "Finds clients and keeps the records.",
  "front-desk": "Receives clients and keeps appointments. Opens no chart.",
  administrator: "Manages staff and settings. Reads no notes by this role.",
};
const roles: readonly Role[] = [
  "clinician",
  "trainee",
  "supervisor",
  "nurse",
  "aide",
  "biller",
  "records-officer",
  "front-desk",
  "administrator",
];
const roleOptions = roles.map((role) => ({ value: role, label: roleWords[role], help: roleHelp[role] }));
const signing: readonly Role[] = ["clinician", "trainee", "supervisor", "nurse"];

export function checkStaff({ name, roles: chosen, credential }: StaffValues): Readonly<Record<string, string>> {
  const signs = chosen.some((role) => signing.includes(role));
  return {
    ...(name.trim() === "" ? { name: "Enter a name." } : {}),
    ...(chosen.length === 0 ? { roles: "Choose at least one role." } : {}),
    ...(signs && credential.trim() === "" ? { credential: "Enter a credential: signing a note needs one." } : {}),
  };
}

interface StaffFieldsProps<Values extends StaffValues> {
  readonly form: Form<Values>;
  readonly staff: readonly StaffMember[];
  /** An administrator does not change their own roles: somebody else does. */
  readonly isSelf?: boolean;
}

export function StaffFields<Values extends StaffValues>({ form, staff, isSelf = false }: StaffFieldsProps<Values>) {
  const chosen = form.field("roles");
  const supervisor = form.field("supervisorId");
  const supervisors = staff.filter(({ active, roles: own }) => active && own.includes("supervisor"));
  return (
    <>
      <div className="form-row">
        <TextField label="Name" autoComplete="off" help="As it stands on notes." {...form.field("name")} />
        <TextField
          label="Credential"
          autoComplete="off"
          help="As it stands beside a signature."
          {...form.field("credential")}
        />
      </div>
      {isSelf ? (
        <p className="small quiet">Your own roles are changed by another administrator.</p>
      ) : (
        <Choices
          label="Roles"
          options={roleOptions}
          values={chosen.value}
          onChange={chosen.onChange}
          error={chosen.error}
        />
      )}
      {supervisors.length === 0 ? null : (
        <Select
          label="Supervisor"
          optional
          value={supervisor.value}
          onChange={supervisor.onChange}
          error={supervisor.error}
          options={[{ value: "", label: "None" }, ...supervisors.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </>
  );
}
