import { useQuery, useQueryClient } from "@tanstack/react-query";
import { endsSignIn } from "../../api.ts";
import { RefusalError } from "../../refusal-error.ts";
import { Entrance } from "../../shell/entrance.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { myselfQuery } from "./api.ts";
import { MyFrame } from "./my-frame.tsx";
import { MySignIn } from "./my-sign-in.tsx";
import { MyWelcome } from "./my-welcome.tsx";
import { usePlace } from "./use-place.ts";
import "./my.css";

/** A client's own view. It knows nothing of the staff's shell, sign-in or addresses. */
export function MyApp() {
  const place = usePlace();
  return place === "/my/welcome" ? <MyWelcome /> : <Inside place={place} />;
}

function Inside({ place }: { readonly place: string }) {
  const { data, error, refetch } = useQuery(myselfQuery);
  const queries = useQueryClient();
  // Whoever signs in now may hold another record: nothing that this page still knows of the last one is shown.
  const again = () => {
    queries.removeQueries({ queryKey: ["my"], type: "inactive" });
    void refetch();
  };
  if (endsSignIn(error)) {
    const isAnothers = error instanceof RefusalError && error.code === "another_signed_in";
    return <MySignIn after={isAnothers ? "another" : data === undefined ? null : "end"} onSignedIn={again} />;
  }
  if (data !== undefined) return <MyFrame myself={data} place={place} />;
  if (error === null) return null;
  return (
    <Entrance title="No answer from the server">
      <Notice tone="warn" isAlert>
        <p>{error.message}</p>
      </Notice>
      <Button tone="main" onPress={() => void refetch()}>
        Try again
      </Button>
    </Entrance>
  );
}
