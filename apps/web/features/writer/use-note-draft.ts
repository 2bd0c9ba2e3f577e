import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { elementIds } from "@goldthread/clinical/elements/element.ts";
import type { HeldElement } from "./note-sections.ts";

/** Which elements of a draft hold words, followed. Typing within one changes nothing here, so nothing is drawn anew. */
export function useElementsWithWords(doc: Y.Doc): readonly HeldElement[] {
  const names = useSyncExternalStore(
    (listener) => onChange(doc, listener),
    () => namesWithWords(doc).join("\n"),
  );
  return useMemo(() => names.split("\n").filter(Boolean).flatMap(parseName), [names]);
}

/** The format chosen for a draft, null before one is. */
export function useChosenFormat(doc: Y.Doc): string | null {
  return useSyncExternalStore(
    (listener) => onChange(doc, listener),
    () => readFormat(doc),
  );
}

export function chooseFormat(doc: Y.Doc, format: string): void {
  doc.getMap("about").set("format", format);
}

/** The format that a page shows before anybody chose one becomes the draft's with the first word. */
export function useFormatWithFirstWord(doc: Y.Doc, shown: string): void {
  const withWords = useElementsWithWords(doc).length > 0;
  const hadWords = useRef(withWords);
  useEffect(() => {
    if (withWords && !hadWords.current && readFormat(doc) === null) chooseFormat(doc, shown);
    hadWords.current = withWords;
  }, [doc, shown, withWords]);
}

function readFormat(doc: Y.Doc): string | null {
  const format = doc.getMap("about").get("format");
  return typeof format === "string" ? format : null;
}

function onChange(doc: Y.Doc, listener: () => void): () => void {
  doc.on("afterTransaction", listener);
  return () => doc.off("afterTransaction", listener);
}

const prefix = "element:";

function namesWithWords(doc: Y.Doc): string[] {
  return [...doc.share.keys()].filter((name) => name.startsWith(prefix) && doc.getText(name).length > 0).toSorted();
}

function parseName(name: string): HeldElement[] {
  const [id = "", ...rest] = name.slice(prefix.length).split(":");
  const element = elementIds.find((known) => known === id);
  return element === undefined ? [] : [{ element, key: rest.length === 0 ? null : rest.join(":") }];
}
