import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextArea } from "../../ui/text-area.tsx";

interface OwnSentenceProps {
  readonly text: string;
  readonly isNew: boolean;
  readonly onChange: (text: string) => void;
  readonly onRemove: () => void;
}

/** A sentence of the author's own: no record stands behind it, and it says so. */
export function OwnSentence({ text, isNew, onChange, onRemove }: OwnSentenceProps) {
  return (
    <li className="summary-sentence summary-own" data-out={text.trim() === "" || undefined}>
      <p className="summary-on-paper">{text}</p>
      <div className="no-print">
        <TextArea label="Your own sentence" rows={2} autoFocus={isNew} value={text} onChange={onChange} />
      </div>
      <div className="summary-steps no-print">
        <Tag>Your words</Tag>
        <Button size="s" tone="quiet" aria-label={`Remove your sentence: ${text}`} onPress={onRemove}>
          Remove
        </Button>
      </div>
    </li>
  );
}
