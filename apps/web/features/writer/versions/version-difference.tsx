import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { elementName } from "@goldthread/draft/draft-document.ts";
import type { Version } from "./go-back-to.ts";
import { type Stretch, wordDifference } from "./word-difference.ts";

/** Words that stay are shown near a change only. */
const around = 60;

/** What differs from one version of a draft to another, by its elements. */
export function VersionDifference({ from, to }: { readonly from: Version; readonly to: Version }) {
  const rows = differing(from, to);
  if (rows.length === 0) return <p className="quiet small">Nothing: the words are the same.</p>;
  return (
    <dl className="version-difference">
      {rows.map(({ name, title, stretches }) => (
        <div key={name}>
          <dt>{title}</dt>
          <dd>
            {stretches.map((stretch, at) => (
              // Stretches have no name but their place, and are drawn anew as a whole.
              // oxlint-disable-next-line react/no-array-index-key
              <Words key={at} stretch={stretch} isFirst={at === 0} isLast={at === stretches.length - 1} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface WordsProps {
  readonly stretch: Stretch;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Words({ stretch: { kind, text }, isFirst, isLast }: WordsProps) {
  if (kind === "only-first") return <del>{text}</del>;
  if (kind === "only-second") return <ins>{text}</ins>;
  return <>{shortened(text, { isFirst, isLast })}</>;
}

function shortened(text: string, { isFirst, isLast }: Omit<WordsProps, "stretch">): string {
  if (text.length <= 2 * around) return text;
  const [head, tail] = [isFirst ? "" : text.slice(0, around), isLast ? "" : text.slice(-around)];
  return `${head} … ${tail}`;
}

function differing(from: Version, to: Version) {
  const places = new Map([...from.elements, ...to.elements].map((one) => [elementName(one.element, one.key), one]));
  return [...places].flatMap(([name, { element }]) => {
    const stretches = wordDifference(textAt(from, name), textAt(to, name));
    const isSame = stretches.every(({ kind }) => kind === "same");
    return isSame ? [] : [{ name, title: elementOf(element).title, stretches }];
  });
}

function textAt({ elements }: Version, name: string): string {
  return elements.find(({ element, key }) => elementName(element, key) === name)?.text ?? "";
}
