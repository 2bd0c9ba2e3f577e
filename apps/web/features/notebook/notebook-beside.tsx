import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from "react";
import type * as Y from "yjs";
import { readDraft } from "@goldthread/draft";
import { elementName } from "@goldthread/draft/draft-document.ts";
import { readWords } from "../../editor/marks.ts";
import { sentenceAt } from "../../editor/sentence.ts";
import { type OtherBook, OtherBookContext } from "../../review/other-book.ts";
import { seesClients, useMe } from "../../shell/me.ts";
import { IconButton } from "../../ui/button.tsx";
import { bringIn } from "../writer/bring-in.ts";
import type { About } from "./book/note-content.ts";
import type { Brought } from "./brought.ts";
import type { OfficialBook } from "./official-book.ts";

// The vault loads with the first look into it, never with the writer.
const NotebookLayer = lazy(async () => ({ default: (await import("./notebook-layer.tsx")).NotebookLayer }));

interface NotebookBesideProps {
  /** What the private notes written from here are about. */
  readonly about: About;
  /** The client is in a programme under Part 2: its notes are begun as SUD counselling notes, where the author may. */
  readonly isPart2: boolean;
  /** Everything that the official note says, in its parts. */
  readonly docs: readonly Y.Doc[];
  /** The part that takes a sentence; null where none does. */
  readonly into: Y.Doc | null;
  readonly children: ReactNode;
}

const DoorContext = createContext<(() => void) | null>(null);

/** The way to the notebook, for a pointer; nothing where this person keeps none. */
export function NotebookDoor() {
  const open = useContext(DoorContext);
  return open === null ? null : (
    <IconButton label="Private notebook (F9)" icon="seal" onPress={open} aria-keyshortcuts="F9" />
  );
}

/** The private notebook beside an official note: F9 goes to it and back, and a sentence can go either way. */
export function NotebookBeside({ about, isPart2, docs, into, children }: NotebookBesideProps) {
  const mayKeep = seesClients(useMe());
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const open = () => {
    setWasOpened(true);
    setOpen(true);
  };
  useF9(mayKeep, () => (isOpen ? setOpen(false) : open()));

  const otherBook = useMemo(
    (): OtherBook => ({
      move({ doc }, { section, start, end, text }) {
        const live = doc.getText(`element:${section}`);
        const words = readWords(live);
        const place = words.slice(start, end) === text ? sentenceAt(words, start + 1) : null;
        if (place === null) return;
        const sentence = words.slice(place.start, place.end);
        setBrought({ sentence, takeAway: () => takeAway(live, sentence) });
        setWasOpened(true);
        setOpen(true);
      },
    }),
    [],
  );
  const official: OfficialBook = {
    text: () => docs.flatMap((doc) => readDraft(doc).elements.map(({ text }) => text)).join("\n\n"),
    take:
      into === null
        ? null
        : (sentence, element) => void bringIn(into.getText(elementName(element, null)), sentence, "typed"),
  };
  return (
    <DoorContext value={mayKeep ? open : null}>
      <OtherBookContext value={mayKeep ? otherBook : null}>
        {children}
        {wasOpened ? (
          <Suspense fallback={null}>
            <NotebookLayer
              isShown={isOpen}
              about={about}
              isPart2={isPart2}
              official={official}
              brought={brought}
              onBrought={() => setBrought(null)}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        ) : null}
      </OtherBookContext>
    </DoorContext>
  );
}

/** Once it is sealed on the other side; not where the words were changed meanwhile. */
function takeAway(live: Y.Text, sentence: string): void {
  const words = readWords(live);
  const at = words.indexOf(sentence);
  if (at < 0) return;
  const after = words.slice(at + sentence.length).startsWith(" ") ? 1 : 0;
  live.doc?.transact(() => live.delete(at, sentence.length + after));
}

function useF9(isOn: boolean, run: () => void): void {
  const pressed = useEffectEvent(run);
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "F9" || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const dialog = document.querySelector("[role=dialog], [role=alertdialog]");
      if (dialog !== null && dialog.closest(".notebook-layer") === null) return;
      event.preventDefault();
      pressed();
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, [isOn]);
}
