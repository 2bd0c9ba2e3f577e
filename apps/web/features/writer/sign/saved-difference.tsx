import { readDraft } from "@goldthread/draft";
import type { DraftSession } from "../../../drafts/draft-session.ts";
import { sectionTitle } from "../../../review/section-title.ts";
import { differenceOf } from "./difference.ts";
import type { SavedDraft } from "./sign-state.ts";

/** What the server has saved, beside what stands here, where the two differ. */
export function SavedDifference({
  saved,
  sessions,
}: {
  readonly saved: readonly SavedDraft[];
  readonly sessions: readonly DraftSession[];
}) {
  const rows = saved.flatMap((draft) => {
    const session = sessions.find(({ draftId }) => draftId === draft.draftId);
    return session === undefined ? [] : differingElements(draft, session);
  });
  if (rows.length === 0) return <p>The words agree by now. Sign again.</p>;
  return (
    <>
      <p className="small">Struck through stands only here, underlined is what is saved.</p>
      <dl className="saved-difference">
        {rows.map(({ name, title, here, saved: kept }) => {
          const { before, after, ...cut } = differenceOf(here, kept);
          return (
            <div key={name}>
              <dt>{title}</dt>
              <dd>
                …{before.slice(-40)}
                <del>{cut.here === "" ? "(nothing here)" : cut.here}</del>{" "}
                <ins>{cut.saved === "" ? "(nothing saved)" : cut.saved}</ins>
                {after.slice(0, 40)}…
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

interface Differing {
  readonly name: string;
  readonly title: string;
  readonly here: string;
  readonly saved: string;
}

function differingElements(draft: SavedDraft, { doc }: DraftSession): Differing[] {
  const { elements: local, format } = readDraft(doc);
  const places = new Map([...local, ...draft.elements].map((one) => [JSON.stringify([one.element, one.key]), one]));
  return [...places].flatMap(([place, { element, key }]) => {
    const textIn = (elements: readonly Place[]) =>
      elements.find((one) => one.element === element && one.key === key)?.text ?? "";
    const [here, saved] = [textIn(local), textIn(draft.elements)];
    const title = sectionTitle(element, format) ?? "Text";
    return here === saved ? [] : [{ name: `${draft.draftId} ${place}`, title, here, saved }];
  });
}

interface Place {
  readonly element: string;
  readonly key: string | null;
  readonly text: string;
}
