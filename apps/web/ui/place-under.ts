/** Shows a popover in the top layer right under its field, where no scrolling box can cut it off. Returns the undoing. */
export function placeUnder(field: HTMLElement, popup: HTMLElement): () => void {
  const gap = 4;
  const place = () => {
    const box = field.getBoundingClientRect();
    const below = window.innerHeight - box.bottom - 2 * gap;
    const above = box.top - 2 * gap;
    const upward = below < 160 && above > below;
    popup.style.left = `${box.left}px`;
    popup.style.width = `${box.width}px`;
    popup.style.maxHeight = `${Math.min(320, upward ? above : below)}px`;
    popup.style.top = upward ? "auto" : `${box.bottom + gap}px`;
    popup.style.bottom = upward ? `${window.innerHeight - box.top + gap}px` : "auto";
  };
  place();
  popup.showPopover();
  window.addEventListener("scroll", place, true);
  window.addEventListener("resize", place);
  return () => {
    window.removeEventListener("scroll", place, true);
    window.removeEventListener("resize", place);
  };
}
