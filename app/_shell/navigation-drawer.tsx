"use client";

import { Drawer } from "@/app/_ui/drawer";
import { Rail } from "./rail";

/** The rail on a screen too narrow to keep it in sight. */
export default function NavigationDrawer({ onClose }: { onClose: () => void }) {
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())} title="Atlas" side="left">
      <Rail collapsed={false} onNavigate={onClose} />
    </Drawer>
  );
}
