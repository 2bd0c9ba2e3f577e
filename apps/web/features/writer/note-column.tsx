import { useEffect, useEffectEvent } from "react";
import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import type { Format } from "@goldthread/clinical/formats/format.ts";
import type { ProgressRating } from "@goldthread/clinical/note/progress-mark.ts";
import { rateObjective } from "@goldthread/draft";
import { elementName } from "@goldthread/draft/draft-document.ts";
import type { EditorShortcut } from "../../editor/lists.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { useMe } from "../../shell/me.ts";
import type { Objective, Writer } from "./api.ts";
import { ElementField } from "./element-field.tsx";
import { goToField } from "./go-to-field.ts";
import { type NoteSection, noteSections } from "./note-sections.ts";
import { offeredFormats } from "./offered-formats.ts";
import { ProgressSaid } from "./progress-said.tsx";
import { useProgress } from "./use-progress.ts";
import { useStayInField } from "./use-stay-in-field.ts";
import { chooseFormat, useElementsWithWords } from "./use-note-draft.ts";
import { writerCommands } from "./writer-commands.ts";
import { heldElements, type WriterView } from "./writer-view.ts";

interface NoteColumnProps {
  readonly session: DraftSession;
  readonly format: Format;
  readonly view: WriterView;
  readonly objectives: Writer["objectives"];
  readonly isOpen: boolean;
  /** What `.` offers beside the few that are built in. */
  readonly shortcuts: () => readonly EditorShortcut[];
  readonly onSplit: (element: ElementId) => void;
  readonly onSign: () => void;
  /** False where signing is somebody else's: then no key is told for it. */
  readonly canSign?: boolean;
}

/** The note itself: one column of sections, each with the fields of its elements. */
export function NoteColumn(props: NoteColumnProps) {
  const { session, format, view, canSign = true } = props;
  const sections = noteSections(format, heldElements(useElementsWithWords(session.doc), view.split));
  const arrive = useEffectEvent(() => {
    const first = sections[0]?.fields[0]?.name;
    if (props.isOpen && first !== undefined) goToField(first);
  });
  const stay = useStayInField();
  // Once: another format puts the first words elsewhere, and whoever chooses one goes on choosing.
  useEffect(() => arrive(), []);
  useEffect(() => {
    if (view.wanted !== null) goToField(view.wanted.name);
  }, [view.wanted]);
  return (
    <div className="note-column" data-writing-area="" {...stay}>
      {sections.map((section) => (
        <SectionBlock key={section.key} {...props} section={section} />
      ))}
      <NoteProgress session={session} />
      {canSign ? (
        <p className="note-hints small faint">
          Tab goes to the next section, / opens commands, . and a letter brings a snippet in, # ties to an objective, F2
          goes to the next place left open, F8 to the next finding, Ctrl+Enter signs.
        </p>
      ) : null}
    </div>
  );
}

/** By itself, so that a key that is pressed draws nothing else anew. */
function NoteProgress({ session }: { readonly session: DraftSession }) {
  return <ProgressSaid marks={useProgress(session.doc)} />;
}

interface SectionBlockProps extends NoteColumnProps {
  readonly section: NoteSection;
}

function SectionBlock(props: SectionBlockProps) {
  const { section, session, format, objectives, isOpen, shortcuts, onSplit, onSign } = props;
  const { doc, awareness } = session;
  const named = useMe().practice.formats;
  const lists = {
    commands: () =>
      writerCommands({
        more: section.more,
        format: format.id,
        offered: offeredFormats(named),
        onSplit,
        onSign,
        onFormat: (id) => chooseFormat(doc, id),
      }),
    shortcuts,
    objectives: () => objectives.filter(({ status }) => status === "active"),
    rate: (objective: Objective, rating: ProgressRating | null) =>
      rateObjective(doc, objective, rating === null ? {} : { rating }),
  };
  return (
    <section className="note-section" aria-labelledby={`section-${section.key}`}>
      <div className="note-section-head">
        <h2 className="eyebrow" id={`section-${section.key}`}>
          {section.title}
        </h2>
        {isOpen ? <SplitOff section={section} onSplit={onSplit} /> : null}
      </div>
      {section.fields.map(({ name, element, key, ...words }) => (
        <ElementField
          key={name}
          {...words}
          name={name}
          text={doc.getText(elementName(element, key))}
          awareness={awareness}
          readOnly={!isOpen}
          lists={lists}
        />
      ))}
    </section>
  );
}

/** The same as `/`, for a pointer. */
function SplitOff({
  section,
  onSplit,
}: {
  readonly section: NoteSection;
  readonly onSplit: (element: ElementId) => void;
}) {
  return (
    <span className="split-off">
      {section.more.map((element) => (
        <button
          key={element}
          type="button"
          tabIndex={-1}
          title={elementOf(element).holds}
          onClick={() => onSplit(element)}
        >
          + {elementOf(element).title}
        </button>
      ))}
    </span>
  );
}
