"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
import { type ButtonKind, buttonClass } from "./button";

/**
 * A question before an act. Without JavaScript the button is a link to a page that asks the same.
 * The children hold the form; its own submit does the act.
 */
export function Dialog({
  id,
  href,
  label,
  title,
  closeLabel,
  kind = "plain",
  children,
}: {
  id: string;
  href: string;
  label: string;
  title: string;
  closeLabel: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);

  function open(event: MouseEvent) {
    if (!dialog.current?.showModal || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    dialog.current.showModal();
  }

  return (
    <>
      <a href={href} className={buttonClass(kind)} aria-haspopup="dialog" onClick={open}>
        {label}
      </a>
      <dialog
        ref={dialog}
        id={id}
        aria-labelledby={`${id}-title`}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] border border-line-2 border-t-4 border-t-hand bg-paper px-5 pb-6 pt-5 text-ink backdrop:bg-veil sm:px-7"
      >
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        <div className="mt-3">{children}</div>
        <form method="dialog" className="mt-2">
          <button type="submit" className="btn-text">
            {closeLabel}
          </button>
        </form>
      </dialog>
    </>
  );
}
