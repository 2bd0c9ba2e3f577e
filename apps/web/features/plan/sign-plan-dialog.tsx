import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { PassphraseField } from "../../ui/passphrase-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { type PlanVersion, signPlan, type TreatmentPlanPage } from "./api.ts";

interface SignPlanDialogProps {
  readonly page: TreatmentPlanPage;
  readonly as: PlanVersion["signatures"][number]["as"];
  readonly onClose: () => void;
}

const ways = [
  { value: "screen", label: "On this screen" },
  { value: "verbal", label: "By word of mouth" },
] as const;

export function SignPlanDialog({ page, as, onClose }: SignPlanDialogProps) {
  const refresh = useRefresh();
  const done = () => {
    refresh();
    toast(as === "client" ? "The client’s agreement is recorded." : "Signed.");
    onClose();
  };
  const { client, version } = page;
  const sign = { clientId: client.id, version, as };
  const title = as === "client" ? "The client’s agreement" : `Sign version ${version}`;
  return (
    <Dialog title={title} isOpen onClose={onClose} size="s">
      {as === "client" ? (
        <ClientAgrees name={client.name} sign={sign} onDone={done} onClose={onClose} />
      ) : (
        <ColleagueSigns sign={sign} onDone={done} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface SigningProps {
  readonly sign: { readonly clientId: string; readonly version: number; readonly as: SignPlanDialogProps["as"] };
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One's own name under the plan; a passphrase only where it was not given in the last minutes. */
function ColleagueSigns({ sign, onDone, onClose }: SigningProps) {
  const { staff } = useMe();
  const [isAsked, setAsked] = useState(false);
  const form = useForm({
    initial: { passphrase: "" },
    send: ({ passphrase }) => signPlan({ ...sign, ...(passphrase === "" ? {} : { passphrase }) }),
    onDone,
    onRefused: (problem) => {
      const needs = problem instanceof RefusalError && problem.code === "proof_needed";
      if (needs) setAsked(true);
      return needs && !isAsked;
    },
  });
  return (
    <FormShell form={form} action="Sign" onCancel={onClose}>
      <p>
        {staff.name}
        {staff.credential === "" ? "" : `, ${staff.credential}`}. The signature is over version {sign.version} as it
        stands on this page.
      </p>
      {isAsked ? <PassphraseField autoFocus {...form.field("passphrase")} /> : null}
    </FormShell>
  );
}

function ClientAgrees({ name, sign, onDone, onClose }: SigningProps & { readonly name: string }) {
  const initial: { method: "screen" | "verbal"; name: string; relation: string; words: string } = {
    method: "screen",
    name: "",
    relation: "",
    words: "",
  };
  const form = useForm({
    initial,
    check: (values) => ({
      ...(values.name.trim() === "" ? { name: "Enter the name of who agrees." } : {}),
      ...(values.method === "verbal" && values.words.trim() === "" ? { words: "Enter what was said." } : {}),
    }),
    send: (values) => signPlan({ ...sign, ...values }),
    onDone,
  });
  return (
    <FormShell form={form} action="Record" onCancel={onClose}>
      <OneOf label="How" options={ways} value={form.values.method} onChange={(method) => form.set({ method })} />
      <TextField
        label="Name"
        help={
          form.values.method === "screen"
            ? `Written here by ${name}, or by who signs for them.`
            : `${name}, or who agreed for them.`
        }
        {...form.field("name")}
      />
      <TextField
        label="Relation"
        optional
        help="Where it is not the client: mother, guardian."
        {...form.field("relation")}
      />
      {form.values.method === "verbal" ? (
        <TextField label="What was said" help="As close to the words as you remember." {...form.field("words")} />
      ) : null}
    </FormShell>
  );
}
