import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type MyOpening, openingsBefore, openingsQuery } from "./api.ts";
import { MyPage } from "./my-page.tsx";
import { openingWords } from "./opening-words.ts";

export function MyOpenings() {
  return (
    <MyPage
      title="Who opened it"
      lead="Everybody of the practice who opened your record or worked in it, by day. Ask the practice about anything that you do not expect."
      asked={useQuery(openingsQuery)}
    >
      {(first) => <Openings {...first} />}
    </MyPage>
  );
}

interface OpeningsProps {
  readonly openings: readonly MyOpening[];
  readonly before: number | null;
}

function Openings(first: OpeningsProps) {
  const [more, setMore] = useState<OpeningsProps>({ openings: [], before: first.before });
  const openings = [...first.openings, ...more.openings];
  const ask = async (before: number) => {
    const next = await openingsBefore(before);
    setMore((had) => ({ openings: [...had.openings, ...next.openings], before: next.before }));
  };
  const { before } = more;
  if (openings.length === 0)
    return <EmptyState title="Nobody yet">As soon as somebody opens your record, they stand here.</EmptyState>;
  return (
    <>
      <ul className="my-list" aria-label="Who opened it, newest first">
        {openings.map((opening) => (
          <li key={`${opening.at} ${opening.name} ${String(opening.inEmergency)}`} className="my-row">
            <strong>
              <bdi>{opening.name}</bdi>
              {opening.credential === "" ? "" : `, ${opening.credential}`}
            </strong>
            <span>
              {dayWords(opening.day)}: {openingWords(opening.acts)}
            </span>
            <span className="quiet small">
              {opening.roles.map((role) => role.replace("-", " ")).join(", ")}{" "}
              {opening.inEmergency ? <Tag tone="warn">In an emergency</Tag> : null}
            </span>
          </li>
        ))}
      </ul>
      {before === null ? null : <Button onPress={() => void ask(before)}>Show earlier ones</Button>}
    </>
  );
}
