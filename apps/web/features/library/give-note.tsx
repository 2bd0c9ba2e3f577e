import { useNavigate } from "@tanstack/react-router";
import { useReducer, useState } from "react";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { addLibraryNote, type Identifiers } from "./api.ts";
import { DecisionRow } from "./decision-row.tsx";
import { DecisionText } from "./decision-text.tsx";
import { asDecisions, decisions, openDecisions, undecided } from "./decisions-state.ts";

interface GiveNoteProps {
  readonly noteId: string;
  readonly of: "note" | "shared";
  readonly note: Identifiers;
}

export function GiveNote({ noteId, of, note }: GiveNoteProps) {
  const [state, dispatch] = useReducer(decisions, note.found, openDecisions);
  const [words, setWords] = useState("");
  const navigate = useNavigate();
  const refresh = useRefresh();
  const left = undecided(state);
  const form = useForm({
    initial: { title: "", about: "" },
    check: ({ title }): Record<string, string> =>
      title.trim() === "" ? { title: "Enter a title that names nobody, such as “A first week of walks”." } : {},
    send: (values) => addLibraryNote({ noteId, of, ...values, decisions: asDecisions(state) }),
    onDone: () => {
      refresh();
      toast("The sample is in the library. The note itself was not changed.");
      void navigate({ to: "/library", search: { part: undefined } });
    },
  });
  const mark = () => {
    dispatch({ type: "marked", words, parts: note.parts });
    setWords("");
  };
  return (
    <div className="give">
      <h2 className="section-title">How it will read</h2>
      {note.parts.map(({ element, text }, part) => (
        <section key={part}>
          <h3 className="eyebrow">{titleOf(element)}</h3>
          <DecisionText text={text} places={state.places.filter((one) => one.part === part)} />
        </section>
      ))}
      <h2 className="section-title">What was found</h2>
      {state.places.length === 0 ? (
        <p className="quiet">
          Nothing that looks like a name, a place, a date or a number. Read it once more yourself.
        </p>
      ) : (
        <>
          <p className="quiet">
            {left === 0 ? "Everything is decided." : `${left} to decide: other words instead, or kept with a reason.`}{" "}
            {left > 1 ? (
              <Button size="s" onPress={() => dispatch({ type: "all-replaced" })}>
                Take every suggestion
              </Button>
            ) : null}
          </p>
          <ul aria-label="What was found">
            {state.places.map((place, at) => (
              <DecisionRow
                key={`${place.part} ${place.start}`}
                place={place}
                onReplace={(instead) => dispatch({ type: "replaced", at, instead })}
                onKeep={(because) => dispatch({ type: "kept", at, because })}
                onLetGo={() => dispatch({ type: "let-go", at })}
              />
            ))}
          </ul>
        </>
      )}
      <div className="library-tools">
        <TextField
          label="More to take out"
          help="Whatever else would tell a reader who it was: a rare job, a street’s nickname. Taken out wherever it stands."
          value={words}
          onChange={setWords}
        />
        <Button isDisabled={words.trim() === ""} onPress={mark}>
          Take it out
        </Button>
      </div>
      <h2 className="section-title">Into the library</h2>
      <FormShell form={form} action="Add it to the library" label="Into the library">
        {left > 0 ? (
          <Notice>
            <p>Decide about everything that was found first. Your decisions stay on this page until then.</p>
          </Notice>
        ) : null}
        <TextField label="Title" help="It names nobody." autoComplete="off" {...form.field("title")} />
        <TextArea label="What to look at" optional rows={2} {...form.field("about")} />
      </FormShell>
    </div>
  );
}

function titleOf(element: string): string {
  const id = elementIds.find((one) => one === element);
  return id === undefined ? element : elementOf(id).title;
}
