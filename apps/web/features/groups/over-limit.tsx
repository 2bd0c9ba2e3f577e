import { RefusalError } from "../../refusal-error.ts";
import { Notice } from "../../ui/notice.tsx";

export function isFull(problem: unknown): problem is RefusalError {
  return problem instanceof RefusalError && problem.code === "group_full";
}

/** What the server said of the limit: how many are allowed, by whose rule, and how many there would be. */
export function fullWords({ fields }: RefusalError): string {
  const expected = fields[0]?.expected ?? "";
  return expected === "" ? "" : `${expected.replace(/^expected /, "").replace(/^./, (first) => first.toUpperCase())}.`;
}

export function OverLimit({ words }: { readonly words: string }) {
  return (
    <Notice tone="warn" title="More than the group takes" isAlert>
      <p>{words}</p>
      <p>Press again if they join all the same.</p>
    </Notice>
  );
}
