import Link from "next/link";
import { Button } from "./_ui/button";
import { EmptyState } from "./_ui/empty-state";

export default function NotFound() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-180 content-center p-6">
      <EmptyState
        title="There is nothing at this address"
        action={
          <Button asChild look="primary">
            <Link href="/">Go to your workspace</Link>
          </Button>
        }
      >
        There is no such page or workspace, or you are not a member of it.
      </EmptyState>
    </main>
  );
}
