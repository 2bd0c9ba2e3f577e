/** The room's own mark: closed while it is locked. Decoration; the words beside it say the same. */
export function Seal({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg className="seal" viewBox="0 0 48 48" aria-hidden="true" focusable="false" data-open={isOpen || undefined}>
      <circle cx="24" cy="24" r="20" />
      <circle cx="24" cy="24" r="15.5" />
      <path d={isOpen ? "M17 23v-4.5a7 7 0 0 1 13.4-2.8" : "M17 23v-4.5a7 7 0 0 1 14 0V23"} />
      <path className="seal-body" d="M15 23h18v10H15z" />
    </svg>
  );
}
