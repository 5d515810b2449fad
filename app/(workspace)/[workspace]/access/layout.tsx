import type { ReactNode } from "react";
import { AccessFrame } from "./_components/access-frame";

export default function AccessLayout({ children }: { children: ReactNode }) {
  return <AccessFrame>{children}</AccessFrame>;
}
