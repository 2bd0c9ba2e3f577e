import { useQuery } from "@tanstack/react-query";
import { momentWords } from "../../time/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { WithheldRows } from "../my-acts/withheld-row.tsx";
import { measuresQuery } from "./api.ts";
import { MyPage } from "./my-page.tsx";

export function MyMeasures({ zone }: { readonly zone: string }) {
  return (
    <MyPage
      title="Questionnaires"
      lead="What your answers came to. A number is one look at one day; what it means for you is for you and your clinician to say."
      asked={useQuery(measuresQuery)}
    >
      {({ measures }) => (
        <>
          <WithheldRows subject="measure" />
          {measures.length === 0 ? (
            <EmptyState title="Nothing answered yet">
              When you have filled in a questionnaire, its result stands here.
            </EmptyState>
          ) : (
            <ul className="my-list" aria-label="Answered questionnaires, newest first">
              {measures.map(({ id, label, about, answeredAt, total, most, band, change }) => (
                <li key={id} className="my-row">
                  <strong>{label}</strong>
                  <span className="my-score">
                    {total === null
                      ? "Not all questions were answered, so there is no score"
                      : scoreWords({ total, most, band })}
                  </span>
                  <span className="small">{change}</span>
                  <span className="quiet small">
                    {momentWords(answeredAt, zone)}. {about}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </MyPage>
  );
}

interface Score {
  readonly total: number;
  readonly most: number | null;
  readonly band: string | null;
}

function scoreWords({ total, most, band }: Score): string {
  return `${total}${most === null ? "" : ` of ${most}`}${band === null ? "" : `: ${band}`}`;
}
