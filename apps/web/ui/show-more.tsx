import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** What an infinite query says of its next page. */
export interface MorePages {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly error: Error | null;
  fetchNextPage(): Promise<unknown>;
}

/**
 * The rest of a long list, on a press; nothing where all of it is there. Where it does not come, that is said here, and
 * a press tries again.
 */
export function ShowMore({ of, children }: { readonly of: MorePages; readonly children: string }) {
  if (!of.hasNextPage) return null;
  const fetchMore = () => void of.fetchNextPage();
  if (!of.isFetchNextPageError || of.isFetchingNextPage)
    return (
      <Button isPending={of.isFetchingNextPage} onPress={fetchMore}>
        {children}
      </Button>
    );
  return (
    <Notice tone="warn" isAlert action={<Button onPress={fetchMore}>Try again</Button>}>
      <p>{of.error?.message}</p>
    </Notice>
  );
}
