import { handleKeySetRequest } from "@/server/api/rest/token-endpoint";

export const dynamic = "force-dynamic";

export { handleKeySetRequest as GET };
