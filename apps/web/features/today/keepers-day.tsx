import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AmendmentSection } from "../reviews/amendment-section.tsx";
import { RequestsToAnswer } from "../reviews/requests-to-answer.tsx";
import { workQuery } from "../reviews/work-query.ts";
import { FirstSteps } from "./first-steps.tsx";

/** The day of whoever keeps the records: what was asked of them, by when it has to be answered. */
export function KeepersDay() {
  const { data } = useQuery(workQuery);
  if (data === undefined) return <Skeleton lines={4} />;
  const { requests, amendments } = data;
  return requests.length + amendments.length === 0 ? (
    <FirstSteps />
  ) : (
    <>
      <RequestsToAnswer requests={requests} />
      <AmendmentSection requests={amendments} />
    </>
  );
}
