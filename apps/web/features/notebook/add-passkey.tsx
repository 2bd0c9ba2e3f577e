import { useState } from "react";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ActForm } from "./act-form.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import { ProofField } from "./proof-field.tsx";
import { useAct } from "./use-act.ts";
import { passkeyWrap } from "./ways-in.ts";

export function AddPasskey({ session }: { readonly session: NotebookSession }) {
  const act = useAct();
  const [label, setLabel] = useState("");
  const [shown, setShown] = useState("");
  const add = () => {
    if (label.trim() === "") return act.say("Give the device a name, such as laptop.");
    act.run(async () => {
      await session.changeWays({ kind: "passphrase", passphrase: shown }, async (ring) => [
        await passkeyWrap(ring, label.trim()),
      ]);
      setLabel("");
      setShown("");
      toast("The passkey opens the notebook from now on.");
    });
  };
  return (
    <>
      <h3>Add a passkey</h3>
      <p className="quiet">
        The device opens the notebook with your finger, face or PIN. It needs a device that can seal; where it cannot,
        it says so and nothing changes.
      </p>
      <ActForm
        isOneOfMany
        label="Add a passkey"
        act={act}
        action="Add a passkey"
        busy="Waiting for the device"
        onSubmit={add}
      >
        <TextField label="What you call the device" autoComplete="off" value={label} onChange={setLabel} />
        <ProofField value={shown} onChange={setShown} />
      </ActForm>
    </>
  );
}
