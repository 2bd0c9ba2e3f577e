import "./wordmark.css";

/** The name, set in the record's own face. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false">
        <path d="M1 15.5c6 0 6.5-11 11.5-11s3 8.5 9 8.5" />
        <circle cx="24.2" cy="13" r="2.3" />
      </svg>
      Goldthread
    </span>
  );
}
