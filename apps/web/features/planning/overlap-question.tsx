import { useEffect, useRef, useState } from "react";
import { RefusalError } from "../../refusal-error.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import "./overlap-question.css";

/** A form's question where a session would meet another one: asked by the server, answered by a tick. */
export function useOverlapQuestion(clinicianHas = "you have") {
  const [words, setWords] = useState<string | null>(null);
  const [isIntended, setIsIntended] = useState(false);
  return {
    words,
    isIntended,
    setIsIntended,
    overlap: isIntended ? ("intended" as const) : ("asks" as const),
    /** For the form's `onRefused`: true where this is the refusal that asks. */
    take(problem: unknown): boolean {
      if (!(problem instanceof RefusalError) || problem.code !== "session_overlaps") return false;
      setWords(overlapWords(problem, clinicianHas));
      setIsIntended(false);
      return true;
    },
    forget() {
      setWords(null);
      setIsIntended(false);
    },
  };
}

const whose = {
  "the client has": "the client has",
  "the group has": "the group has",
  "no member has": "a member of the group has",
  "the clinician has": null,
} as const;

/** Whose other session it is, and of how many, as the server says it; never with whom. */
function overlapWords(problem: RefusalError, clinicianHas: string): string {
  const many = /\((.*)\)/.exec(problem.fields[0]?.expected ?? "")?.[1];
  const expected = problem.fields[0]?.expected ?? "";
  const named = Object.entries(whose)
    .flatMap(([said, words]) => (expected.includes(said) ? [words ?? clinicianHas] : []))
    .join(" and ");
  return `At this time ${named} another session${many === undefined ? "" : `: ${many.replace(" meet another", "")}`}.`;
}

export function OverlapQuestion({ question }: { readonly question: ReturnType<typeof useOverlapQuestion> }) {
  const answer = useRef<HTMLDivElement>(null);
  const { words } = question;
  useEffect(() => {
    // A long form ends below the fold: the question comes to whoever is asked.
    if (words !== null) answer.current?.querySelector("input")?.focus();
  }, [words]);
  if (words === null) return null;
  return (
    <div ref={answer} className="overlap-question">
      <Notice tone="warn" isAlert>
        <p>{words}</p>
        <CheckField label="Both are intended" value={question.isIntended} onChange={question.setIsIntended} />
      </Notice>
    </div>
  );
}
