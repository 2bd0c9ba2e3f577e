import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeReviewRules, reviewRulesQuery, type ReviewRule, type Weight } from "../../review/api.ts";
import { severityWords } from "../../review/severity-words.ts";
import { Notice } from "../../ui/notice.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";

const weights: readonly { readonly value: Weight | "own"; readonly label: string }[] = [
  { value: "own", label: "As it comes" },
  { value: "warn", label: severityWords.warn },
  { value: "hint", label: severityWords.hint },
  { value: "off", label: "Off" },
];

/** The reviewer's rules by family, and how this practice weighs each. */
export function RulesSection() {
  const queries = useQueryClient();
  const { data, error } = useQuery(reviewRulesQuery);
  const [problem, setProblem] = useState<string | null>(null);
  if (data === undefined && error !== null) return <Notice tone="warn">{error.message}</Notice>;
  if (data === undefined) return <Skeleton label="Loading the rules" />;

  const change = async ({ id, weight: was, title }: ReviewRule, weight: Weight | null) => {
    setProblem(null);
    const set = async (to: Weight | null) => {
      const seen = queries.getQueryData(reviewRulesQuery.queryKey) ?? data;
      await changeReviewRules({ version: seen.version, rules: [{ id, weight: to }] }).catch((refusal: Error) =>
        setProblem(refusal.message),
      );
      await queries.invalidateQueries({ queryKey: reviewRulesQuery.queryKey });
    };
    await set(weight);
    toast(`“${title}” is weighed anew.`, { undo: () => void set(was) });
  };

  const families = [...Map.groupBy(data.rules, ({ family }) => family)];
  return (
    <section aria-label="Rules of the reviewer">
      <p className="quiet settings-intro">
        What blocks stays: another member’s name, a place that a template left open, an empty note, a note for somebody
        absent. Everything else only says so, and each practice may weigh it.
      </p>
      {problem === null ? null : (
        <Notice tone="warn" isAlert>
          <p>{problem}</p>
        </Notice>
      )}
      {families.map(([family, rules]) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <SectionHead id={`family-${family}`} title={`${family[0]?.toUpperCase() ?? ""}${family.slice(1)}`} />
          <ul className="rules">
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} onChange={(weight) => void change(rule, weight)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function RuleRow({
  rule,
  onChange,
}: {
  readonly rule: ReviewRule;
  readonly onChange: (weight: Weight | null) => void;
}) {
  const { title, why, source, sourceState, severity, weight } = rule;
  return (
    <li className="rule">
      <div className="rule-words">
        <p className="rule-title">
          {title} <Tag tone={severity}>{severityWords[severity]}</Tag>
        </p>
        <p className="small quiet">{why}</p>
        <p className="small faint">
          {source}. {sourceState}
        </p>
      </div>
      {severity === "block" ? null : (
        <Select
          label={`Weight of “${title}”`}
          value={weight ?? "own"}
          options={weights}
          onChange={(to) => onChange(to === "own" ? null : to)}
        />
      )}
    </li>
  );
}
