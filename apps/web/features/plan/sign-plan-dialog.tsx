import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { useActingToday } from "../care-consent/use-acting.ts";
import { WhoSigns } from "../care-consent/who-signs.tsx";
import { ActForm } from "../note/acts/act-form.tsx";
import { useAct } from "../note/acts/use-act.ts";
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
    toast("The client’s agreement is recorded.");
    onClose();
  };
  const { client, version } = page;
  const sign = { clientId: client.id, version, as };
  const title = as === "client" ? "The client’s agreement" : `Sign version ${version}`;
  if (as !== "client") return <ColleagueSigns sign={sign} title={title} onDone={onClose} onClose={onClose} />;
  return (
    <Dialog title={title} isOpen onClose={onClose} size="s">
      <ClientAgrees name={client.name} sign={sign} onDone={done} onClose={onClose} />
    </Dialog>
  );
}

interface SigningProps {
  readonly sign: { readonly clientId: string; readonly version: number; readonly as: SignPlanDialogProps["as"] };
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** One's own name under the plan: by passkey where there is one, else by the passphrase where the last is old. */
function ColleagueSigns({ sign, title, onDone, onClose }: SigningProps & { readonly title: string }) {
  const { staff } = useMe();
  const act = useAct<object>({
    initial: {},
    send: (_values, { actId: _press, ...proof }) => signPlan({ ...sign, ...proof }),
    done: "Signed.",
    onDone,
  });
  return (
    <ActForm title={title} act={act} action="Sign" onClose={onClose}>
      <p>
        {staff.name}
        {staff.credential === "" ? "" : `, ${staff.credential}`}. The signature is over version {sign.version} as it
        stands on this page.
      </p>
    </ActForm>
  );
}

function ClientAgrees({ name, sign, onDone, onClose }: SigningProps & { readonly name: string }) {
  const people = useActingToday(sign.clientId);
  const initial: { method: "screen" | "verbal"; name: string; contactId: string; words: string } = {
    method: "screen",
    name: "",
    contactId: "",
    words: "",
  };
  const form = useForm({
    initial,
    check: (values) => ({
      ...(values.method === "screen" && values.name.trim() === "" ? { name: "Write your name to agree." } : {}),
      ...(values.method === "verbal" && values.words.trim() === "" ? { words: "Enter what was said." } : {}),
    }),
    send: ({ method, contactId, ...values }) =>
      signPlan({
        ...sign,
        method,
        // What was said by word of mouth, nobody wrote a name under.
        name: method === "screen" ? values.name : name,
        contactId: contactId === "" ? null : contactId,
        words: method === "screen" ? "" : values.words,
      }),
    onDone,
  });
  const acting = people?.find(({ id }) => id === form.values.contactId);
  return (
    <FormShell form={form} action="Record" onCancel={onClose}>
      <OneOf label="How" options={ways} value={form.values.method} onChange={(method) => form.set({ method })} />
      <WhoSigns clientId={sign.clientId} clientName={name} label="Who agrees" {...form.field("contactId")} />
      {form.values.method === "screen" ? (
        <TextField
          label="Name"
          autoComplete="off"
          help={`Written here by ${acting?.name ?? name}, as the chart has it.`}
          {...form.field("name")}
        />
      ) : (
        <TextField label="What was said" help="As close to the words as you remember." {...form.field("words")} />
      )}
    </FormShell>
  );
}
