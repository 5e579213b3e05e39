"use server";

import { revokeSessionAction, signOutEverywhereAction } from "@/lib/sign-out";

export const endSession = revokeSessionAction();
export const endOtherSessions = signOutEverywhereAction();
