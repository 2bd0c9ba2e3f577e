import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { coSign, commentOnNote, returnNote } from "../api.ts";
import type { Marked } from "../use-marked.ts";
import { ActForm } from "./act-form.tsx";
import { findPassage, passageProblem, type Place } from "./find-passage.ts";
import { PassageFields } from "./passage-fields.tsx";
import { useAct } from "./use-act.ts";

interface CoSignBarProps {
  readonly noteId: string;
  readonly digest: string;
  /** What was added to it, as it stands on the page. */
  readonly additions: readonly { readonly id: string }[];
  readonly author: string;
  readonly places: readonly Place[];
  readonly marked: Marked | null;
}

/** What a supervisor does with a trainee's note, over the note itself: comment, return, or sign as well. */
export function CoSignBar({ noteId, digest, additions, author, places, marked }: CoSignBarProps) {
  const [doing, setDoing] = useState<"comment" | "return" | "sign" | null>(null);
  const close = () => setDoing(null);
  return (
    <Notice isOffPaper tone="hint" title="Waits for your co-signature">
      <p>
        {author} signed this note under your supervision. Mark words in it to comment beside them. The note itself never
        changes: {author} answers a return by adding to it.
      </p>
      <div className="act-bar">
        <Button tone="main" onPress={() => setDoing("sign")}>
          Co-sign
        </Button>
        <Button onPress={() => setDoing("comment")}>Comment</Button>
        <Button onPress={() => setDoing("return")}>Return</Button>
      </div>
      {doing === "comment" ? <CommentDialog {...{ noteId, places, marked }} onClose={close} /> : null}
      {doing === "return" ? <ReturnDialog noteId={noteId} author={author} onClose={close} /> : null}
      {doing === "sign" ? (
        <CoSignDialog notes={[{ noteId, digest, additions: additions.map(({ id }) => id) }]} onClose={close} />
      ) : null}
    </Notice>
  );
}

type CommentDialogProps = Pick<CoSignBarProps, "noteId" | "places" | "marked"> & { readonly onClose: () => void };

function CommentDialog({ noteId, places, marked, onClose }: CommentDialogProps) {
  const find = ({ where, words }: { readonly where: string; readonly words: string }) => {
    const place = places.find(({ id }) => id === where);
    return place === undefined ? 0 : findPassage(place, words);
  };
  const act = useAct({
    initial: { where: marked?.place ?? places[0]?.id ?? "", words: marked?.words ?? "", comment: "" },
    check: (values) => {
      const problem = values.words.trim() === "" ? null : passageProblem(find(values));
      return {
        ...(problem === null ? {} : { words: problem }),
        ...(values.comment.trim() === "" ? { comment: "Enter your comment." } : {}),
      };
    },
    send: ({ comment, ...named }) => {
      const passage = named.words.trim() === "" ? 0 : find(named);
      return commentOnNote({ noteId, passage: typeof passage === "number" ? null : passage, words: comment });
    },
    done: "Your comment stands beside the words. Its author sees it.",
    onDone: onClose,
  });
  const { form } = act;
  return (
    <ActForm title="Comment" act={act} action="Keep the comment" isSigned={false} onClose={onClose}>
      <PassageFields
        places={places}
        where={form.field("where")}
        words={form.field("words")}
        label="Beside these words (none: the whole note)"
      />
      <TextArea label="Comment" rows={3} {...form.field("comment")} />
      <p className="small quiet">Comments are between you and the author. They are no part of the client’s record.</p>
    </ActForm>
  );
}

interface ReturnDialogProps {
  readonly noteId: string;
  readonly author: string;
  readonly onClose: () => void;
}

function ReturnDialog({ noteId, author, onClose }: ReturnDialogProps) {
  const act = useAct({
    initial: { words: "" },
    send: ({ words }) => returnNote({ noteId, words }),
    done: `Returned. It comes back once ${author} has added to it.`,
    onDone: onClose,
  });
  return (
    <ActForm title={`Return to ${author}`} act={act} action="Return" isSigned={false} onClose={onClose}>
      <TextArea
        label="What is to be done"
        optional
        help="May be left empty where your comments beside the words say it."
        rows={4}
        {...act.form.field("words")}
      />
    </ActForm>
  );
}

interface CoSignDialogProps {
  readonly notes: readonly {
    readonly noteId: string;
    readonly digest: string;
    readonly additions: readonly string[];
  }[];
  readonly onClose: () => void;
}

/** One note, or a whole group's session, in one act. */
export function CoSignDialog({ notes, onClose }: CoSignDialogProps) {
  const act = useAct<object>({
    initial: {},
    send: (_values, { actId: _press, ...proof }) =>
      coSign({
        notes: notes.map(({ noteId, digest, additions }) => ({ noteId, digest, additions: [...additions] })),
        ...proof,
      }),
    done: notes.length === 1 ? "Co-signed." : `${notes.length} notes co-signed.`,
    onDone: onClose,
  });
  return (
    <ActForm
      title={notes.length === 1 ? "Co-sign this note" : `Co-sign ${notes.length} notes`}
      act={act}
      action="Co-sign"
      onClose={onClose}
    >
      <p>
        Your signature stands under {notes.length === 1 ? "the note" : "each of these notes"} beside its author’s, dated
        now. Nothing in {notes.length === 1 ? "it" : "them"} changes.
      </p>
    </ActForm>
  );
}
