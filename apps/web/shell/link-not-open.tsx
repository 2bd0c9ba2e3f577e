import { RefusalError } from "../refusal-error.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Entrance } from "./entrance.tsx";

interface LinkNotOpenProps {
  readonly problem: Error;
  readonly onAgain: () => void;
  /** What is said of a link that the server refused. */
  readonly title: string;
  readonly words: string;
  /** Where whoever has a passphrase already signs in. */
  readonly signInAt: string;
}

/** A link that was used, has ended or was not copied whole; or a server that does not answer. */
export function LinkNotOpen({ problem, onAgain, title, words, signInAt }: LinkNotOpenProps) {
  const isOver = problem instanceof RefusalError;
  return (
    <Entrance title={isOver ? title : "No answer from the server"}>
      <Notice tone="warn" isAlert>
        <p>{isOver ? words : problem.message}</p>
      </Notice>
      {isOver ? (
        <Button onPress={() => window.location.replace(signInAt)}>Go to the sign-in</Button>
      ) : (
        <Button tone="main" onPress={onAgain}>
          Try again
        </Button>
      )}
    </Entrance>
  );
}
