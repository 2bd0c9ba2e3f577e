import { useState } from "react";
import { OneOf } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ActForm } from "./act-form.tsx";
import type { Standing } from "./api.ts";
import { newPassphraseLacks, NewPassphraseFields, noPassphrase, useNamesToAvoid } from "./new-passphrase.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import { ProofField } from "./proof-field.tsx";
import { useAct } from "./use-act.ts";
import { mayHavePasskeys, passphraseWrap, type Proof } from "./ways-in.ts";

interface ChangePassphraseProps {
  readonly session: NotebookSession;
  readonly standing: Standing;
}

type ProofKind = Proof["kind"];

const proofWords: Readonly<Record<ProofKind, string>> = {
  passphrase: "By the passphrase",
  recovery: "By the recovery key",
  passkey: "By a passkey",
};

export function ChangePassphrase({ session, standing }: ChangePassphraseProps) {
  const act = useAct();
  const names = useNamesToAvoid();
  const [by, setBy] = useState<ProofKind>("passphrase");
  const [shown, setShown] = useState("");
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const hasPasskey = mayHavePasskeys() && standing.wraps.some(({ kind }) => kind === "passkey");
  const kinds: readonly ProofKind[] = ["passphrase", "recovery", ...(hasPasskey ? (["passkey"] as const) : [])];
  const change = () => {
    const lacks = newPassphraseLacks(passphrase, names);
    if (lacks !== null) return act.say(lacks);
    const old = standing.wraps.find(({ kind }) => kind === "passphrase");
    act.run(async () => {
      await session.changeWays(proofOf(by, shown), async (ring) => [
        await passphraseWrap(ring, passphrase.first, old?.id),
      ]);
      setShown("");
      setPassphrase(noPassphrase);
      toast("The notebook has a new passphrase. The old one opens nothing any more.");
    });
  };
  return (
    <>
      <h3>Change the passphrase</h3>
      <ActForm isOneOfMany label="Change the passphrase" act={act} action="Change it" busy="Changing" onSubmit={change}>
        <OneOf
          label="Show once more that it is you"
          value={by}
          options={kinds.map((value) => ({ value, label: proofWords[value] }))}
          onChange={setBy}
        />
        {by === "passphrase" ? <ProofField value={shown} onChange={setShown} /> : null}
        {by === "recovery" ? (
          <TextField label="Recovery key" autoComplete="off" value={shown} onChange={setShown} />
        ) : null}
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} />
      </ActForm>
    </>
  );
}

function proofOf(kind: ProofKind, shown: string): Proof {
  if (kind === "passphrase") return { kind, passphrase: shown };
  return kind === "recovery" ? { kind, typed: shown } : { kind };
}
