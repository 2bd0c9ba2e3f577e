import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ClientContact } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { CheckField, Choices } from "../../ui/check-field.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { useActing } from "../care-consent/use-acting.ts";
import { addAuthorisation, authorisationsQuery } from "./api.ts";
import { type AuthorisationValues, checkSignedForm, emptyAuthorisation, signedFormOf } from "./authorisation-values.ts";
import { classOptions, kindOptions } from "./disclosure-words.ts";
import { IntermediaryFields } from "./intermediary-fields.tsx";
import { LawElements } from "./law-elements.tsx";
import { SignOnScreenDialog } from "./sign-on-screen-dialog.tsx";
import { ToSign } from "./to-sign.tsx";
import { WhichScan } from "./which-scan.tsx";

interface AddAuthorisationProps {
  readonly clientId: string;
  readonly clientName: string;
  readonly onClose: () => void;
}

/** What stands on the signed form, element by element: one that lacks something would hold nothing. */
export function AddAuthorisationDialog({ clientId, clientName, onClose }: AddAuthorisationProps) {
  const today = useToday();
  const refresh = useRefresh();
  const [isSigning, setSigning] = useState(false);
  const me = useMe();
  const acting = useActing(clientId);
  const laws = useQuery(authorisationsQuery(clientId)).data?.laws ?? [];
  const whose = { clientId, discloser: me.practice.name, today };
  const form = useForm({
    initial: emptyAuthorisation(today),
    check: (values) => checkSignedForm(values, today),
    send: (values) => addAuthorisation(signedFormOf(values, whose)),
    fields: {
      "says.mayBeRevoked": "mayBeRevoked",
      "says.isNoCondition": "isNoCondition",
      "says.mayBeRedisclosed": "mayBeRedisclosed",
      "intermediary.members": "members",
      "intermediary.isTreatingOnly": "isTreatingOnly",
      "intermediary.tellsOfList": "tellsOfList",
    },
    onDone: () => {
      refresh();
      toast("The authorisation is on file.");
      onClose();
    },
  });
  return (
    <Dialog title="Record an authorisation" isOpen onClose={onClose} size="l">
      <FormShell form={form} action="Put it on file" onCancel={onClose}>
        <TextField label="Who may receive" autoComplete="off" {...form.field("recipient")} />
        <Choices
          label="What may go"
          options={kindOptions}
          values={form.values.kinds}
          onChange={(kinds) => form.set({ kinds })}
          error={form.errors["kinds"]}
        />
        <TextField
          label="As the form describes it"
          autoComplete="off"
          help="Such as: progress notes of this year."
          {...form.field("describes")}
        />
        <TextField label="For what" autoComplete="off" {...form.field("purpose")} />
        <DateField label="Until" optional today={today} {...form.field("expiresOn")} />
        <TextField
          label="Or until this happens"
          optional
          autoComplete="off"
          help="Where the form names an event and no day."
          {...form.field("expiresWhen")}
        />
        <Select
          label="Kind of form"
          options={[
            { value: "general", label: "Ordinary authorisation" },
            { value: "part2", label: "Consent under 42 CFR Part 2 (substance use)" },
          ]}
          {...form.field("form")}
        />
        {form.values.form === "part2" ? (
          <Choices
            label="Recipients that it names by what they are"
            help="Beside or instead of a name. All three: one consent for all treatment, payment and running the programme."
            options={classOptions}
            values={form.values.recipientClasses}
            onChange={(recipientClasses) => form.set({ recipientClasses })}
          />
        ) : null}
        {form.values.form === "part2" ? (
          <IntermediaryFields values={form.values} errors={form.errors} onChange={form.set} />
        ) : null}
        <ToSign values={form.values} whose={whose} onSignHere={() => setSigning(true)} />
        <DateField label="Signed on" today={today} {...form.field("signedOn")} />
        <WhoSigned form={form} acting={acting} />
        <WhichScan clientId={clientId} label="Its scan" optional {...form.field("documentId")} />
        <CheckField label="It says how it may be revoked" {...checked(form, "mayBeRevoked")} />
        <CheckField label="It says whether treatment depends on it" {...checked(form, "isNoCondition")} />
        <CheckField label="It says that the recipient may pass it on" {...checked(form, "mayBeRedisclosed")} />
        <LawElements
          laws={laws}
          values={form.values}
          errors={form.errors}
          today={today}
          onChange={(found) => form.set({ found })}
        />
      </FormShell>
      {isSigning ? (
        <SignOnScreenDialog
          values={form.values}
          whose={whose}
          clientName={clientName}
          laws={laws}
          onSigned={onClose}
          onClose={() => setSigning(false)}
        />
      ) : null}
    </Dialog>
  );
}

interface WhoSignedProps {
  readonly form: AuthorisationForm;
  readonly acting: readonly ClientContact[];
}

/** The client, or one of those who act for them as the chart says: by what right is not typed anew. */
function WhoSigned({ form, acting }: WhoSignedProps) {
  const { signerContactId } = form.values;
  return (
    <>
      {acting.length === 0 && form.errors["signerContactId"] === undefined ? null : (
        <Select
          label="Who signed"
          help={acting.length === 0 ? "Put down among the chart’s contacts who acts for the client." : undefined}
          options={[
            { value: "", label: "The client" },
            ...acting.map(({ id, name, relation }) => ({ value: id, label: `${name} (${relation})` })),
          ]}
          {...form.field("signerContactId")}
        />
      )}
      {signerContactId === "" ? (
        <TextField label="Signed by" autoComplete="off" {...form.field("signedBy")} />
      ) : (
        <CheckField
          label="The client signed it too"
          help={form.errors["clientSignedToo"] ?? "A minor’s own signature releases what the minor consented to alone."}
          value={form.values.clientSignedToo}
          onChange={(clientSignedToo) => form.set({ clientSignedToo })}
        />
      )}
    </>
  );
}

type Statement = "mayBeRevoked" | "isNoCondition" | "mayBeRedisclosed";
type AuthorisationForm = ReturnType<typeof useForm<AuthorisationValues, unknown>>;

function checked({ values, errors, set }: AuthorisationForm, name: Statement) {
  return { value: values[name], help: errors[name], onChange: (on: boolean) => set({ [name]: on }) };
}
