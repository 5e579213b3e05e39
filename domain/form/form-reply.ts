/** What a form library needs to draw a refused form again: what was typed, what is wrong where. */
export type FormResult = {
  readonly status?: "success" | "error";
  /** The list buttons of a form without JavaScript: a row was added or taken out. */
  readonly intent?: { readonly type: string; readonly payload: unknown };
  readonly state?: { readonly validated: Record<string, boolean> };
  readonly fields?: string[];
  readonly initialValue?: Record<string, unknown> | null;
  readonly error?: Record<string, string[] | null> | null;
};

/** The answer of every server action to its form. */
export type FormReply =
  | { readonly status: "idle" }
  | { readonly status: "error"; readonly result: FormResult; readonly message?: string }
  | {
      readonly status: "done";
      readonly message?: string;
      /** A fresh key for the next save of a form that stays open. */
      readonly idempotencyKey?: string;
      /** Where the saved row is now: its id and the version to send next. */
      readonly id?: number;
      readonly version?: number;
    };
