/**
 * Puts the cursor into the next field of clinical words on the page (1) or the one before (-1), passing over buttons
 * between them. False at either end: then Tab goes on as everywhere.
 */
export function moveBetweenFields(from: HTMLElement, step: 1 | -1): boolean {
  const area = from.closest("[data-writing-area]");
  if (area === null) return false;
  // Where controls stand before a field, Shift+Tab goes to them as everywhere.
  if (step === -1 && from.closest("[data-tab-back=natural]") !== null) return false;
  const fields = [...area.querySelectorAll<HTMLElement>("[data-text-editor] .cm-content, [data-writing-field]")].filter(
    isShown,
  );
  const at = fields.findIndex((field) => from.contains(field));
  const next = fields[at + step];
  if (at < 0 || next === undefined) return false;
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

function isShown(field: HTMLElement): boolean {
  return field.checkVisibility();
}
