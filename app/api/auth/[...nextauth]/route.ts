import { authRoutes } from "@/lib/auth";

export { authRoutes as GET, authRoutes as POST };
