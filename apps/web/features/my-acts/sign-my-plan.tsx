import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { PassphraseField } from "../../ui/passphrase-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { signPlan, toDoQuery } from "./api.ts";

/** Under the plan that is shown, where it is the newest and waits for the client's own signature. */
export function SignMyPlan({ number }: { readonly number: number }) {
  const waiting = useQuery(toDoQuery).data?.plan;
  return waiting?.number === number ? <Form number={number} /> : null;
}

function Form({ number }: { readonly number: number }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { passphrase: "" },
    check: ({ passphrase }) => (passphrase === "" ? { passphrase: "Enter your passphrase." } : {}),
    send: ({ passphrase }) => signPlan({ number, passphrase }),
    onDone: () => {
      refresh();
      toast("Signed. Your signature stands under the plan.");
    },
  });
  return (
    <section className="my-sign" aria-labelledby="sign-plan">
      <h2 id="sign-plan">Sign this plan</h2>
      <p>
        Your signature says that you took part in making it and agree to work by it. If something in it is not right, do
        not sign: tell your clinician at your next session.
      </p>
      <FormShell form={form} action={`Sign version ${number}`} label="Sign this plan">
        <PassphraseField help="The one that you sign in with, given again." {...form.field("passphrase")} />
      </FormShell>
    </section>
  );
}
