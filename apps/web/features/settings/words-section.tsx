import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changePracticeWords, practiceWordsQuery } from "../../review/api.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { wordsIn } from "./words-in.ts";

/** Words of the practice's own, which spelling takes for right. */
export function WordsSection() {
  const { data, error } = useQuery(practiceWordsQuery);
  if (data === undefined && error !== null) return <Notice tone="warn">{error.message}</Notice>;
  return (
    <section aria-labelledby="own-words">
      <SectionHead id="own-words" title="Spelling: your own words" />
      <p className="quiet settings-intro">
        Programmes, places, medicines and shortenings that spelling does not know. Clients and staff of a session are
        known already: nobody’s name belongs here.
      </p>
      {data === undefined ? <Skeleton label="Loading the words" /> : <WordsForm words={data.words} />}
    </section>
  );
}

function WordsForm({ words }: { readonly words: readonly string[] }) {
  const queries = useQueryClient();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const shown = text ?? words.join("\n");
  const save = async (wanted: readonly string[], was: readonly string[] | null) => {
    setProblem(null);
    setSaving(true);
    const { version = 0 } = queries.getQueryData(practiceWordsQuery.queryKey) ?? {};
    try {
      const saved = await changePracticeWords({ version, words: [...wanted] });
      queries.setQueryData(practiceWordsQuery.queryKey, saved);
      setText(null);
      if (was !== null) toast("The words are kept.", { undo: () => void save(was, null) });
    } catch (refusal) {
      // What was typed stays in the field.
      setProblem(refusal instanceof Error ? refusal.message : "The words were not kept. Try again.");
      await queries.invalidateQueries({ queryKey: practiceWordsQuery.queryKey });
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="words-form">
      {problem === null ? null : (
        <Notice tone="warn" isAlert>
          <p>{problem}</p>
        </Notice>
      )}
      <TextArea
        label="Words"
        help="One to a line, or with commas between. A capital counts only where you write one."
        rows={Math.min(16, Math.max(4, words.length + 1))}
        value={shown}
        onChange={setText}
      />
      <p>
        <Button tone="main" isDisabled={text === null || isSaving} onPress={() => void save(wordsIn(shown), words)}>
          Keep the words
        </Button>
      </p>
    </div>
  );
}
