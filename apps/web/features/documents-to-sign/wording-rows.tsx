import { type DocumentTemplate, templateCaution } from "@goldthread/clinical/documents-to-sign/document-template.ts";
import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { sourceWords } from "../disclosures/disclosure-words.ts";
import { changeWording, type DocumentWording } from "./api.ts";
import { WordingVersionsDialog } from "./wording-versions-dialog.tsx";

interface OwnWordingProps {
  readonly wording: DocumentWording;
  /** Of whoever keeps the practice's wordings. */
  readonly onChange: ((wording: DocumentWording) => void) | undefined;
}

/** A wording of the practice's own: its words, who wrote this version and when, and the versions before it. */
export function OwnWording({ wording, onChange }: OwnWordingProps) {
  const zone = useZone();
  const refresh = useRefresh();
  const [showsVersions, setShowsVersions] = useState(false);
  const { id, title, text, version, removed, writtenBy, writtenAt } = wording;
  const remove = async (isAway: boolean, at: number): Promise<void> => {
    try {
      const now = await changeWording({ wordingId: id, version: at, title, text, removed: isAway });
      refresh();
      if (isAway) toast(`${title} is offered no longer.`, { undo: () => void remove(false, now.version) });
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "Nothing was changed. Try again.", { tone: "problem" });
    }
  };
  const versions = { id: "versions", label: "All versions", run: () => setShowsVersions(true) };
  const acts = removed
    ? [{ id: "back", label: "Bring it back", run: () => void remove(false, version) }]
    : [
        { id: "change", label: "Change the words", run: () => onChange?.(wording) },
        { id: "away", label: "Take it away", run: () => void remove(true, version) },
      ];
  return (
    <li className="library-row">
      <div>
        <p>
          <span className="library-name">{title}</span>{" "}
          {removed ? <Tag>Taken away</Tag> : <Tag tone="done">Your practice’s own</Tag>}
        </p>
        <p className="small quiet">
          Version {version}, by {writtenBy} on {dayWords(zonedTime(writtenAt, zone).day)}
        </p>
        <details>
          <summary>Read it</summary>
          <p className="document-words">{text}</p>
        </details>
      </div>
      <Menu label={`More for ${title}`} actions={onChange === undefined ? [versions] : [...acts, versions]} />
      {showsVersions ? <WordingVersionsDialog wording={wording} onClose={() => setShowsVersions(false)} /> : null}
    </li>
  );
}

interface SampleWordingProps {
  readonly template: DocumentTemplate;
  readonly onAdapt: (() => void) | undefined;
}

/** What comes with the program, to be adapted. */
export function SampleWording({ template, onAdapt }: SampleWordingProps) {
  const { title, version, text, adapt, sources } = template;
  return (
    <li className="library-row">
      <div>
        <p>
          <span className="library-name">{title}</span> <Tag>Sample wording</Tag>
        </p>
        <p className="small quiet">Version {version}, comes with Goldthread</p>
        <details>
          <summary>Read it, and what to adapt</summary>
          <p className="document-words">{text}</p>
          <p className="small">{adapt}</p>
          <p className="small quiet">{templateCaution}</p>
          {sources.map((source) => (
            <p key={source.cite} className="small quiet">
              {sourceWords(source)}
            </p>
          ))}
        </details>
      </div>
      {onAdapt === undefined ? null : (
        <Button size="s" aria-label={`Adapt ${title}`} onPress={onAdapt}>
          Adapt
        </Button>
      )}
    </li>
  );
}
