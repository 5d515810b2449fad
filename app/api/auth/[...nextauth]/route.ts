import { handleSignInRequest } from "@/server/api/sign-in-port";

export const dynamic = "force-dynamic";

export { handleSignInRequest as GET, handleSignInRequest as POST };
