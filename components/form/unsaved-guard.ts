"use client";

import { useCallback, useEffect, useRef } from "react";

/** Asks before the page is left while something typed is not saved, and only then. */
export function useUnsavedGuard(on: boolean) {
  const unsaved = useRef(false);

  useEffect(() => {
    if (!on) return;
    function ask(event: BeforeUnloadEvent) {
      if (unsaved.current) event.preventDefault();
    }
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [on]);

  const mark = useCallback(() => {
    unsaved.current = true;
  }, []);
  const clear = useCallback(() => {
    unsaved.current = false;
  }, []);
  return { mark, clear };
}
