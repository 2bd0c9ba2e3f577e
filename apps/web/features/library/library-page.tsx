import { Link } from "@tanstack/react-router";
import { Page } from "../../ui/page.tsx";
import { WordingSection } from "../documents-to-sign/wording-section.tsx";
import { SampleSection } from "./sample-section.tsx";
import { ShortcutSection } from "./shortcut-section.tsx";
import "./library.css";

export type LibraryPart = "shortcuts" | "documents";

/** Notes to learn from, and the words that one does not want to type again. */
export function LibraryPage({ part }: { readonly part: LibraryPart | undefined }) {
  return (
    <Page title="Library" under="Sample notes to read or begin with, and what you write again and again.">
      <nav className="parts" aria-label="Parts of the library">
        <Link to="/library" search={{ part: undefined }} activeOptions={{ exact: true }}>
          Sample notes
        </Link>
        <Link to="/library" search={{ part: "shortcuts" }} activeOptions={{ exact: true }}>
          Snippets and templates
        </Link>
        <Link to="/library" search={{ part: "documents" }} activeOptions={{ exact: true }}>
          Documents to sign
        </Link>
      </nav>
      {part === "shortcuts" ? <ShortcutSection /> : part === "documents" ? <WordingSection /> : <SampleSection />}
    </Page>
  );
}
