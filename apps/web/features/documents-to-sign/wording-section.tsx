import { documentTemplateOf } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Failed } from "../../shell/nothing-here.tsx";
import { Button } from "../../ui/button.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type DocumentWording, wordingsQuery } from "./api.ts";
import { OwnWording, SampleWording } from "./wording-rows.tsx";
import { WordingDialog } from "./wording-dialog.tsx";
import { kindOptions, otherKind } from "./wordings.ts";
import "./documents-to-sign.css";

type Begin = Pick<DocumentWording, "template" | "title" | "text">;
type Open = { readonly before: DocumentWording | null; readonly begin: Begin } | null;

/** What clients are asked to sign begins here: the practice's own wordings, and the samples that come with the program. */
export function WordingSection() {
  const { data, error, refetch } = useQuery(wordingsQuery);
  const [open, setOpen] = useState<Open>(null);
  if (data === undefined)
    return error === null ? <Skeleton lines={5} /> : <Failed problem={error} onAgain={() => void refetch()} />;
  const { wordings, mayKeep } = data;
  const change = mayKeep ? (before: DocumentWording) => setOpen({ before, begin: before }) : undefined;
  const begin = mayKeep ? (words: Begin) => setOpen({ before: null, begin: words }) : undefined;
  const removed = wordings.filter((one) => one.removed);
  return (
    <div className="wordings">
      <p className="quiet">
        Whoever asks a client to sign begins with one of these, and may change every word.{" "}
        {mayKeep ? "" : "An administrator or a records officer keeps your practice’s own."}
      </p>
      {kindOptions.map(({ value, label }) => (
        <Kind key={value} kind={value} title={label} wordings={wordings} onChange={change} onBegin={begin} />
      ))}
      {removed.length === 0 ? null : (
        <details>
          <summary>Taken away ({removed.length})</summary>
          <ul className="library-list" aria-label="Taken away">
            {removed.map((one) => (
              <OwnWording key={one.id} wording={one} onChange={change} />
            ))}
          </ul>
        </details>
      )}
      {open === null ? null : <WordingDialog {...open} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface KindProps {
  readonly kind: string;
  readonly title: string;
  readonly wordings: readonly DocumentWording[];
  readonly onChange: ((wording: DocumentWording) => void) | undefined;
  readonly onBegin: ((words: Begin) => void) | undefined;
}

function Kind({ kind, title, wordings, onChange, onBegin }: KindProps) {
  const template = documentTemplateOf(kind);
  const own = wordings.filter((one) => !one.removed && one.template === (template?.id ?? null));
  if (kind === otherKind && own.length === 0 && onBegin === undefined) return null;
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <SectionHead id={`kind-${kind}`} title={title}>
        {kind === otherKind && onBegin !== undefined ? (
          <Button size="s" icon="plus" onPress={() => onBegin({ template: null, title: "", text: "" })}>
            Add a wording
          </Button>
        ) : null}
      </SectionHead>
      {kind === otherKind && own.length === 0 ? (
        <p className="quiet small">What else your practice lets sign, such as consent to photographs.</p>
      ) : null}
      <ul className="library-list" aria-label={`Wordings: ${title}`}>
        {own.map((one) => (
          <OwnWording key={one.id} wording={one} onChange={onChange} />
        ))}
        {template === undefined ? null : (
          <SampleWording
            template={template}
            onAdapt={onBegin && (() => onBegin({ template: template.id, title: template.title, text: template.text }))}
          />
        )}
      </ul>
    </section>
  );
}
