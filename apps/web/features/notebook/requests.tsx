import { useEffect, useState } from "react";
import { useMe } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { closeRequest, listRequests, type NotebookRequest } from "./api.ts";

/** What the author was asked to look for. Whether to look, and what was found, is theirs to say. */
export function Requests() {
  const { staff } = useMe();
  const [requests, setRequests] = useState<readonly NotebookRequest[]>([]);
  useEffect(() => {
    let isHere = true;
    void listRequests()
      .then((answer) => {
        if (isHere) setRequests(answer.requests);
      })
      // Out of reach: it is asked again when the notebook is opened next.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  const open = requests.filter(({ authorId, lookedOn }) => authorId === staff.id && lookedOn === null);
  return open.map(({ id, askedByName, askedOn, words }) => (
    <Notice
      key={id}
      title={`${askedByName} asked you on ${dayWords(askedOn.slice(0, 10))} to look into your notebook`}
      action={
        <Button
          size="s"
          onPress={() => {
            setRequests(requests.filter((one) => one.id !== id));
            void closeRequest(id).catch(() => undefined);
          }}
        >
          I have looked
        </Button>
      }
    >
      <p>{words}</p>
      <p className="small quiet">They learn that you looked, and nothing of what you found.</p>
    </Notice>
  ));
}
