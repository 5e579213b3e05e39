"use client";

import { Fault } from "../fault";

export default function OfficeError(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <Fault {...props} />;
}
