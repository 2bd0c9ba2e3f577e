import { previewDisclosure, releaseDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import { answerMeasureLink, openMeasureLink, sendMeasureLink } from "@goldthread/api/nouns/measure.ts";
import { expect, it } from "vitest";
import { aSignedNote, payment } from "../../disclosure/testing/a-release.ts";
import { textOfPacket } from "../../disclosure/testing/text-of-packet.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

it("a concern that a client's answer by a link opened leaves as the client's own answer, its sender as who sent the link", async () => {
  const { browser, clientId } = await aSignedNote(server, "Slept well.");
  const { link } = await browser.ask(sendMeasureLink, { clientId, measure: "phq-9" });
  const held = { token: link.split("#")[1] ?? "", browser: "the first phone's own key" };
  const phone = server.browser();
  await phone.ask(openMeasureLink, held);
  await phone.ask(answerMeasureLink, { ...held, answers: [1, 1, 1, 1, 1, 1, 1, 1, 1] });
  const request = { ...payment(clientId), kinds: ["risk" as const] };
  const { shown } = await browser.ask(previewDisclosure, request);
  const { id } = await browser.ask(releaseDisclosure, { ...request, shown });
  const text = (await textOfPacket(browser, id)).replaceAll(/\s+/gu, " ");
  expect(text).toContain("by the client’s own answer; link sent by");
});
