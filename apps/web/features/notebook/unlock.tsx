import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import type { Standing } from "./api.ts";
import { newPassphraseLacks, NewPassphraseFields, noPassphrase, useNamesToAvoid } from "./new-passphrase.tsx";
import { useAct } from "./use-act.ts";
import { mayHavePasskeys, type Proof } from "./ways-in.ts";

interface UnlockProps {
  readonly standing: Standing;
  /** Why it is locked, where that needs saying. */
  readonly why: string | null;
  /** Said under the passphrase: in the sample practice everybody knows it. */
  readonly help?: string | undefined;
  readonly onUnlock: (proof: Proof) => Promise<void>;
  readonly onRecover: (typed: string, passphrase: string) => Promise<void>;
}

/** The closed room: nothing of it can be read, and every way in is offered. */
export function Unlock({ standing, why, help, onUnlock, onRecover }: UnlockProps) {
  const [isRecovering, setRecovering] = useState(false);
  if (isRecovering) return <Recover onRecover={onRecover} onBack={() => setRecovering(false)} />;
  const passkeys = standing.wraps.filter(({ kind }) => kind === "passkey");
  return (
    <section className="room-column room-locked" aria-labelledby="unlock-title">
      <h2 id="unlock-title">Locked</h2>
      {why === null ? null : <p role="status">{why}</p>}
      {passkeys.length > 0 && mayHavePasskeys() ? (
        <ByPasskey isOnlyOne={passkeys.length === 1} labels={passkeys} onUnlock={onUnlock} />
      ) : null}
      <ByPassphrase help={help} onUnlock={onUnlock} />
      <Button tone="quiet" onPress={() => setRecovering(true)}>
        I have lost the passphrase
      </Button>
    </section>
  );
}

interface ByPasskeyProps {
  readonly isOnlyOne: boolean;
  readonly labels: Standing["wraps"];
  readonly onUnlock: UnlockProps["onUnlock"];
}

function ByPasskey({ isOnlyOne, labels, onUnlock }: ByPasskeyProps) {
  const act = useAct();
  return (
    <div className="room-form">
      {labels.map(({ id, label }) => (
        <Button
          key={id}
          tone="main"
          isPending={act.isBusy}
          onPress={() => act.run(() => onUnlock({ kind: "passkey", wrapId: id }))}
        >
          {isOnlyOne ? "Unlock with your passkey" : `Unlock with the passkey “${label}”`}
        </Button>
      ))}
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
    </div>
  );
}

function ByPassphrase({ help, onUnlock }: Pick<UnlockProps, "help" | "onUnlock">) {
  const act = useAct();
  const [passphrase, setPassphrase] = useState("");
  const unlock = () => {
    if (passphrase === "") act.say("Type the notebook’s passphrase.");
    else act.run(() => onUnlock({ kind: "passphrase", passphrase }));
  };
  return (
    <ActForm label="Unlock" act={act} action="Unlock" busy="Unlocking" onSubmit={unlock}>
      <TextField
        label="Passphrase of the notebook"
        type="password"
        autoComplete="off"
        autoFocus
        help={help}
        value={passphrase}
        onChange={setPassphrase}
      />
    </ActForm>
  );
}

interface RecoverProps extends Pick<UnlockProps, "onRecover"> {
  readonly onBack: () => void;
}

function Recover({ onRecover, onBack }: RecoverProps) {
  const act = useAct();
  const names = useNamesToAvoid();
  const [typed, setTyped] = useState("");
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const recover = () => {
    const lacks = newPassphraseLacks(passphrase, names);
    if (lacks === null) act.run(() => onRecover(typed, passphrase.first));
    else act.say(lacks);
  };
  return (
    <section className="room-column" aria-labelledby="recover-title">
      <h2 id="recover-title">Open it with the recovery key</h2>
      <p>
        Type the ten groups from your paper. Then choose a new passphrase; the old one opens nothing any more. Without
        the passphrase and without the paper nobody can open this notebook, and nobody can help.
      </p>
      <ActForm
        label="Recover the notebook"
        act={act}
        action="Open with the recovery key"
        busy="Opening"
        onSubmit={recover}
        beside={
          <Button tone="quiet" onPress={onBack}>
            Back
          </Button>
        }
      >
        <TextArea
          label="Recovery key"
          help="Capital or small letters, with or without spaces."
          rows={3}
          autoFocus
          value={typed}
          onChange={setTyped}
        />
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} />
      </ActForm>
    </section>
  );
}
