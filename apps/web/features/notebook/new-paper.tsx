import { createRecoveryKey, recipientOf } from "@goldthread/vault";
import { useState } from "react";
import { ActForm } from "./act-form.tsx";
import type { Standing } from "./api.ts";
import type { NotebookSession } from "./notebook-session.ts";
import { ProofField } from "./proof-field.tsx";
import { useAct } from "./use-act.ts";
import { passphraseWrap, recoveryWrap } from "./ways-in.ts";

interface NewPaperProps {
  readonly session: NotebookSession;
  readonly standing: Standing;
  readonly onNewPaper: (recoveryKey: string) => void;
}

/** New paper, a new key for everything, sealed anew: the old paper, passkeys and key open nothing of it any more. */
export function NewPaper({ session, standing, onNewPaper }: NewPaperProps) {
  const act = useAct();
  const [shown, setShown] = useState("");
  const renew = () =>
    act.run(async () => {
      const recoveryKey = await createRecoveryKey();
      const recoveryRecipient = await recipientOf(recoveryKey);
      await session.renewKeys(shown, {
        recoveryRecipient,
        wrapsOf: async (ring) => [
          await passphraseWrap(ring, shown, standing.wraps.find(({ kind }) => kind === "passphrase")?.id),
          await recoveryWrap(ring, standing.wraps.find(({ kind }) => kind === "recovery")?.id),
        ],
      });
      setShown("");
      onNewPaper(recoveryKey);
    });
  return (
    <>
      <h3>Make all keys new</h3>
      <p className="quiet">
        When the paper was lost or seen, or a device was stolen: a new recovery key to print, and a new key under which
        every note is sealed anew. Passkeys are taken away; add them again. The passphrase stays.
      </p>
      <ActForm
        isOneOfMany
        label="Make all keys new"
        act={act}
        action="Make all keys new"
        busy="Sealing everything anew"
        onSubmit={renew}
      >
        <ProofField value={shown} onChange={setShown} />
      </ActForm>
    </>
  );
}
