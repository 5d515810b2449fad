import { handleTokenRequest } from "@/server/api/rest/token-endpoint";

export const dynamic = "force-dynamic";

export { handleTokenRequest as POST };
