import { useEffect, useRef, useState } from "react";
import { saveFile } from "../../save-file.ts";
import { recordArchive } from "./api.ts";

interface Fetched {
  readonly bytes: number;
  readonly total: number;
}

/** The whole record as it comes in: how far it is, and a way to stop, which leaving the page takes too. */
export function useArchive() {
  const [state, setState] = useState<Fetched | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);
  const fetch = async () => {
    const { signal } = (leaving.current = new AbortController());
    setProblem(null);
    setState({ bytes: 0, total: 0 });
    try {
      saveFile(await recordArchive({ signal, onProgress: (bytes, total) => setState({ bytes, total }) }));
    } catch (error) {
      const words = error instanceof Error ? error.message : "The file could not be fetched whole. Try again.";
      if (!signal.aborted) setProblem(words);
    }
    if (leaving.current.signal === signal) setState(null);
  };
  return { state, problem, fetch, cancel: () => leaving.current.abort() };
}
