import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { RefusalError } from "../../refusal-error.ts";
import { Button } from "../../ui/button.tsx";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { toast } from "../../ui/toast.tsx";
import { useClientChoices } from "../clients/api.ts";
import { addWalkIn, type Writer, writerQuery } from "../writer/api.ts";
import { CorrectMissedDialog } from "./correct-missed-dialog.tsx";
import { countRows } from "./row-state.ts";
import type { Row } from "./use-rows.ts";

interface GroupFootProps {
  readonly writer: Writer;
  readonly rows: readonly Row[];
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  /** A walk-in has a row now: what is to be written next is theirs. */
  readonly onAdded: (clientId: string, name: string) => void;
  /** Somebody was brought in after the session: their row is opened, and no clock runs. */
  readonly onOpen: (clientId: string) => void;
}

/** How many were there, how far the writing is, and who came unplanned. */
export function GroupFoot({ writer, rows, isAdding, onAdding, onAdded, onOpen }: GroupFootProps) {
  const { present, absent, written, signed } = countRows(
    rows.map(({ state, member }) => ({ state, isAbsent: member.attendance.status === "absent" })),
  );
  // Its counts are signed: whoever is added now is added by a correction.
  const isPinned = writer.draft?.state === "signed";
  const add = (
    <Button size="s" tone="quiet" icon="plus" onPress={() => onAdding(true)}>
      {isPinned ? "Somebody was not listed…" : "Add a walk-in"}
    </Button>
  );
  return (
    <footer className="group-foot" data-sticks="foot">
      {isAdding && !isPinned ? <WalkIn writer={writer} onDone={() => onAdding(false)} onAdded={onAdded} /> : add}
      {isAdding && isPinned ? (
        <CorrectMissedDialog writer={writer} onClose={() => onAdding(false)} onAdded={onOpen} />
      ) : null}
      <p className="group-counts">
        <span>{present} present</span>
        <span>{absent} absent</span>
        <span>
          {written} of {present} written
        </span>
        {signed === 0 ? null : <span>{signed} signed</span>}
      </p>
      {isAdding ? null : (
        <p className="group-hints small faint">
          Alt+Down: next member. Alt+A: absent. Alt+L: late. / tags a sentence. Ctrl+Enter signs.
        </p>
      )}
    </footer>
  );
}

function WalkIn({
  writer,
  onDone,
  onAdded,
}: { readonly onDone: () => void } & Pick<GroupFootProps, "writer" | "onAdded">) {
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const choices = useClientChoices(
    text,
    writer.members.map(({ client }) => client.id),
  );
  const { queryKey } = writerQuery(writer.session.id);

  async function add(choice: Choice): Promise<void> {
    try {
      const row = await addWalkIn({ sessionId: writer.session.id, clientId: choice.id });
      queries.setQueryData<Writer>(queryKey, (now) =>
        now === undefined ? now : { ...now, members: [...now.members, row] },
      );
      toast(`${choice.label} was added to this session.`);
      onDone();
      onAdded(choice.id, choice.label);
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : "Nobody was added. Try again.", { tone: "problem" });
      // Signed meanwhile, say: then whoever was not listed is brought in by a correction.
      if (problem instanceof RefusalError) await queries.invalidateQueries({ queryKey });
    }
  }

  return (
    // Escape leaves it from wherever the focus is within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label="Add a walk-in"
      className="walk-in"
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <ComboBox
        label="Walk-in"
        text={text}
        onText={setText}
        chosen={null}
        onChoose={(choice) => (choice === null ? undefined : void add(choice))}
        choices={choices}
        empty="No other client of yours has a name like this."
        placeholder="Type a name"
        autoFocus
      />
      <Button size="s" tone="quiet" onPress={onDone}>
        Cancel
      </Button>
    </div>
  );
}
