import { useQuery } from "@tanstack/react-query";
import { dayWords } from "../../time/words.ts";
import { MyLink } from "../my/my-link.tsx";
import { toDoQuery, type WithheldFromMe } from "./api.ts";
import { withheldName } from "./my-withheld.tsx";

/** In the place where it would stand: never an odd blank, and the way to a review. */
export function WithheldRow({ one: { id, day, subject, by, reviewAskedOn } }: { readonly one: WithheldFromMe }) {
  return (
    <MyLink to={`/my/withheld/${id}`} className="my-row">
      <strong>{dayWords(day)}</strong>
      <span>
        A {withheldName[subject]} of this day is withheld by {by}
      </span>
      <span className="quiet small">
        {reviewAskedOn === null ? "Open to see why, and how to ask for a review" : "You asked for a review"}
      </span>
    </MyLink>
  );
}

/** On the page of plans or questionnaires: those of them that are kept back. */
export function WithheldRows({ subject }: { readonly subject: WithheldFromMe["subject"] }) {
  const withheld = useWithheld(subject);
  if (withheld.length === 0) return null;
  return (
    <ul className="my-list" aria-label="Not shown now">
      {withheld.map((one) => (
        <li key={one.id}>
          <WithheldRow one={one} />
        </li>
      ))}
    </ul>
  );
}

/** What of this kind is kept back now, the newest first. */
export function useWithheld(subject: WithheldFromMe["subject"]): readonly WithheldFromMe[] {
  const { data } = useQuery(toDoQuery);
  return (data?.withheld ?? []).filter((one) => one.isStanding && one.subject === subject);
}
