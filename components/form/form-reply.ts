import type { SubmissionResult } from "@conform-to/react";

/** What a server action answers to a `Form`. */
export type FormReply =
  | { status: "idle" }
  | {
      status: "error";
      /** conform's reply: what was typed and the messages by field. */
      result: SubmissionResult;
      /** A refusal that belongs to no field, as a sentence. */
      message?: string;
    }
  | {
      status: "done";
      message?: string;
      /** Key and version for the next save from the same page. */
      idempotencyKey?: string;
      version?: number;
    };

export const idle: FormReply = { status: "idle" };

export type FormAction = (previous: FormReply, data: FormData) => Promise<FormReply>;
