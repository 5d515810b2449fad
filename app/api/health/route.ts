import { handleHealthRequest } from "@/server/api/health";

export const dynamic = "force-dynamic";

export { handleHealthRequest as GET };
