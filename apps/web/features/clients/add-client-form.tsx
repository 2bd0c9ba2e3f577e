import { useState } from "react";
import type { Output } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { seesClients, useMe, useToday } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { addClient } from "./api.ts";
import { CareTeamPicker } from "./care-team-picker.tsx";
import { blankClient, checkClient, clientInput } from "./client-values.ts";

interface AddClientFormProps {
  readonly onAdded: (client: Output<"POST /api/clients">, name: string) => void;
  readonly onCancel: () => void;
}

export function AddClientForm({ onAdded, onCancel }: AddClientFormProps) {
  const today = useToday();
  const joinsTeam = seesClients(useMe());
  const [sameName, setSameName] = useState<string | null>(null);
  const readDay = (text: string) => readDateField(text, today);
  const form = useForm({
    initial: blankClient,
    check: (values) => checkClient(values, readDay, today),
    send: (values) => addClient({ ...clientInput(values, readDay), anotherOfThisName: sameName === values.name }),
    onDone: (client, { name }) => onAdded(client, name.trim()),
    onRefused: (problem) => {
      const asks = problem instanceof RefusalError && problem.code === "client_name_exists";
      if (asks) setSameName(form.values.name);
      return asks;
    },
  });
  const isAsked = sameName !== null && sameName === form.values.name;
  return (
    <FormShell form={form} action={isAsked ? "Add as another person" : "Add client"} onCancel={onCancel}>
      {isAsked ? (
        <Notice
          tone="warn"
          title="A client of this name is already here"
          isAlert
          action={
            <Button size="s" onPress={onCancel}>
              It is the same person
            </Button>
          }
        >
          <p>If this is another person, add them; a birth date or a preferred name helps to tell the two apart.</p>
        </Notice>
      ) : null}
      <TextField label="Name" autoComplete="off" autoFocus help="As it stands in the record." {...form.field("name")} />
      <div className="form-row">
        <TextField label="Preferred name" optional autoComplete="off" {...form.field("preferredName")} />
        <TextField label="Pronouns" optional autoComplete="off" {...form.field("pronouns")} />
      </div>
      <div className="form-row">
        <DateField label="Birth date" optional help="Such as 17 May 1990" today={today} {...form.field("birthDate")} />
        <TextField
          label="Record number"
          optional
          autoComplete="off"
          help="Left empty, the next free one."
          {...form.field("recordNumber")}
        />
      </div>
      <TextField
        label="Other names"
        optional
        autoComplete="off"
        help="Names the client is found by, with commas between."
        {...form.field("aliases")}
      />
      <CareTeamPicker
        values={form.values}
        onChange={form.set}
        help={
          joinsTeam
            ? "You are on it yourself. Only the care team can open the chart."
            : "Only the care team can open the chart."
        }
        error={form.errors["careTeam"]}
      />
    </FormShell>
  );
}
