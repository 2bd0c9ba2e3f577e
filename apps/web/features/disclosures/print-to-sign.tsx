import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { printAuthorisation } from "./api.ts";
import { type AuthorisationValues, checkPaper, paperOf } from "./authorisation-values.ts";

interface PrintToSignProps {
  readonly values: AuthorisationValues;
  readonly whose: Parameters<typeof paperOf>[1];
}

/** The form on paper, for a client who has none to sign yet: every statement is on it, in type of 14 point. */
export function PrintToSign({ values, whose }: PrintToSignProps) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const print = async () => {
    const lacking = Object.values(checkPaper(values, whose.today));
    setMissing(lacking);
    if (lacking.length > 0) return;
    try {
      toast(`${await printAuthorisation(paperOf(values, whose))} is saved. Have it signed, then put it on file.`);
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "The form did not come. Try again.", { tone: "problem" });
    }
  };
  return (
    <div className="print-to-sign">
      <Button onPress={() => void print()}>Print it to sign</Button>
      <p className="quiet small">
        Not signed yet? Print what stands above, with every statement that the law asks for, in type of 14 point.
      </p>
      {missing.length === 0 ? null : (
        <p className="field-error" role="alert">
          {missing.join(" ")}
        </p>
      )}
    </div>
  );
}
