import { ChartFold } from "../chart/chart-fold.tsx";
import { HomeworkPanel } from "./homework-panel.tsx";

export function ChartHomework({ clientId }: { readonly clientId: string }) {
  return (
    <ChartFold title="Homework">
      <HomeworkPanel clientId={clientId} sessionId={null} />
    </ChartFold>
  );
}
