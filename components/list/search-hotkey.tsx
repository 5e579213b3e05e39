"use client";

import { useEffect } from "react";

/** "/" goes to the search box, unless one is typing. */
export function SearchHotkey({ inputId }: { inputId: string }) {
  useEffect(() => {
    function focus(event: KeyboardEvent) {
      if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey) return;
      const target = event.target;
      if (
        target instanceof HTMLElement &&
        target.closest("input,textarea,select,[contenteditable]")
      )
        return;
      event.preventDefault();
      document.getElementById(inputId)?.focus();
    }
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, [inputId]);
  return null;
}
