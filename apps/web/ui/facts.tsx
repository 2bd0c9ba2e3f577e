interface FactsProps {
  /** Name and words; those without words do not stand there. */
  readonly facts: readonly (readonly [name: string, words: string])[];
  readonly className: string;
  /** Of the words, where they are somebody's own: line breaks kept, or a reading face. */
  readonly wordsClass?: string;
}

/** Names with what is known under each. */
export function Facts({ facts, className, wordsClass }: FactsProps) {
  return (
    <dl className={className}>
      <FactRows facts={facts} wordsClass={wordsClass} />
    </dl>
  );
}

/** The same as rows of a list that has others beside them. */
export function FactRows({
  facts,
  wordsClass,
}: Pick<FactsProps, "facts"> & { readonly wordsClass?: string | undefined }) {
  return facts
    .filter(([, words]) => words.trim() !== "")
    .map(([name, words]) => (
      <div key={name}>
        <dt>{name}</dt>{" "}
        <dd className={wordsClass}>
          <bdi>{words}</bdi>
        </dd>
      </div>
    ));
}
