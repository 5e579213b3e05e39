"use client";

import "./globals.css";
import { Fault } from "./fault";

export default function GlobalError(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="vi">
      <body>
        <main className="mx-auto max-w-2xl px-4 py-14">
          <Fault {...props} />
        </main>
      </body>
    </html>
  );
}
