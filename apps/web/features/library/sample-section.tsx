import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sampleKinds } from "@goldthread/clinical/library/sample-note.ts";
import { problemWords } from "../../forms/form-state.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { libraryNotesQuery, removeLibraryNote } from "./api.ts";
import { formatTitleOf, kindTitle, matchingSamples, type Sample, samplesOf } from "./samples-of.ts";
import { SampleText } from "./sample-text.tsx";

const kinds = [
  { value: "", label: "Every kind" },
  ...Object.entries(sampleKinds).map(([value, label]) => ({ value, label })),
];

/** Every sample, folded; looked for by a word or a kind. */
export function SampleSection() {
  const { data = [] } = useQuery(libraryNotesQuery);
  const [words, setWords] = useState("");
  const [kind, setKind] = useState("");
  const [leaving, setLeaving] = useState<Sample | null>(null);
  const found = matchingSamples(samplesOf(data), { words, kind });
  return (
    <>
      <div className="library-tools">
        <TextField label="Find a sample" type="search" value={words} onChange={setWords} />
        <Select label="Kind" value={kind} options={kinds} onChange={setKind} />
      </div>
      {found.length === 0 ? (
        <EmptyState title="No sample like this">
          Look for another word or another kind. A signed note of yours can become a sample: open it and press “Make a
          sample of this note”.
        </EmptyState>
      ) : (
        <ul className="library-list" aria-label="Sample notes">
          {found.map((sample) => (
            <li key={sample.id}>
              <details>
                <summary>
                  <span className="library-name">{sample.title}</span>{" "}
                  <span className="quiet">
                    {kindTitle(sample.kind)}
                    {sample.kind.startsWith("group-") ? "" : `, ${formatTitleOf(sample.format)}`}
                    {sample.madeBy === null ? "" : ", from this practice"}
                  </span>
                </summary>
                <SampleText sample={sample} level={2} />
                {sample.mayRemove ? (
                  <Button size="s" tone="danger" onPress={() => setLeaving(sample)}>
                    Take it out of the library
                  </Button>
                ) : null}
              </details>
            </li>
          ))}
        </ul>
      )}
      {leaving === null ? null : <RemoveDialog sample={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

/** What goes here goes for good: a sample that turns out to say too much must not wait somewhere. */
function RemoveDialog({ sample, onClose }: { readonly sample: Sample; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    try {
      await removeLibraryNote(sample.id);
      refresh();
      toast("The sample is out of the library.");
      onClose();
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "It is still there. Try again.", { tone: "problem" });
      setBusy(false);
    }
  };
  return (
    <Dialog title={`Take out “${sample.title}”`} isOpen onClose={onClose} size="s" role="alertdialog">
      <p>It goes for good and for everybody, with what was said about it. Notes that were begun with it stay.</p>
      <div className="form-foot">
        <Button tone="danger" isPending={busy} onPress={() => void remove()}>
          Take it out
        </Button>
        <Button tone="quiet" onPress={onClose}>
          Leave it
        </Button>
      </div>
    </Dialog>
  );
}
