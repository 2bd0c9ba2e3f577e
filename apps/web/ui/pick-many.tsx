import type { ReactNode } from "react";
import { IconButton } from "./button.tsx";
import { type Choice, ComboBox } from "./combo-box.tsx";
import type { FieldWords } from "./field.tsx";
import "./pick-many.css";

interface PickManyProps extends FieldWords {
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: readonly Choice[]) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Narrowed to what was typed, without those already chosen. */
  readonly choices: readonly Choice[];
  readonly empty: string;
  /** Stands beside each chosen one. */
  readonly renderBeside?: (choice: Choice) => ReactNode;
  readonly autoFocus?: boolean;
}

/** One field that takes several: each choice joins the list below it, and can leave it again. */
export function PickMany({
  chosen,
  onChange,
  text,
  onText,
  choices,
  empty,
  renderBeside,
  autoFocus = false,
  ...words
}: PickManyProps) {
  return (
    <div className="pick-many">
      <ComboBox
        {...words}
        text={text}
        // Choosing writes the name into the field; here the field is for the next one.
        onText={onText}
        chosen={null}
        onChoose={(choice) => {
          if (choice === null) return;
          onChange([...chosen, choice]);
          queueMicrotask(() => onText(""));
        }}
        choices={choices}
        empty={empty}
        autoFocus={autoFocus}
        placeholder="Type a name"
      />
      {chosen.length === 0 ? null : (
        <ul className="picked" aria-label={`${words.label}: chosen`}>
          {chosen.map((choice) => (
            <li key={choice.id}>
              <span className="picked-name">
                <bdi>{choice.label}</bdi>
                {choice.detail === undefined || choice.detail === "" ? null : (
                  <span className="combo-detail"> {choice.detail}</span>
                )}
              </span>
              {renderBeside?.(choice)}
              <IconButton
                label={`Remove ${choice.label}`}
                icon="close"
                size="s"
                onPress={() => onChange(chosen.filter(({ id }) => id !== choice.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
