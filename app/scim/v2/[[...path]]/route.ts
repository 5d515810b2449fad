import { handleScimRequest } from "@/server/api/scim/handle-request";

export const dynamic = "force-dynamic";

export {
  handleScimRequest as DELETE,
  handleScimRequest as GET,
  handleScimRequest as PATCH,
  handleScimRequest as POST,
  handleScimRequest as PUT,
};
