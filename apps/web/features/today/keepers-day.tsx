import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AlikePairs } from "../clients/alike-pairs.tsx";
import { pairsQuery } from "../clients/merge-api.ts";
import { AmendmentSection } from "../reviews/amendment-section.tsx";
import { RequestsToAnswer } from "../reviews/requests-to-answer.tsx";
import { workQuery } from "../reviews/work-query.ts";
import { FirstSteps } from "./first-steps.tsx";

/** The day of whoever keeps the records: what was asked of them, and who may be here twice. */
export function KeepersDay() {
  const { data } = useQuery(workQuery);
  const { data: alike } = useQuery(pairsQuery);
  if (data === undefined || alike === undefined) return <Skeleton lines={4} />;
  const { requests, amendments } = data;
  return requests.length + amendments.length + alike.pairs.length === 0 ? (
    <FirstSteps />
  ) : (
    <>
      <RequestsToAnswer requests={requests} />
      <AmendmentSection requests={amendments} />
      <AlikePairs />
    </>
  );
}
