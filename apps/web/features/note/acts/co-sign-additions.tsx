import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { coSignAdditions, type PlacedAddition } from "../api.ts";
import { ActForm } from "./act-form.tsx";
import { useAct } from "./use-act.ts";

type Read = readonly PlacedAddition["toCoSign"][number][];

interface CoSignAdditionsDialogProps {
  readonly additions: Read;
  readonly onClose: () => void;
}

/** One addition, everything that waits beside one note, or what was added to each note of a group, in one act. */
export function CoSignAdditionsDialog({ additions, onClose }: CoSignAdditionsDialogProps) {
  const isOne = additions.length === 1;
  const act = useAct<object>({
    initial: {},
    send: (_values, { actId: _press, ...proof }) =>
      coSignAdditions({ additions: additions.map(({ additionId, digest }) => ({ additionId, digest })), ...proof }),
    done: isOne ? "Co-signed." : `${additions.length} additions co-signed.`,
    onDone: onClose,
  });
  return (
    <ActForm
      title={isOne ? "Co-sign this addition" : `Co-sign ${additions.length} additions`}
      act={act}
      action="Co-sign"
      onClose={onClose}
    >
      <p>
        Your signature stands under {isOne ? "the addition" : "each of these additions"} beside its author’s, dated now.
        Nothing in {isOne ? "it" : "them"} or in the note changes.
      </p>
    </ActForm>
  );
}

/** To the supervisor, over a note that was co-signed and added to since. */
export function AdditionsBar({ additions }: { readonly additions: readonly PlacedAddition[] }) {
  const [isSigning, setIsSigning] = useState(false);
  const waiting = additions.filter(({ toCoSign }) => toCoSign.length > 0);
  const [first] = waiting;
  if (first === undefined) return null;
  const isOne = waiting.length === 1;
  return (
    <Notice
      isOffPaper
      tone="hint"
      title="Added to since it was co-signed"
      action={
        <Button size="s" tone="main" onPress={() => setIsSigning(true)}>
          {isOne ? "Co-sign the addition" : `Co-sign all ${waiting.length} additions`}
        </Button>
      }
    >
      <p>
        {first.author.name} added to this note under your supervision. Read it in the <a href="#history">history</a>{" "}
        below: until you co-sign {isOne ? "it" : "them"}, the note is not complete.
      </p>
      {isSigning ? (
        <CoSignAdditionsDialog
          additions={waiting.flatMap(({ toCoSign }) => toCoSign)}
          onClose={() => setIsSigning(false)}
        />
      ) : null}
    </Notice>
  );
}

/** Beside the addition itself. */
export function CoSignAddition({ addition: { toCoSign } }: { readonly addition: PlacedAddition }) {
  const [isSigning, setIsSigning] = useState(false);
  if (toCoSign.length === 0) return null;
  return (
    <div className="act-bar">
      <Button size="s" onPress={() => setIsSigning(true)}>
        {toCoSign.length === 1 ? "Co-sign this addition" : `Co-sign it on all ${toCoSign.length} notes`}
      </Button>
      {isSigning ? <CoSignAdditionsDialog additions={toCoSign} onClose={() => setIsSigning(false)} /> : null}
    </div>
  );
}
