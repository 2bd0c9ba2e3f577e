import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Entrance } from "../../shell/entrance.tsx";
import { Button } from "../../ui/button.tsx";
import { progressQuery } from "./api.ts";
import { EmptyPracticeForm } from "./empty-practice-form.tsx";
import { SampleStart } from "./sample-start.tsx";
import { SampleProgress } from "./sample-progress.tsx";
import "./first-visit.css";

interface FirstVisitProps {
  /** The server listens beyond this machine: whoever sets it up shows that they see its terminal. */
  readonly codeRequired: boolean;
  readonly onReady: () => void;
}

type Step = "choose" | "empty" | "sample";

/** The first choice of all: look around in a fictional practice, or begin with one's own. */
export function FirstVisit({ codeRequired, onReady }: FirstVisitProps) {
  const [step, setStep] = useState<Step>("choose");
  // Also when the page is loaded anew while the sample is being made.
  const isRunning = useQuery({ ...progressQuery, refetchInterval: false }).data?.state === "running";

  if (step === "sample" || isRunning) return <SampleProgress onReady={onReady} onAgain={() => setStep("choose")} />;
  if (step === "empty") {
    return (
      <Entrance
        title="An empty practice"
        lead="You become its first administrator. All of this can be changed later. Keep your passphrase well: nobody can look it up."
      >
        <EmptyPracticeForm codeRequired={codeRequired} onDone={onReady} onCancel={() => setStep("choose")} />
      </Entrance>
    );
  }
  return (
    <Entrance
      title="Welcome to Goldthread"
      lead="The clinical record for therapy and care. Individual and group notes, written in minutes and signed for good, kept on your own machine."
      width="wide"
    >
      <div className="first-choice">
        <SampleStart codeRequired={codeRequired} onStarted={() => setStep("sample")} />
        <section className="first-card" aria-labelledby="choose-empty">
          <h2 className="first-card-title" id="choose-empty">
            Empty practice
          </h2>
          <p>Begin with your own: the practice’s name, yourself as administrator, then staff, clients and groups.</p>
          <ul className="first-card-list">
            <li>Real records from the first day</li>
            <li>Takes two minutes</li>
          </ul>
          <Button onPress={() => setStep("empty")}>Set up an empty practice</Button>
        </section>
      </div>
    </Entrance>
  );
}
