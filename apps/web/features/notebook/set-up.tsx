import { useState } from "react";
import { Notice } from "../../ui/notice.tsx";
import { ActForm } from "./act-form.tsx";
import type { Standing } from "./api.ts";
import { newPassphraseLacks, NewPassphraseFields, noPassphrase, useNamesToAvoid } from "./new-passphrase.tsx";
import { useAct } from "./use-act.ts";

interface SetUpProps {
  readonly standing: Standing;
  readonly onBegin: (passphrase: string) => Promise<void>;
}

/** Before the first note: what belongs here, what cannot be undone, and a passphrase. */
export function SetUp({ standing, onBegin }: SetUpProps) {
  const act = useAct();
  const names = useNamesToAvoid();
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const { regimes } = standing.authorship;
  const begin = () => {
    const lacks = newPassphraseLacks(passphrase, names);
    if (lacks === null) act.run(() => onBegin(passphrase.first));
    else act.say(lacks);
  };
  return (
    <section className="room-column" aria-labelledby="begin-title">
      <h2 id="begin-title">Begin your private notebook</h2>
      <p>
        What you analyse for yourself: the conversation, your own part in it, guesses, what to take to supervision. It
        is sealed in this browser before it is kept. The practice, its administrators and whoever runs the server keep
        bytes that they cannot open.
      </p>
      <ul className="plain-list">
        <li>It is no part of the record: in no chart, no search, no export, no print, no portal.</li>
        <li>
          Times, medication, results, diagnosis, function, plan, symptoms, prognosis, progress and risk belong in the
          official note. The notebook points out what stands here alone.
        </li>
        <li>Only you can give a note out, and only on a ground that you name.</li>
      </ul>
      <Notice tone="warn" title="If you lose the passphrase and the recovery key, nobody can help">
        <p>There is no way around the seal, for anybody. You get a recovery key to print in the next step.</p>
      </Notice>
      {regimes.length === 0 ? (
        <Notice tone="late" title="Your credential does not open a notebook yet">
          <p>
            Private notes are a licensed mental health or substance use professional’s. Enter your licence under your
            name, or ask whoever keeps the staff list.
          </p>
        </Notice>
      ) : (
        <ActForm label="Begin the notebook" act={act} action="Begin" busy="Making your key" onSubmit={begin}>
          <NewPassphraseFields value={passphrase} onChange={setPassphrase} />
        </ActForm>
      )}
    </section>
  );
}
