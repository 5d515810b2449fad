import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { workspaceCookie } from "./_shell/theme";
import { caller } from "./_trpc/server";

/** The door: set-up on the first visit, sign-in, else the workspace last worked in. */
export default async function RootPage() {
  const { session } = await caller();
  const state = await session.state();
  if (state.needsSetUp) redirect("/set-up");
  if (!state.signedIn) redirect("/sign-in");
  const { workspaces } = await session.me();
  const last = (await cookies()).get(workspaceCookie)?.value;
  const open = workspaces.filter(({ deleteAfter }) => deleteAfter === null);
  // One that is to be deleted is shown to its admins where there is no other, so that they may restore it.
  const workspace = open.find(({ slug }) => slug === last) ?? open[0] ?? workspaces[0];
  redirect(workspace ? `/${workspace.slug}` : "/new");
}
