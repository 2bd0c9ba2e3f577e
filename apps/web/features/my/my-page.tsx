import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { endsSignIn } from "../../api.ts";
import { RefusalError } from "../../refusal-error.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { usePageTitle } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { myselfQuery } from "./api.ts";

/** One query, or one that goes on page by page. */
interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  refetch(): Promise<unknown>;
}

interface MyPageProps<Data> {
  readonly title: string;
  readonly lead?: string;
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** One page of the view: its title, what it is for, and what was asked for, or why that did not come. */
export function MyPage<Data>({ title, lead, asked, children }: MyPageProps<Data>) {
  usePageTitle(title);
  useSignedOut(asked.error);
  return (
    <>
      <h1 className="my-title">{title}</h1>
      {lead === undefined ? null : <p className="my-lead">{lead}</p>}
      {asked.data === undefined ? (
        asked.error === null ? (
          <Skeleton lines={4} />
        ) : (
          <Problem asked={asked} />
        )
      ) : (
        children(asked.data)
      )}
    </>
  );
}

function Problem({ asked: { error, refetch } }: { readonly asked: Asked<unknown> }) {
  return (
    <>
      <Notice tone="warn" isAlert>
        <p>
          {error instanceof RefusalError && error.code === "not_found"
            ? "There is nothing here that you can read."
            : error?.message}
        </p>
      </Notice>
      <Button onPress={() => void refetch()}>Try again</Button>
    </>
  );
}

/** A session that is over, or somebody else's, is told to the frame, which asks for the passphrase. */
function useSignedOut(error: Error | null): void {
  const queries = useQueryClient();
  const isOver = endsSignIn(error);
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: myselfQuery.queryKey });
  }, [isOver, queries]);
}
