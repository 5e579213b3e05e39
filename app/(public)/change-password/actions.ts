"use server";

import { changePasswordAction } from "@/lib/change-password";

export const changePassword = changePasswordAction();
