import { expect, it } from "vitest";
import { shareMail } from "./share-mail.ts";

it("a mail about a share says by whom, and that the rest stands behind the sign-in", () => {
  const mail = shareMail({
    to: { name: "Ilse Vondrak", email: "ilse@practice.example" },
    by: "Ruth Okafor",
    practice: "Lindenhof Practice",
  });
  expect(mail.to).toEqual({ name: "Ilse Vondrak", address: "ilse@practice.example" });
  expect(mail.text).toContain("Ruth Okafor shared something with you.");
  expect(mail.text).toContain("Sign in");
  expect(`${mail.subject} ${mail.text}`).not.toMatch(/note|draft|client|session/);
});
