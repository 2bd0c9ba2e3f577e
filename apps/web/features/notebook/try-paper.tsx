import { useState } from "react";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ActForm } from "./act-form.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import { useAct } from "./use-act.ts";

/** Whoever put the paper aside at the beginning shows later that they have it: the whole key, once. */
export function TryPaper({ session }: { readonly session: NotebookSession }) {
  const act = useAct();
  const [typed, setTyped] = useState("");
  const show = () =>
    act.run(async () => {
      // It opens the notebook's key, and changes nothing.
      await session.changeWays({ kind: "recovery", typed }, async () => []);
      await session.noteRecoveryProven();
      toast("The recovery key opens the notebook. Keep the paper where nobody else looks.");
    });
  return (
    <>
      <h3>Try your recovery key</h3>
      <ActForm isOneOfMany label="Try the recovery key" act={act} action="Try it" busy="Trying" onSubmit={show}>
        <TextField
          label="The whole key from your paper"
          help="If you have no paper, make all keys new below: that prints another."
          autoComplete="off"
          value={typed}
          onChange={setTyped}
        />
      </ActForm>
    </>
  );
}
