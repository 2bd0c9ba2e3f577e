import { groupsOf, isGroup } from "@goldthread/vault";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

interface RecoveryPaperProps {
  readonly recoveryKey: string;
  readonly author: string;
  readonly practice: string;
  readonly day: string;
  readonly onProven: () => Promise<void>;
  readonly onLater: () => void;
}

/** The printed key, shown this once, and then a part of it typed back: only paper in the hand can do that. */
export function RecoveryPaper({ recoveryKey, author, practice, day, onProven, onLater }: RecoveryPaperProps) {
  const [isChecking, setChecking] = useState(false);
  if (isChecking) return <CheckPaper recoveryKey={recoveryKey} onProven={onProven} onBack={() => setChecking(false)} />;
  return (
    <section className="room-column" aria-labelledby="recovery-title">
      <h2 id="recovery-title">Your recovery key</h2>
      <p className="no-print">
        This key opens your notebook when the passphrase is forgotten or every device is gone. It is shown now and never
        again. Print it or write it down, and keep it where nobody else looks.
      </p>
      <div className="print-only">
        <p>
          Opens the private notebook of {author}, {practice}. Made on {day}. Whoever holds this paper and can sign in as{" "}
          {author} can read the notebook.
        </p>
      </div>
      <ol className="recovery-groups" aria-label="Recovery key in ten groups">
        {groupsOf(recoveryKey).map((group, at) => (
          <li key={`${at} ${group}`} className="recovery-group">
            <span>{at + 1}</span>
            {group}
          </li>
        ))}
      </ol>
      <p className="small quiet">
        The same as one line, as the public tool “age” takes it: <span className="recovery-line">{recoveryKey}</span>
      </p>
      <div className="form-foot no-print">
        <Button tone="main" icon="print" onPress={() => window.print()}>
          Print
        </Button>
        <Button onPress={() => setChecking(true)}>I have it on paper</Button>
        <Button tone="quiet" onPress={onLater}>
          Not now
        </Button>
      </div>
      <div className="no-print">
        <Notice tone="warn" title="Without this paper and without your passphrase, nobody can help">
          <p>
            Not the practice, not whoever runs this server, not the makers of Goldthread. What is sealed then stays
            sealed for good.
          </p>
        </Notice>
      </div>
    </section>
  );
}

interface CheckPaperProps {
  readonly recoveryKey: string;
  readonly onProven: () => Promise<void>;
  readonly onBack: () => void;
}

function CheckPaper({ recoveryKey, onProven, onBack }: CheckPaperProps) {
  const act = useAct();
  const [asked] = useState(twoGroups);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const typed = [first, second];
  const check = () => {
    const wrong = asked.filter((at, nr) => !isGroup(recoveryKey, at, typed[nr] ?? ""));
    if (wrong.length > 0) {
      act.say(
        `Group ${wrong.map((at) => at + 1).join(" and group ")} stands otherwise on the paper. Look at it again.`,
      );
      return;
    }
    act.run(onProven);
  };
  return (
    <section className="room-column" aria-labelledby="check-title">
      <h2 id="check-title">Is the paper in your hand?</h2>
      <p>Type two of its groups. The key itself is hidden now, so that they can only come from the paper.</p>
      <ActForm
        label="Check the recovery key"
        act={act}
        action="Check"
        busy="Checking"
        onSubmit={check}
        beside={
          <Button tone="quiet" onPress={onBack}>
            Show it once more
          </Button>
        }
      >
        <TextField
          label={`Group ${(asked[0] ?? 0) + 1}`}
          autoComplete="off"
          autoFocus
          value={first}
          onChange={setFirst}
        />
        <TextField label={`Group ${(asked[1] ?? 0) + 1}`} autoComplete="off" value={second} onChange={setSecond} />
      </ActForm>
    </section>
  );
}

/** Two of the nine whole groups, the earlier first. */
function twoGroups(): readonly number[] {
  const [one = 0, other = 1] = crypto.getRandomValues(new Uint8Array(2));
  const first = one % 9;
  const second = (first + 1 + (other % 8)) % 9;
  return [first, second].toSorted((a, b) => a - b);
}
