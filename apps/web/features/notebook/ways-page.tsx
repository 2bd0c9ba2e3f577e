import { createRecoveryKey, recipientOf } from "@goldthread/vault";
import { useState } from "react";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { OneOf } from "../../ui/check-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { ActForm } from "./act-form.tsx";
import type { Standing } from "./api.ts";
import type { Book } from "./book/open-book.ts";
import { newPassphraseLacks, NewPassphraseFields, noPassphrase, useNamesToAvoid } from "./new-passphrase.tsx";
import type { NotebookSession } from "./notebook-session.ts";
import { useAct } from "./use-act.ts";
import { mayHavePasskeys, passkeyWrap, passphraseWrap, type Proof, recoveryWrap } from "./ways-in.ts";

interface WaysPageProps {
  readonly session: NotebookSession;
  readonly standing: Standing;
  readonly book: Book;
  readonly onNewPaper: (recoveryKey: string) => void;
}

/** How the notebook is opened, and how that is changed. Each change asks once more who is there. */
export function WaysPage({ session, standing, book, onNewPaper }: WaysPageProps) {
  return (
    <section className="room-column" aria-labelledby="ways-title">
      <h2 id="ways-title">How your notebook is opened</h2>
      <Ways session={session} standing={standing} />
      <ChangePassphrase session={session} standing={standing} />
      {mayHavePasskeys() ? <AddPasskey session={session} /> : null}
      {standing.recoveryProvenAt === null ? <TryPaper session={session} /> : null}
      <NewPaper session={session} standing={standing} onNewPaper={onNewPaper} />
      <Locking book={book} session={session} />
      <ThisDevice session={session} />
    </section>
  );
}

const kindTitles = { passphrase: "Passphrase", passkey: "Passkey", recovery: "Printed recovery key" } as const;

function Ways({ session, standing }: Pick<WaysPageProps, "session" | "standing">) {
  const act = useAct();
  return (
    <>
      <ul className="room-rows" aria-label="Ways in">
        {standing.wraps.map(({ id, kind, label, createdAt }) => (
          <li key={id} className="room-row">
            <span>
              {kind === "passkey" ? `Passkey “${label}”` : kindTitles[kind]}
              <span className="quiet small"> since {dayWords(createdAt.slice(0, 10))}</span>
            </span>
            {kind === "passkey" && !standing.isHeld ? (
              <Button size="s" tone="quiet" isPending={act.isBusy} onPress={() => act.run(() => session.removeWay(id))}>
                Take away
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <p className="small quiet">
        A lost device: take its passkey away here. Someone who copied both the sealed notes and your passphrase keeps
        what they have; new keys under “Make all keys new” close the notebook to them from then on.
      </p>
    </>
  );
}

interface ProofFieldsProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ProofField({ value, onChange }: ProofFieldsProps) {
  return (
    <TextField
      label="Passphrase of the notebook, as it is now"
      type="password"
      autoComplete="off"
      value={value}
      onChange={onChange}
    />
  );
}

type ProofKind = Proof["kind"];

const proofWords: Readonly<Record<ProofKind, string>> = {
  passphrase: "By the passphrase",
  recovery: "By the recovery key",
  passkey: "By a passkey",
};

function ChangePassphrase({ session, standing }: Pick<WaysPageProps, "session" | "standing">) {
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

function AddPasskey({ session }: Pick<WaysPageProps, "session">) {
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

/** Whoever put the paper aside at the beginning shows later that they have it: the whole key, once. */
function TryPaper({ session }: Pick<WaysPageProps, "session">) {
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

/** New paper, a new key for everything, sealed anew: the old paper, passkeys and key open nothing of it any more. */
function NewPaper({ session, standing, onNewPaper }: Pick<WaysPageProps, "session" | "standing" | "onNewPaper">) {
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

const idleChoices = ["1", "2", "5", "10", "15", "30"] as const;
const askChoices = ["never", "5", "7", "10"] as const;

function Locking({ book, session }: Pick<WaysPageProps, "book" | "session">) {
  const [settings, setSettings] = useState(book.settings());
  const change = (part: Partial<typeof settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    void book.saveSettings(next).then(() => session.sender.soon());
  };
  const idle = idleChoices.find((choice) => choice === String(settings.idleMinutes)) ?? "5";
  const ask = askChoices.find((choice) => choice === String(settings.askAfterYears)) ?? "never";
  return (
    <>
      <h3>Locking and keeping</h3>
      <div className="room-form">
        <Select
          label="Locks itself when nobody used it for"
          value={idle}
          options={idleChoices.map((value) => ({ value, label: value === "1" ? "1 minute" : `${value} minutes` }))}
          onChange={(value) => change({ idleMinutes: Number(value) })}
        />
        <Select
          label="Ask me whether I still need a note after"
          help="How long a private note is kept is yours to decide. Only this notebook asks."
          value={ask}
          options={askChoices.map((value) => ({ value, label: value === "never" ? "Never ask" : `${value} years` }))}
          onChange={(value) => change({ askAfterYears: value === "never" ? null : Number(value) })}
        />
      </div>
    </>
  );
}

/** A borrowed or shared computer. */
function ThisDevice({ session }: Pick<WaysPageProps, "session">) {
  const act = useAct();
  return (
    <>
      <h3>This device</h3>
      <p className="quiet">
        Sealed notes stay in this browser so that the notebook opens at once and without a network. On a computer that
        is not yours, take them away: what waits is sent first.
      </p>
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <div className="form-foot">
        <Button isPending={act.isBusy} onPress={() => act.run(() => session.forgetDevice())}>
          Leave nothing on this device
        </Button>
      </div>
    </>
  );
}
