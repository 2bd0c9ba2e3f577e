import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { EditorLists } from "../../editor/lists.ts";
import { useFieldFindings } from "../../review/use-review.ts";
import { TextEditor } from "../../editor/text-editor.tsx";

interface ElementFieldProps {
  /** The element's name in its draft; the page finds the field by it. */
  readonly name: string;
  readonly text: Y.Text;
  readonly awareness: Awareness;
  readonly label: string;
  readonly caption?: string | null;
  readonly prompt: string;
  readonly readOnly: boolean;
  readonly lists: EditorLists;
  readonly autoFocus?: boolean;
  readonly onFocus?: () => void;
}

const prefix = "element:";

/** One element's words, with its name over them where the section's title does not say it. */
export function ElementField({ name, caption = null, ...editor }: ElementFieldProps) {
  const findings = useFieldFindings(editor.text.doc, name.slice(name.indexOf(prefix) + prefix.length));
  return (
    <div className="element-field" data-field={name}>
      {caption === null ? null : (
        <p className="eyebrow" aria-hidden="true">
          {caption}
        </p>
      )}
      <TextEditor {...editor} findings={findings} />
    </div>
  );
}
