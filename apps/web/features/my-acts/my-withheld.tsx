import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Notice } from "../../ui/notice.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { MyLink } from "../my/my-link.tsx";
import { MyPage } from "../my/my-page.tsx";
import { askForReview, toDoQuery, type WithheldFromMe } from "./api.ts";
import { useKeptForm } from "./kept-words.ts";
import "./my-acts.css";

export const withheldName: Readonly<Record<WithheldFromMe["subject"], string>> = {
  note: "note",
  "plan-version": "plan",
  measure: "questionnaire",
  document: "scan or letter",
};

interface MyWithheldProps {
  readonly withholdingId: string;
  readonly zone: string;
}

/** What is kept back: that it is there, who decided it and on which ground, and what can be done about it. */
export function MyWithheld({ withholdingId, zone }: MyWithheldProps) {
  const asked = useQuery(toDoQuery);
  const one = asked.data?.withheld.find(({ id }) => id === withholdingId);
  return (
    <MyPage
      title={one === undefined ? "Not shown" : `The ${withheldName[one.subject]} of ${dayWords(one.day)}`}
      asked={asked}
    >
      {() => (one === undefined ? <p>There is nothing here that you can read.</p> : <Whole one={one} zone={zone} />)}
    </MyPage>
  );
}

function Whole({ one, zone }: { readonly one: WithheldFromMe; readonly zone: string }) {
  const { subject, subjectId, at, by, credential, because, source, lookAgainOn, isStanding, reviewAskedOn, review } =
    one;
  const when = (moment: string) => dayWords(zonedTime(moment, zone).day);
  if (!isStanding)
    return (
      <div className="my-withheld">
        <p>
          It is withheld no longer{review?.outcome === "released" ? `: ${review.by} reviewed it and released it` : ""}.
        </p>
        {subject === "note" ? <MyLink to={`/my/notes/${subjectId}`}>Read the note</MyLink> : null}
      </div>
    );
  return (
    <div className="my-withheld">
      <Notice title="It is part of your record, and it is not shown to you now">
        <p>{because}</p>
        <p>
          Decided by {credential === "" ? by : `${by}, ${credential}`} on {when(at)}. It is looked at again by{" "}
          {dayWords(lookAgainOn)} at the latest.
        </p>
        {source === "" ? null : <p className="quiet small">{source}</p>}
      </Notice>
      {review === null ? null : (
        <>
          <p>
            {review.by} reviewed it on {when(review.at)}
            {review.outcome === "kept" ? ", and it stays withheld." : " and released this part of it:"}
          </p>
          {review.given === "" ? null : <blockquote className="my-words my-given">{review.given}</blockquote>}
        </>
      )}
      {reviewAskedOn === null ? (
        <AskForReview withholdingId={one.id} />
      ) : review === null ? (
        <p>
          You asked for a review on {dayWords(reviewAskedOn)}. Another professional, who had no part in it, decides.
        </p>
      ) : null}
      <p className="small quiet">
        You may also complain to the practice, and in the United States to the Office for Civil Rights of the Department
        of Health and Human Services. Nobody may treat you worse for it.
      </p>
    </div>
  );
}

function AskForReview({ withholdingId }: { readonly withholdingId: string }) {
  const refresh = useRefresh();
  const form = useKeptForm(`review ${withholdingId}`, {
    initial: { words: "" },
    send: ({ words }) => askForReview({ withholdingId, words }),
    onDone: () => {
      refresh();
      toast("Asked. What comes of it stands here.");
    },
  });
  return (
    <section aria-labelledby="ask-review">
      <h2 id="ask-review" className="my-under">
        You may ask for a review
      </h2>
      <p>
        Another licensed professional, who had no part in this, looks at it, and the practice does what they decide.
      </p>
      <FormShell form={form} action="Ask for a review" label="Ask for a review">
        <TextArea label="Is there something that they should know?" optional rows={3} {...form.field("words")} />
      </FormShell>
    </section>
  );
}
