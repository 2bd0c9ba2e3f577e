import { useQuery } from "@tanstack/react-query";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { cancelPreparation, readPreparation } from "./api.ts";

type Step = NonNullable<Awaited<ReturnType<typeof readPreparation>>["at"]>["what"];

const words: Readonly<Record<Step, string>> = {
  weighing: "Looking through the record",
  scans: "Checking the scans",
  pages: "Making the pages",
  releasing: "Writing it into the register",
};

/** A long release says how far it is. Until it is written into the register it can be cancelled, and then nothing went. */
export function ReleaseProgress({ preparation }: { readonly preparation: string }) {
  const { data } = useQuery({
    queryKey: ["disclosure-preparation", preparation],
    queryFn: () => readPreparation(preparation),
    refetchInterval: 400,
    retry: false,
  });
  const { what, done, total } = data?.at ?? { what: "weighing" as const, done: 0, total: 0 };
  return (
    <div className="release-progress" role="status" ref={bringIntoView}>
      <Progress label="The release" done={done} total={total} words={`${words[what]}${countOf(done, total)}`} />
      {what === "releasing" ? null : (
        <Button onPress={() => void cancelPreparation(preparation).catch(() => undefined)}>Cancel the release</Button>
      )}
    </div>
  );
}

/** On a phone it would begin below the screen. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

function countOf(done: number, total: number): string {
  return total === 0 ? "" : `: ${done + 1} of ${total}`;
}
