import type { Extension, Range } from "@codemirror/state";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";
import type { MemberTag } from "@goldthread/clinical/note/note-body.ts";
import { formatProvenance } from "@goldthread/clinical/note/provenance.ts";
import type { Mark } from "./marks.ts";
import { objectiveTemplate, provenanceWords } from "./provenance-words.ts";
import { marksField } from "./text-sync.ts";

const objective = formatProvenance({ source: "template", name: objectiveTemplate });

class TagLabel extends WidgetType {
  readonly tag: MemberTag;

  constructor(tag: MemberTag) {
    super();
    this.tag = tag;
  }

  override eq(other: TagLabel): boolean {
    return other.tag === this.tag;
  }

  toDOM(): HTMLElement {
    const label = document.createElement("span");
    label.className = "tag-label";
    label.textContent = this.tag;
    return label;
  }
}

/** Quiet marks under words that were not typed here, and the tag before a tagged stretch. */
export const showMarks: Extension = EditorView.decorations.compute([marksField], (state) => {
  const ranges: Range<Decoration>[] = [];
  let tag: MemberTag | null = null;
  for (const mark of state.field(marksField)) {
    if (mark.tag !== null && mark.tag !== tag) {
      ranges.push(Decoration.widget({ widget: new TagLabel(mark.tag), side: 1 }).range(mark.start));
    }
    tag = mark.tag;
    const decoration = decorationOf(mark);
    if (decoration !== null && mark.end <= state.doc.length) ranges.push(decoration.range(mark.start, mark.end));
  }
  return Decoration.set(ranges, true);
});

function decorationOf({ from, tag, tie }: Mark): Decoration | null {
  const classes = [classOf(from), tag === null ? "" : "tagged", tie === undefined ? "" : "tied"]
    .filter((name) => name !== "")
    .join(" ");
  if (classes === "") return null;
  const words = from === "typed" ? {} : { title: provenanceWords(from), "aria-description": provenanceWords(from) };
  return Decoration.mark({ class: classes, attributes: words });
}

function classOf(from: string): string {
  if (from === "typed") return "";
  return from === objective ? "thread" : "brought-in";
}
