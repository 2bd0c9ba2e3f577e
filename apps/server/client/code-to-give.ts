import { checkDiagnosisCode } from "@goldthread/clinical/diagnosis/check-diagnosis-code.ts";
import { refuse } from "../errors.ts";

interface Given {
  readonly code: string;
  readonly words: string;
  readonly unlistedIsRight: boolean;
}

/**
 * The code as it is written, with words: the list's own where none were given. A code that cannot be is refused; one
 * that the list does not reach is asked about, because it may well exist.
 */
export function codeToGive({ code: text, words, unlistedIsRight }: Given): { code: string; words: string } {
  const checked = checkDiagnosisCode(text);
  const wrong = (expected: string): never => refuse("invalid_input", [{ field: "code", expected }]);
  switch (checked.kind) {
    case "listed":
      return { code: checked.code, words: words === "" ? checked.words : words };
    case "not-a-code":
      return wrong("expected a code of ICD-10-CM such as F41.1");
    case "none-such":
      return wrong("expected a code that exists in ICD-10-CM; this one does not");
    case "unfinished":
      return wrong(
        `expected a code with more characters, such as ${checked.such
          .slice(0, 3)
          .map(({ code }) => code)
          .join(", ")}`,
      );
    case "not-listed":
      if (!unlistedIsRight)
        refuse("diagnosis_code_unlisted", [{ field: "code", expected: "expected to be told that the code is right" }]);
      if (words === "") refuse("invalid_input", [{ field: "words", expected: "expected what the code stands for" }]);
      return { code: checked.code, words };
  }
}
