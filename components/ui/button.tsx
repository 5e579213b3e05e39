import type { ReactNode } from "react";

export type ButtonKind = "main" | "plain" | "danger";

const classes: Record<ButtonKind, string> = {
  main: "btn btn-main",
  plain: "btn",
  danger: "btn btn-danger",
};

/** The look of a button for places that bring their own element. */
export function buttonClass(kind: ButtonKind = "plain"): string {
  return classes[kind];
}

export function ButtonLink({
  href,
  kind = "plain",
  children,
  download,
}: {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
  download?: boolean;
}) {
  return (
    <a href={href} className={classes[kind]} download={download}>
      {children}
    </a>
  );
}
