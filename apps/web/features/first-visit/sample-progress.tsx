import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Entrance } from "../../shell/entrance.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Progress } from "../../ui/progress.tsx";
import { progressQuery } from "./api.ts";

export function SampleProgress({ onReady, onAgain }: { readonly onReady: () => void; readonly onAgain: () => void }) {
  const { data } = useQuery(progressQuery);
  const state = data?.state ?? "running";
  useEffect(() => {
    if (state === "done") onReady();
  }, [state, onReady]);

  if (state === "failed") {
    return (
      <Entrance title="The sample practice is not ready">
        <Notice tone="block" isAlert>
          <p>Making it did not work, and nothing half-made was left behind. The terminal says why.</p>
        </Notice>
        <Button tone="main" onPress={onAgain}>
          Back to the choice
        </Button>
      </Entrance>
    );
  }
  return (
    <Entrance
      title="Making the sample practice"
      lead="Staff, clients, groups, plans, and two years of sessions with their signed notes."
    >
      <Progress
        label="Making the sample practice"
        done={data?.done ?? 0}
        total={data?.total ?? 0}
        words={data === undefined || data.what === "" ? "Beginning" : data.what}
      />
    </Entrance>
  );
}
