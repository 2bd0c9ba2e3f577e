import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useZone } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import { withholdingsQuery, type Withholding } from "./api.ts";
import { type Step, stepsOf, WithholdingDialog } from "./withholding-dialog.tsx";
import { groundSource, groundTitle, outcomeWords, subjectWords } from "./withholding-words.ts";
import "./withholding.css";

interface WithheldNoticeProps {
  readonly subjectId: string;
  readonly clientId: string;
}

/** On the page of what is withheld: by whom, why, until when, what the client asked, and the next step. */
export function WithheldNotice({ subjectId, clientId }: WithheldNoticeProps) {
  const { data } = useQuery(withholdingsQuery(clientId));
  const zone = useZone();
  const [step, setStep] = useState<Step | null>(null);
  const newest = data?.withholdings.find((one) => one.subjectId === subjectId);
  if (newest === undefined) return null;
  const { subject, by, credential, ground, reason, lookAgainOn, isStanding, isDue } = newest;
  const whom = newest.from === "representative" ? "whoever acts for the client" : "the client";
  const when = (at: string) => dayWords(zonedTime(at, zone).day);
  return (
    <Notice
      tone={isDue ? "late" : isStanding ? "warn" : "hint"}
      title={isStanding ? `This ${subjectWords[subject]} is withheld from ${whom}` : `It was withheld from ${whom}`}
      action={
        stepsOf(newest).length === 0 ? undefined : (
          <div className="withheld-steps">
            {stepsOf(newest).map(([what, words]) => (
              <Button key={what} size="s" onPress={() => setStep(what)}>
                {words}
              </Button>
            ))}
          </div>
        )
      }
    >
      <p>
        By {named(by, credential)} on {when(newest.at)}. {groundTitle(ground)}{" "}
        <span className="quiet">({groundSource(ground)})</span>
      </p>
      <p>{reason}</p>
      {isStanding ? (
        <p>
          Looked at again on {dayWords(lookAgainOn)}. {isDue ? <Tag tone="late">Due</Tag> : null}
        </p>
      ) : null}
      <Followed withholding={newest} when={when} />
      {step === null ? null : <WithholdingDialog step={step} withholding={newest} onClose={() => setStep(null)} />}
    </Notice>
  );
}

interface FollowedProps {
  readonly withholding: Withholding;
  readonly when: (at: string) => string;
}

function Followed({ withholding: { reviewAsked, review, ended }, when }: FollowedProps) {
  return (
    <>
      {reviewAsked === null ? null : (
        <p>
          {reviewAsked.isByClient ? "The client" : reviewAsked.by} asked for a review on {dayWords(reviewAsked.on)}
          {reviewAsked.words === "" ? "." : `: ${reviewAsked.words}`}
        </p>
      )}
      {review === null ? null : (
        <>
          <p>
            {outcomeWords[review.outcome]}, {named(review.by, review.credential)}, {when(review.at)}: {review.words}
          </p>
          {review.given === "" ? null : <blockquote className="act-quote">{review.given}</blockquote>}
        </>
      )}
      {ended === null ? null : (
        <p>
          Ended by {ended.by} on {when(ended.at)}
          {ended.reason === "" ? "." : `: ${ended.reason}`}
        </p>
      )}
    </>
  );
}

function named(name: string, credential: string): string {
  return credential === "" ? name : `${name}, ${credential}`;
}
