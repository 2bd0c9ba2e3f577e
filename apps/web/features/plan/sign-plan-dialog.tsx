import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { OneOf } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
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
