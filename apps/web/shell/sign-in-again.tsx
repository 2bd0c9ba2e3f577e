import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { call } from "../api.ts";
import type { Me } from "../api-types.ts";
import { FormShell } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import { samplePeopleQuery } from "../features/sign-in/api.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { meQuery } from "./me.ts";
import { setServerClock } from "./server-clock.ts";
import { signInGate } from "./sign-in-gate.ts";

/** Over the page, for the same person: what stands under it stays as it was, and what was asked is asked again. */
export function SignInAgain({ me }: { readonly me: Me }) {
  const isClosed = useSyncExternalStore(signInGate.subscribe, signInGate.isClosed);
  return (
    <Dialog title="Sign in to go on" isOpen={isClosed} onClose={() => undefined} size="s" canLeave={false} covers>
      <AgainForm me={me} />
    </Dialog>
  );
}

function AgainForm({ me }: { readonly me: Me }) {
  const queries = useQueryClient();
  const sample = useQuery({ ...samplePeopleQuery, enabled: me.practice.sample });
  const form = useForm({
    initial: { passphrase: "" },
    check: ({ passphrase }) => (passphrase === "" ? { passphrase: "Enter your passphrase." } : {}),
    send: ({ passphrase }) => call("POST /api/sign-in", { email: me.staff.email, passphrase }),
    onDone: (again) => {
      setServerClock(again.now);
      queries.setQueryData(meQuery.queryKey, again);
      signInGate.open();
    },
  });
  return (
    <>
      <FormShell form={form} action="Sign in">
        <p>
          Your sign-in has ended: nobody used the page for a while, or somebody else signed in in this browser. What you
          typed is kept. Signing in as <strong>{me.staff.name}</strong>.
        </p>
        <TextField
          label="Passphrase"
          type="password"
          autoComplete="current-password"
          autoFocus
          help={
            sample.data === undefined || sample.data === null ? undefined : `Sample practice: ${sample.data.passphrase}`
          }
          {...form.field("passphrase")}
        />
      </FormShell>
      <p className="small quiet sign-in-other">
        Somebody else?{" "}
        <Button size="s" tone="quiet" onPress={() => window.location.assign("/")}>
          Leave this page
        </Button>
      </p>
    </>
  );
}
