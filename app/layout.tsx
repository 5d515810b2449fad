import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { themeCookie, toTheme } from "./_shell/theme";
import { TRPCProvider } from "./_trpc/client";
import { ReaderProvider } from "./_ui/reader";
import { readerLocale } from "./_ui/times";
import { Toaster } from "./_ui/toast";
import { TooltipProvider } from "./_ui/tooltip";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Atlas", template: "%s · Atlas" },
  description: "From raw company data to trusted, documented, privacy-safe data.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = toTheme((await cookies()).get(themeCookie)?.value);
  const locale = readerLocale((await headers()).get("accept-language"));
  return (
    // The theme may already have been changed by the reader when React takes over.
    <html
      lang="en"
      data-theme={theme}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <ReaderProvider locale={locale} renderedAt={Date.now()}>
          <TRPCProvider>
            <TooltipProvider>{children}</TooltipProvider>
          </TRPCProvider>
          <Toaster />
        </ReaderProvider>
      </body>
    </html>
  );
}
