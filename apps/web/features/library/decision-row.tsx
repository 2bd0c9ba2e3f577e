import { identifierKinds } from "@goldthread/clinical/library/de-identify/identifier.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Deciding } from "./decisions-state.ts";

interface DecisionRowProps {
  readonly place: Deciding;
  readonly onReplace: (instead: string) => void;
  readonly onKeep: (because: string) => void;
  readonly onLetGo: () => void;
}

/** One place that was found: what stands there, and what is done about it. */
export function DecisionRow({ place, onReplace, onKeep, onLetGo }: DecisionRowProps) {
  const { text, kind, choice, instead, because, isOwn } = place;
  return (
    <li className="decision">
      <div>
        <p className="decision-words">“{text}”</p>
        <p className="small quiet">{isOwn ? "Marked by you" : kindWords(kind)}</p>
      </div>
      <div role="group" aria-label={`What is done about “${text}”`}>
        <p className="library-acts">
          <Button size="s" aria-pressed={choice === "replace"} onPress={() => onReplace(instead)}>
            Other words
          </Button>
          {isOwn ? (
            <Button size="s" tone="quiet" onPress={onLetGo}>
              Let it stand
            </Button>
          ) : (
            <Button size="s" aria-pressed={choice === "keep"} onPress={() => onKeep(because)}>
              Keep it
            </Button>
          )}
        </p>
        {choice === "keep" ? (
          <TextField
            label={`Why “${text}” may stay`}
            help="Yours alone to read."
            value={because}
            onChange={onKeep}
            error={because.trim() === "" ? "Say why, such as: a medicine’s name." : undefined}
          />
        ) : (
          <TextField label={`Instead of “${text}”`} value={instead} onChange={onReplace} />
        )}
      </div>
    </li>
  );
}

function kindWords(kind: string): string {
  return Object.entries(identifierKinds).find(([id]) => id === kind)?.[1] ?? kind;
}
