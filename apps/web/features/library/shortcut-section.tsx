import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import { problemWords } from "../../forms/form-state.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { removeShortcut, type Shortcut, shortcutsQuery } from "./api.ts";
import { formatTitleOf } from "./samples-of.ts";
import { ShortcutDialog } from "./shortcut-dialog.tsx";

type Editing = Shortcut | Shortcut["kind"] | null;

/** One's own snippets and templates and those that are shared. */
export function ShortcutSection() {
  const { data, error, refetch } = useQuery(shortcutsQuery);
  const [words, setWords] = useState("");
  const [editing, setEditing] = useState<Editing>(null);
  if (data === undefined)
    return error === null ? <Skeleton lines={5} /> : <Failed problem={error} onAgain={() => void refetch()} />;
  const add = (
    <>
      <Button tone="main" icon="plus" onPress={() => setEditing("snippet")}>
        Add a snippet
      </Button>{" "}
      <Button icon="plus" onPress={() => setEditing("template")}>
        Add a template
      </Button>
    </>
  );
  const found = data.filter((one) => matches(one, words));
  return (
    <>
      {data.length === 0 ? (
        <EmptyState title="Nothing yet" action={add}>
          A snippet is a few words under a short name: write .name in a note and they stand there. {"{calm|anxious}"} is
          a list to pick from, {"{date}"} and {"{minutes}"} are put in for you, and F2 goes to what is still open. A
          template does the same for several parts of a note at once.
        </EmptyState>
      ) : (
        <>
          <div className="library-tools">
            <TextField label="Find by name or words" type="search" value={words} onChange={setWords} />
            <p className="library-acts">{add}</p>
          </div>
          {found.length === 0 ? <p className="quiet">None of them holds these words.</p> : null}
          <ul className="library-list" aria-label="Snippets and templates">
            {found.map((one) => (
              <Row key={one.id} shortcut={one} onEdit={() => setEditing(one)} />
            ))}
          </ul>
        </>
      )}
      {editing === null ? null : <ShortcutDialog editing={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function matches({ name, texts }: Shortcut, words: string): boolean {
  const said = [name, ...texts.map(({ text }) => text)].join("\n").toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

function Row({ shortcut, onEdit }: { readonly shortcut: Shortcut; readonly onEdit: () => void }) {
  const refresh = useRefresh();
  const { id, name, kind, format, texts, isShared, isMine, owner, mayChange, version } = shortcut;
  const remove = async (removed: boolean, at: number): Promise<void> => {
    try {
      const now = await removeShortcut({ shortcutId: id, version: at, removed });
      refresh();
      if (removed) toast(`.${name} is taken away.`, { undo: () => void remove(false, now.version) });
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "Nothing was changed. Try again.", { tone: "problem" });
    }
  };
  return (
    <li className="library-row">
      <div>
        <p>
          <span className="library-name">.{name}</span>{" "}
          <span className="quiet">
            {kind === "template" ? "Template" : "Snippet"}
            {format === null ? "" : `, ${formatTitleOf(format)}`}
          </span>{" "}
          {isShared ? <Tag>{isMine ? "Shared by you" : `Shared by ${owner}`}</Tag> : null}
        </p>
        {texts.map(({ element, text }) => (
          <p key={element ?? ""} className="library-words">
            {element === null ? null : <span className="eyebrow">{titleOf(element)} </span>}
            {text}
          </p>
        ))}
      </div>
      {mayChange ? (
        <span className="library-acts">
          <IconButton label={`Change .${name}`} icon="edit" size="s" onPress={onEdit} />
          <IconButton label={`Take .${name} away`} icon="close" size="s" onPress={() => void remove(true, version)} />
        </span>
      ) : null}
    </li>
  );
}

function titleOf(element: string): string {
  const id = elementIds.find((one) => one === element);
  return id === undefined ? element : elementOf(id).title;
}
