import { useQuery } from "@tanstack/react-query";
import { dayWords, momentWords } from "../../time/words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Tag } from "../../ui/tag.tsx";
import { AnswerHomework } from "../my-acts/answer-homework.tsx";
import { homeworkQuery } from "./api.ts";
import { MyPage } from "./my-page.tsx";

const outcomes = { done: "Done", partly: "Partly done", "not-done": "Not done", dropped: "Dropped" } as const;

export function MyHomework({ zone }: { readonly zone: string }) {
  return (
    <MyPage
      title="Between sessions"
      lead="What you agreed to try until the next session."
      asked={useQuery(homeworkQuery)}
    >
      {({ homework }) =>
        homework.length === 0 ? (
          <EmptyState title="Nothing set">What you and your clinician agree to try stands here.</EmptyState>
        ) : (
          <ul className="my-list" aria-label="What was set">
            {homework.map(({ id, words, dueOn, setBy, setAt, outcome }) => (
              <li key={id} className="my-row">
                <span className="my-words">{words}</span>
                <span className="small">
                  <Tag tone={outcome === "done" ? "done" : "plain"}>
                    {outcome === null ? "Open" : outcomes[outcome]}
                  </Tag>
                  {dueOn === null ? "" : ` until ${dayWords(dueOn)}`}
                </span>
                <span className="quiet small">
                  {setBy}, {momentWords(setAt, zone)}
                </span>
                {outcome === null ? <AnswerHomework homeworkId={id} zone={zone} /> : null}
              </li>
            ))}
          </ul>
        )
      }
    </MyPage>
  );
}
