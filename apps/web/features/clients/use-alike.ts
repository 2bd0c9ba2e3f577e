import { useRef, useState } from "react";
import type { Alike } from "../../api-types.ts";
import { findAlike } from "./api.ts";

const nobody: Alike = [];

/**
 * Who, of those that one may see, may be the same person as the one being typed in. Looked up when a field is left, not at
 * every key: each look leaves a trace. A look that fails says nothing, because adding asks again.
 */
export function useAlike(): {
  readonly alike: Alike;
  readonly look: (person: { readonly name: string; readonly birthDate: string | null }) => void;
} {
  const [alike, setAlike] = useState(nobody);
  const asked = useRef("");
  const look = ({ name, birthDate }: { name: string; birthDate: string | null }) => {
    const question = JSON.stringify([name.trim(), birthDate]);
    if (question === asked.current) return;
    asked.current = question;
    if (name.trim() === "") {
      setAlike(nobody);
      return;
    }
    findAlike({ name, birthDate }).then(
      (answer) => (asked.current === question ? setAlike(answer.alike) : undefined),
      () => (asked.current === question ? (asked.current = "") : undefined),
    );
  };
  return { alike, look };
}
