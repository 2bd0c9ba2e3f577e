import type { ActsAs } from "@goldthread/clinical/contact/acts-as.ts";
import type { ClientContact } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addPerson, changePerson } from "./api.ts";
import { actingOptions, toldOptions } from "./person-words.ts";

interface PersonDialogProps {
  readonly clientId: string;
  /** Null: somebody new. */
  readonly person: ClientContact | null;
  /** Somebody whose contact ended and who comes back: how to reach them is filled in, what they may be told is not. */
  readonly returning?: ClientContact;
  /** The id of somebody new, for whoever waits for them. */
  readonly onAdded?: (contactId: string) => void;
  readonly onClose: () => void;
}

interface Values {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
  readonly email: string;
  readonly actsAs: ActsAs | "";
  readonly actsFrom: string;
  readonly actsUntil: string;
  readonly paperSeen: string;
  readonly emergency: boolean;
  readonly mayBeTold: ClientContact["mayBeTold"];
  readonly consentBasis: string;
  readonly consentOn: string;
}

const blank: Values = {
  name: "",
  relation: "",
  phone: "",
  email: "",
  actsAs: "",
  actsFrom: "",
  actsUntil: "",
  paperSeen: "",
  emergency: false,
  mayBeTold: "nothing",
  consentBasis: "",
  consentOn: "",
};

function valuesOf({ consentOn, actsAs, actsFrom, actsUntil, ...person }: ClientContact): Values {
  const typed = (day: string | null) => (day === null ? "" : dayShort(day));
  const days = { consentOn: typed(consentOn), actsFrom: typed(actsFrom), actsUntil: typed(actsUntil) };
  return { ...person, ...days, actsAs: actsAs ?? "" };
}

function valuesAgain({ name, relation, phone, email, emergency }: ClientContact): Values {
  return { ...blank, name, relation, phone, email, emergency };
}

function checkPerson(values: Values, today: string): Readonly<Record<string, string>> {
  const { name, relation, mayBeTold, consentBasis, consentOn } = values;
  return {
    ...(name.trim() === "" ? { name: "Enter the name." } : {}),
    ...(relation.trim() === "" ? { relation: "Enter who they are to the client." } : {}),
    ...(mayBeTold !== "nothing" && consentBasis.trim() === ""
      ? { consentBasis: "Enter what they may be told it on, such as a signed consent." }
      : {}),
    ...(mayBeTold !== "nothing" || consentOn.trim() !== "" ? checkDay({ consentOn }, today) : {}),
    ...checkActing(values, today),
  };
}

function checkActing({ actsAs, actsFrom, actsUntil, paperSeen }: Values, today: string) {
  if (actsAs === "") return {};
  return {
    ...checkDay({ actsFrom }, today),
    ...(actsUntil.trim() === "" ? {} : checkDay({ actsUntil }, today)),
    ...(paperSeen.trim().length < 3 ? { paperSeen: "Enter the paper that you have seen." } : {}),
  };
}

export function PersonDialog({ clientId, person, returning, onAdded, onClose }: PersonDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: person !== null ? valuesOf(person) : returning === undefined ? blank : valuesAgain(returning),
    check: (values) => checkPerson(values, today),
    send: async ({ name, relation, phone, email, actsAs, paperSeen, emergency, mayBeTold, consentBasis, ...typed }) => {
      const dayOf = (text: string) => (text.trim() === "" ? null : readDateField(text, today));
      const fields = {
        name,
        relation,
        phone,
        email: email.trim(),
        actsAs: actsAs === "" ? null : actsAs,
        actsFrom: actsAs === "" ? null : dayOf(typed.actsFrom),
        actsUntil: actsAs === "" ? null : dayOf(typed.actsUntil),
        paperSeen,
        emergency,
        mayBeTold,
        consentBasis,
        consentOn: dayOf(typed.consentOn),
      };
      if (person === null) return (await addPerson({ clientId, ...fields })).id;
      await changePerson({ contactId: person.id, version: person.version, ...fields });
      return null;
    },
    onDone: (added, { name }) => {
      refresh();
      if (added !== null) onAdded?.(added);
      toast(person === null ? `${name.trim()} is added.` : `${name.trim()} is changed.`);
      onClose();
    },
  });
  const isTold = form.values.mayBeTold !== "nothing";
  return (
    <Dialog title={titleOf(person, returning)} isOpen onClose={onClose}>
      <FormShell form={form} action={person === null ? "Add contact" : "Save changes"} onCancel={onClose}>
        {returning === undefined ? null : (
          <p className="quiet">
            A contact from today on. The earlier one stays as it was, with its days; what they may be told, and whether
            they act for the client, is settled anew.
          </p>
        )}
        <div className="form-row">
          <TextField label="Name" autoComplete="off" {...form.field("name")} />
          <TextField
            label="Relation"
            autoComplete="off"
            help="Mother, partner, caseworker."
            {...form.field("relation")}
          />
        </div>
        <div className="form-row">
          <TextField label="Phone" optional autoComplete="off" {...form.field("phone")} />
          <TextField label="E-mail" optional type="email" autoComplete="off" {...form.field("email")} />
        </div>
        <Select
          label="Acts for the client"
          help="Whoever may ask, sign and look in the client’s place."
          options={actingOptions}
          {...form.field("actsAs")}
        />
        {form.values.actsAs === "" ? null : (
          <>
            <TextField
              label="Paper that was seen"
              autoComplete="off"
              help="Such as a birth certificate, or the court’s order with its day."
              {...form.field("paperSeen")}
            />
            <div className="form-row">
              <DateField label="From" today={today} {...form.field("actsFrom")} />
              <DateField label="Until" optional today={today} {...form.field("actsUntil")} />
            </div>
          </>
        )}
        <CheckField label="Call in an emergency" {...form.field("emergency")} />
        <Select label="May be told" options={toldOptions} {...form.field("mayBeTold")} />
        {isTold ? (
          <div className="form-row">
            <TextField
              label="On which basis"
              autoComplete="off"
              help="Such as the client’s signed consent."
              {...form.field("consentBasis")}
            />
            <DateField label="Of which day" today={today} {...form.field("consentOn")} />
          </div>
        ) : null}
      </FormShell>
    </Dialog>
  );
}

function titleOf(person: ClientContact | null, returning: ClientContact | undefined): string {
  if (person !== null) return "Change a contact";
  return returning === undefined ? "Add a contact" : `Bring back ${returning.name}`;
}
