"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { notify } from "./toast";

type Props = { text: string; label?: string /** A button with words instead of an icon. */; words?: string };

export function CopyButton({ text, label = "Copy", words }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    copyText(text).then(
      () => setCopied(true),
      () => notify.error("The browser did not allow copying. Select the text and copy it by hand."),
    );
  };
  if (words)
    return (
      <Button onClick={copy}>
        {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
        {copied ? "Copied" : words}
      </Button>
    );
  return (
    <IconButton icon={copied ? Check : Copy} label={copied ? "Copied" : label} size="sm" onClick={copy} />
  );
}

/** Copies through the clipboard interface, which browsers offer only on https and localhost. */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error("The clipboard needs https or localhost.");
  await navigator.clipboard.writeText(text);
}
