import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { type SharedText, sharesQuery } from "./api.ts";
import { ShareDialog } from "./share-dialog.tsx";

interface ShareButtonProps {
  readonly text: SharedText;
  /** What is shared, over the dialog: "Share the draft about Ada Brun". */
  readonly title: string;
  /** Where the page has no place of its own for what is said about the draft. */
  readonly withComments?: boolean;
}

/** On the page of a draft or a note: lets a colleague in, and says how many are. */
export function ShareButton({ text, title, withComments = false }: ShareButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(sharesQuery(text));
  // Not the reader's to share.
  if (data === undefined) return null;
  const many = data.shares.length;
  return (
    <>
      <Button tone="quiet" onPress={() => setOpen(true)}>
        {many === 0 ? "Share" : `Shared with ${many}`}
      </Button>
      {isOpen ? (
        <ShareDialog
          text={text}
          title={title}
          shares={data.shares}
          withComments={withComments}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
