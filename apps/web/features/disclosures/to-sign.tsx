import { useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { printAuthorisation } from "./api.ts";
import { type AuthorisationValues, checkPaper, paperOf } from "./authorisation-values.ts";

interface ToSignProps {
  readonly values: AuthorisationValues;
  readonly whose: Parameters<typeof paperOf>[1];
  readonly onSignHere: () => void;
}

/** For a client who has not signed yet: on this screen, or on paper. Every statement is in it, in type of 14 point. */
export function ToSign({ values, whose, onSignHere }: ToSignProps) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const isWhole = () => {
    const lacking = Object.values(checkPaper(values, whose.today));
    setMissing(lacking);
    return lacking.length === 0;
  };
  const print = async () => {
    try {
      toast(`${await printAuthorisation(paperOf(values, whose))} is saved. Have it signed, then put it on file.`);
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "The form did not come. Try again.", { tone: "problem" });
    }
  };
  return (
    <div className="to-sign">
      <p className="quiet small">
        Not signed yet? What stands above becomes the form, with every statement that the law asks for, in type of 14
        point.
      </p>
      <div className="to-sign-ways">
        <Button onPress={() => isWhole() && onSignHere()}>Sign it on this screen</Button>
        <Button onPress={() => isWhole() && void print()}>Print it to sign</Button>
      </div>
      {missing.length === 0 ? null : (
        <p className="field-error" role="alert">
          {missing.join(" ")}
        </p>
      )}
    </div>
  );
}
