/** What was pressed is gone: whoever works by keyboard or hears the page goes on here. As a `ref`. */
export function claimFocus(element: HTMLElement | null): void {
  element?.focus();
}
