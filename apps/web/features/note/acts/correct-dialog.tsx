import { TextArea } from "../../../ui/text-area.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { correctNote } from "../api.ts";
import type { Marked } from "../use-marked.ts";
import { ActForm } from "./act-form.tsx";
import { findPassage, passageProblem, type Place } from "./find-passage.ts";
import { PassageFields } from "./passage-fields.tsx";
import { useAct } from "./use-act.ts";

interface CorrectDialogProps {
  readonly noteId: string;
  readonly places: readonly Place[];
  readonly marked: Marked | null;
  readonly onClose: () => void;
}

/** A passage put right: the signed words stay readable, struck through. */
export function CorrectDialog({ noteId, places, marked, onClose }: CorrectDialogProps) {
  const find = ({ where, words }: { readonly where: string; readonly words: string }) => {
    const place = places.find(({ id }) => id === where);
    return place === undefined ? 0 : findPassage(place, words);
  };
  const act = useAct({
    initial: { where: marked?.place ?? places[0]?.id ?? "", words: marked?.words ?? "", instead: "", because: "" },
    check: (values) => {
      const problem = passageProblem(find(values));
      return {
        ...(problem === null ? {} : { words: problem }),
        ...(values.because.trim() === "" ? { because: "Enter the reason." } : {}),
      };
    },
    send: async ({ instead, because, ...named }, press) => {
      const passage = find(named);
      if (typeof passage === "number") return;
      await correctNote({ noteId, passage, instead, because, ...press });
    },
    done: "Corrected. The signed words stay readable.",
    onDone: onClose,
  });
  const { form } = act;
  const isShared = places.find(({ id }) => id === form.values.where)?.part === "shared";
  return (
    <ActForm title="Correct a passage" act={act} action="Sign the correction" onClose={onClose}>
      <PassageFields places={places} where={form.field("where")} words={form.field("words")} label="Words to strike" />
      <TextArea
        label="Instead"
        optional
        help="Leave it empty to strike the words alone."
        rows={2}
        {...form.field("instead")}
      />
      <TextArea label="Reason" rows={2} {...form.field("because")} />
      {isShared ? (
        <Notice tone="warn">
          <p>
            These words are in the group’s part. One dated correction will stand on every note that carries it, in one
            act. Name no member.
          </p>
        </Notice>
      ) : null}
    </ActForm>
  );
}
