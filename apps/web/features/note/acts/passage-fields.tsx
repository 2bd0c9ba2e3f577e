import { Select } from "../../../ui/select.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import type { FieldTies } from "../../../forms/use-form.ts";
import type { Place } from "./find-passage.ts";

interface PassageFieldsProps {
  readonly places: readonly Place[];
  readonly where: FieldTies<string>;
  readonly words: FieldTies<string>;
  readonly label: string;
}

/** Which words: chosen with the pointer on the page, or by section and by typing them. */
export function PassageFields({ places, where, words, label }: PassageFieldsProps) {
  const place = places.find(({ id }) => id === where.value);
  return (
    <>
      <Select
        label="In which part"
        {...where}
        options={places.map(({ id, label: of }) => ({ value: id, label: of }))}
      />
      {place === undefined ? null : <blockquote className="act-quote">{place.text.text}</blockquote>}
      <TextArea
        label={label}
        help="As they stand above. Words marked on the page are here already."
        rows={2}
        {...words}
      />
    </>
  );
}
