import { useState } from "react";
import type { Output } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { seesClients, useMe, useToday } from "../../shell/me.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AlikeNotice } from "./alike-notice.tsx";
import { addClient } from "./api.ts";
import { CareTeamPicker } from "./care-team-picker.tsx";
import { blankClient, checkClient, clientInput } from "./client-values.ts";
import { keepsRecords } from "./keeps-records.ts";
import { useAlike } from "./use-alike.ts";

interface AddClientFormProps {
  readonly onAdded: (client: Output<"POST /api/clients">, name: string) => void;
  readonly onCancel: () => void;
}

/** Folded away at first; what is wrong in them unfolds them. */
const moreFields = ["preferredName", "pronouns", "aliases", "recordNumber", "careTeam"];

/** Short enough to fill in while the person stands there: name and birth date; everything else now or later. */
export function AddClientForm({ onAdded, onCancel }: AddClientFormProps) {
  const today = useToday();
  const me = useMe();
  const joinsTeam = seesClients(me);
  const keeper = keepsRecords(me);
  const { alike, look } = useAlike();
  // For whom the question has been put: another name or birth date is another question.
  const [asked, setAsked] = useState<string | null>(null);
  const [isMore, setIsMore] = useState(false);
  const readDay = (text: string) => readDateField(text, today);
  const personOf = ({ name, birthDate }: { name: string; birthDate: string }) => ({
    name,
    birthDate: readDay(birthDate),
  });
  const form = useForm({
    initial: blankClient,
    check: (values) => checkClient(values, readDay, today),
    send: (values) =>
      addClient({
        ...clientInput(values, readDay),
        anotherOfThisName: asked === JSON.stringify(personOf(values)),
      }),
    onDone: (client, { name }) => onAdded(client, name.trim()),
    onRefused: (problem) => {
      const asks = problem instanceof RefusalError && problem.code === "client_name_exists";
      if (asks) {
        setAsked(JSON.stringify(personOf(form.values)));
        look(personOf(form.values));
      }
      return asks;
    },
  });
  const person = personOf(form.values);
  const isAsked = asked === JSON.stringify(person);
  const lookNow = () => look(person);
  return (
    <FormShell form={form} action={isAsked ? "Add as another person" : "Add client"} onCancel={onCancel} keepsTyped>
      <TextField
        label="Name"
        autoComplete="off"
        autoFocus
        help="As it stands in the record."
        {...form.field("name")}
        onBlur={lookNow}
      />
      <DateField
        label="Birth date"
        optional
        help="Such as 17 May 1990"
        today={today}
        {...form.field("birthDate")}
        onBlur={lookNow}
      />
      <AlikeNotice alike={alike} canOpen={joinsTeam} />
      <details
        className="form-more"
        open={isMore || moreFields.some((name) => form.errors[name] !== undefined)}
        onToggle={(event) => setIsMore(event.currentTarget.open)}
      >
        <summary>More, now or later</summary>
        <div className="form">
          <div className="form-row">
            <TextField label="Preferred name" optional autoComplete="off" {...form.field("preferredName")} />
            <TextField label="Pronouns" optional autoComplete="off" {...form.field("pronouns")} />
          </div>
          <div className="form-row">
            <TextField
              label="Other names"
              optional
              autoComplete="off"
              help="Found by these too; commas between."
              {...form.field("aliases")}
            />
            {keeper ? (
              <TextField
                label="Record number"
                optional
                autoComplete="off"
                help="Left empty, one is drawn."
                {...form.field("recordNumber")}
              />
            ) : null}
          </div>
          {keeper ? null : (
            <p className="small quiet">
              The record number is drawn, unless a records officer or an administrator adds the client.
            </p>
          )}
          {joinsTeam ? (
            <CareTeamPicker
              values={form.values}
              onChange={form.set}
              help="You are on it yourself. Only the care team can open the chart."
              error={form.errors["careTeam"]}
            />
          ) : null}
        </div>
      </details>
      {joinsTeam ? null : (
        <CareTeamPicker
          values={form.values}
          onChange={form.set}
          help="Only the care team can open the chart."
          error={form.errors["careTeam"]}
        />
      )}
    </FormShell>
  );
}
