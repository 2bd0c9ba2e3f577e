import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Toasts } from "../ui/toast.tsx";
import { AppGate } from "./app-gate.tsx";
import { createQueryClient } from "./query-client.ts";

export function App() {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <AppGate />
      <Toasts />
    </QueryClientProvider>
  );
}
