import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

interface ShowMoreProps {
  readonly children: string;
  readonly isPending: boolean;
  /** Why the last try brought nothing. */
  readonly problem: string | null;
  readonly onPress: () => void;
}

/** The rest of a long list, on a press; where it does not come, that is said here, and a press tries again. */
export function ShowMore({ children, isPending, problem, onPress }: ShowMoreProps) {
  if (problem === null || isPending)
    return (
      <Button isPending={isPending} onPress={onPress}>
        {children}
      </Button>
    );
  return (
    <Notice tone="warn" isAlert action={<Button onPress={onPress}>Try again</Button>}>
      <p>{problem}</p>
    </Notice>
  );
}
