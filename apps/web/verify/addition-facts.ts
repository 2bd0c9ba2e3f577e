import { denialWords } from "@goldthread/clinical/note/addition-words.ts";
import { type Fact, type Fields, joined, textAt, titleOf, told } from "./fields.ts";

const grounds: ReadonlyMap<string, string> = new Map(Object.entries(denialWords));

/** What an addition is, who made it and when. */
export function additionHead(fields: Fields, after: readonly Fields[]): string {
  const by = joined([textAt(fields, "author", "name"), textAt(fields, "author", "credential")], ", ");
  return joined([headOf(fields, after), by, textAt(fields, "at")], " · ");
}

/** A supervisor's signature under another addition says under which. */
function headOf(fields: Fields, after: readonly Fields[]): string {
  const kind = textAt(fields, "kind");
  if (kind === "amendment-decision") return `Request to amend ${textAt(fields, "decision")}`;
  const ofGroup = textAt(fields, "shared", "partId") === "" ? "" : "of the group’s part";
  if (kind !== "co-signature") return joined([titleOf(kind || "correction of attendance"), ofGroup], " ");
  const of = after.find((one) => textAt(one, "id") === textAt(fields, "additionId")) ?? {};
  return `Co-signature of the ${textAt(of, "kind").replaceAll("-", " ")} of ${textAt(of, "at")}`;
}

/** Everything else that it says, but the struck words of a correction. */
export function additionFacts(fields: Fields): readonly Fact[] {
  const instead = textAt(fields, "instead");
  const isCorrection = textAt(fields, "kind") === "correction";
  return told([
    ["Happened", textAt(fields, "happenedAt")],
    ["Asked by", textAt(fields, "askedBy")],
    ["Asked on", textAt(fields, "askedOn")],
    ["Answer due", textAt(fields, "dueOn")],
    ["Attendance", joined([textAt(fields, "from"), textAt(fields, "to")], " → ")],
    ["Words", textAt(fields, "text")],
    ["Instead", isCorrection && instead === "" ? "Nothing" : instead],
    ["Ground", grounds.get(textAt(fields, "ground")) ?? textAt(fields, "ground")],
    ["Reason", textAt(fields, "because")],
    ["Copy", textAt(fields, "movedTo")],
    ["Carried into the draft", textAt(fields, "draftId")],
  ]);
}

/** Nobody reads a note to its end before learning that it was taken back. Null where it was not. */
export function retractionIn(after: readonly Fields[]): string | null {
  const taken = after.find((one) => textAt(one, "kind") === "retraction" || textAt(one, "retracts") !== "");
  if (taken === undefined) return null;
  const by = textAt(taken, "author", "name");
  return `${joined([`Retracted on ${textAt(taken, "at")}`, by === "" ? "" : `by ${by}`], " ")}: it stands here as it was signed, and counts for nothing. The reason: ${textAt(taken, "because")}`;
}
