import type { FormReply } from "@/domain/form/form-reply";

export type { FormReply };

export const idle: FormReply = { status: "idle" };

export type FormAction = (previous: FormReply, data: FormData) => Promise<FormReply>;
