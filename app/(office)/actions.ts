"use server";

import { signOutAction, switchLanguageAction } from "@/lib/sign-out";

export const signOut = signOutAction();
export const switchLanguage = switchLanguageAction();
