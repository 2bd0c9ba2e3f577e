import { checkAuthorisation, covers, isRecipientOf } from "../authorisation.ts";
import { defineDisclosureRule, stays } from "../disclosure-rule.ts";
import { sources } from "../sources.ts";

/** Where the authorisation is the ground, it decides what goes: not the reader of the request. */
export const notAuthorised = defineDisclosureRule({
  id: "not-authorised",
  source: sources.authorisation,
  judge(item, { ground, authorisation, recipient, ...use }) {
    if (ground.id !== "authorisation") return null;
    if (authorisation === null) return stays("No authorisation is chosen.");
    const [defect] = checkAuthorisation(authorisation, use);
    if (defect !== undefined)
      return stays(`The authorisation does not hold: ${lowerFirst(defect.says)}`, defect.source);
    if (authorisation.form === "private-notes")
      return stays("That form is for private notes alone; ask for an ordinary one.");
    if (!isRecipientOf(authorisation, recipient)) return stays("The authorisation names another recipient.");
    return covers(authorisation, item) ? null : stays("The authorisation does not cover it.");
  },
});

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
