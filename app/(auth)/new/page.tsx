import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { caller } from "@/app/_trpc/server";
import { Door } from "../_components/door";
import { NewWorkspaceForm } from "./_components/new-workspace-form";

export const metadata: Metadata = { title: "New workspace" };

export default async function NewWorkspacePage() {
  const { session } = await caller();
  if (!(await session.state()).signedIn) redirect("/sign-in?next=/new");
  const { person, workspaces } = await session.me();
  const lead =
    workspaces.length > 0
      ? "A workspace of its own: people, data sets, keys and policies are shared with no other."
      : `${person.email} belongs to no workspace yet. Open a link you were invited with, or create a workspace of your own.`;
  return (
    <Door title="New workspace" lead={lead}>
      <NewWorkspaceForm cancelTo={workspaces[0] ? `/${workspaces[0].slug}` : null} />
    </Door>
  );
}
