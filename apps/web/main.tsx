import "./design/style.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./shell/app.tsx";
import { passOnStyleNonce } from "./shell/style-nonce.ts";

passOnStyleNonce(document);
const root = document.querySelector("#root");
if (root === null) throw new Error("Cannot start: the page has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
