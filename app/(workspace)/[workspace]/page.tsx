import { Page, PageHeader } from "@/app/_shell/page-parts";
import { caller } from "@/app/_trpc/server";

export default async function HomePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const { name } = await (await caller()).workspace.current({ workspace });
  return (
    <Page>
      <PageHeader title={name} />
    </Page>
  );
}
