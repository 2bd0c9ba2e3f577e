import type { LawElement } from "@goldthread/clinical/disclosure/authorisation-laws/authorisation-law.ts";
import { authorisationLaws } from "@goldthread/clinical/disclosure/authorisation-laws/states/index.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { type AuthorisationValues, type FormErrors, isMetByItself } from "./authorisation-values.ts";
import { sourceWords } from "./disclosure-words.ts";

interface LawElementsProps {
  /** By their ids. */
  readonly laws: readonly string[];
  readonly values: AuthorisationValues;
  readonly errors: FormErrors;
  readonly today: string;
  readonly onChange: (found: readonly string[]) => void;
}

/** What the state asks of the form beside, each to be looked for on it, with where it stands and whether anybody checked. */
export function LawElements({ laws, values, errors, today, onChange }: LawElementsProps) {
  const { found } = values;
  return authorisationLaws
    .filter(({ id }) => laws.includes(id))
    .map(({ id, title, elements }) => (
      <fieldset key={id} className="choices">
        <legend className="field-label">What {title} asks beside</legend>
        {elements
          .filter((element) => !isMetByItself(element, values, today))
          .map((element) => (
            <CheckField
              key={element.id}
              label={element.asks}
              help={helpOf(element, errors)}
              value={found.includes(element.id)}
              onChange={(on) => onChange(on ? [...found, element.id] : found.filter((one) => one !== element.id))}
            />
          ))}
      </fieldset>
    ));
}

function helpOf({ id, source }: LawElement, errors: FormErrors): string {
  return errors[`found.${id}`] ?? `${sourceWords(source)}.`;
}
