import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { askOf, askOptions, yearsOf } from "./ask-choices.ts";
import type { Book } from "./book/open-book.ts";
import type { NotebookSession } from "./notebook-session.ts";
import { useAct } from "./use-act.ts";

interface LockingProps {
  readonly book: Book;
  readonly session: NotebookSession;
}

const idleChoices = ["1", "2", "5", "10", "15", "30"] as const;

export function Locking({ book, session }: LockingProps) {
  const [settings, setSettings] = useState(book.settings());
  const change = (part: Partial<typeof settings>) => {
    setSettings({ ...settings, ...part });
    void book.saveSettings(part).then(() => session.sender.soon());
  };
  const idle = idleChoices.find((choice) => choice === String(settings.idleMinutes)) ?? "5";
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
          help="Counted from the note’s day. How long it is kept is yours to decide: nothing is deleted by itself, and only this notebook asks."
          value={askOf(settings)}
          options={askOptions}
          onChange={(choice) => change({ askAfterYears: yearsOf(choice) })}
        />
      </div>
    </>
  );
}

/** A borrowed or shared computer. */
export function ThisDevice({ session }: { readonly session: NotebookSession }) {
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
