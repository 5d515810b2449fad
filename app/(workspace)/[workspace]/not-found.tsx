import { Page } from "@/app/_shell/page-parts";
import { EmptyState } from "@/app/_ui/empty-state";

export default function NotFound() {
  return (
    <Page>
      <EmptyState title="There is nothing at this address">
        It may have been deleted or renamed, or the link is incomplete. Search with Ctrl K to find it.
      </EmptyState>
    </Page>
  );
}
