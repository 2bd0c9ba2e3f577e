import type { EditorView } from "@codemirror/view";
import { type MemberTag, memberTags } from "@goldthread/clinical/note/note-body.ts";
import type { EditorCommand } from "../../editor/lists.ts";
import { sentenceAt } from "../../editor/sentence.ts";
import { changeTag } from "../../editor/text-sync.ts";

const says: Readonly<Record<MemberTag, string>> = {
  participation: "How this member took part",
  presentation: "Mood, affect, behaviour seen",
  contribution: "What this member said or brought",
  interaction: "How member and group affected each other",
  response: "How this member answered to what was done",
  progress: "Progress by objective",
  risk: "Danger, and what protects",
  homework: "Given, done, left open",
  plan: "What comes next",
};

/** What `/` offers in a member's row: a tag for the sentence at the cursor. */
export function tagCommands(onSign: () => void): EditorCommand[] {
  return [
    ...memberTags.map((tag): EditorCommand => ({ name: tag, says: says[tag], run: (view) => tagSentence(view, tag) })),
    { name: "untag", says: "Take the tag off this sentence", run: (view) => tagSentence(view, null) },
    { name: "sign", says: "Look at what is signed, then sign", run: onSign },
  ];
}

/** Tags the sentence that the cursor stands in or just behind. Nothing happens where there is none. */
function tagSentence(view: EditorView, tag: MemberTag | null): void {
  const sentence = sentenceAt(view.state.doc.toString(), view.state.selection.main.head);
  if (sentence === null || view.state.readOnly) return;
  view.dispatch({ effects: changeTag.of({ ...sentence, tag }) });
}
