import { blanksIn } from "@goldthread/clinical/documents-to-sign/fill-template.ts";
import { useEffect } from "react";
import type { Form } from "../../forms/use-form.ts";
import type { Asking } from "./asking.ts";

/** Sent with a blank left open, the form goes to that blank: what is typed next fills it. */
export function useFirstBlank({ errors, ref }: Form<Asking>): void {
  useEffect(() => {
    const area = ref.current?.querySelector("textarea") ?? null;
    if (area === null || area !== document.activeElement || errors["text"] === undefined) return;
    const [blank] = blanksIn(area.value);
    if (blank === undefined) return;
    const at = area.value.indexOf(blank);
    area.setSelectionRange(at, at + blank.length);
    // A browser does not scroll a field to what is selected in it.
    area.scrollTop = (at / area.value.length) * area.scrollHeight - area.clientHeight / 2;
  }, [errors, ref]);
}
