"use client";

import { Download, X } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { SearchInAddress } from "@/app/_parts/search-in-address";
import { useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { Input } from "@/app/_ui/input";
import { Select } from "@/app/_ui/select";
import { useUrlState } from "@/app/_ui/url-state";
import { exportHref } from "./audit-query";

const areas = [
  { value: "", label: "Everything" },
  { value: "datasets.", label: "Data sets" },
  { value: "quality.", label: "Quality" },
  { value: "quarantine.", label: "Quarantine" },
  { value: "pii.", label: "Personal data" },
  { value: "uploads.", label: "Uploads" },
  { value: "runs.", label: "Runs" },
  { value: "catalog.", label: "Search" },
  { value: "members.", label: "Members" },
  { value: "groups.", label: "Groups" },
  { value: "roles.", label: "Roles" },
  { value: "grants.", label: "Grants" },
  { value: "keys.", label: "API keys" },
  { value: "workspace.", label: "Workspace" },
  { value: "account.", label: "Accounts" },
  { value: "audit.", label: "Audit trail" },
] as const;

/** What is looked for, all of it in the address, and the entries as a file. */
export function AuditFilters() {
  const [area, setArea] = useUrlState("area", "", { history: "push" });
  const [from, setFrom] = useUrlState("from", "", { history: "push" });
  const [to, setTo] = useUrlState("to", "", { history: "push" });
  return (
    <div className="grid gap-2 pb-4">
      <div className="flex flex-wrap items-center gap-2">
        <SearchInAddress
          parameter="text"
          label="Search the audit trail"
          placeholder="Name, action, object, address"
          restMs={300}
        />
        <Select
          aria-label="Area"
          small
          className="w-40"
          options={areas}
          value={areas.find(({ value }) => value === area)?.value ?? ""}
          onValueChange={setArea}
        />
        <DayField label="From day" value={from} onChange={setFrom} />
        <span className="text-13 text-muted">to</span>
        <DayField label="To day" value={to} onChange={setTo} />
        <div className="flex-1" />
        <ExportLink format="csv" label="CSV" />
        <ExportLink format="ndjson" label="NDJSON" />
      </div>
      <Chips />
    </div>
  );
}

function DayField(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Input
      type="date"
      aria-label={props.label}
      className="h-7! w-36! text-13!"
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

function ExportLink({ format, label }: { format: "csv" | "ndjson"; label: string }) {
  const { workspace } = useSession();
  const address = useSearchParams();
  return (
    <Button asChild size="sm">
      <a href={exportHref(workspace.slug, format, address)} download aria-label={`Export as ${label}`}>
        <Download aria-hidden />
        {label}
      </a>
    </Button>
  );
}

/** Who and what a click in the table narrowed the list to; a click takes it away again. */
function Chips() {
  const [actor, setActor] = useUrlState("actor", "", { history: "push" });
  const [object, setObject] = useUrlState("object", "", { history: "push" });
  const [column, setColumn] = useUrlState("column", "", { history: "push" });
  const chips = [
    { name: "Who", value: actor, clear: () => setActor("") },
    { name: "Object", value: object, clear: () => setObject("") },
    { name: "Column", value: column, clear: () => setColumn("") },
  ].filter(({ value }) => value !== "");
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {chips.map(({ name, value, clear }) => (
        <Button key={name} size="sm" look="ghost" onClick={clear} aria-label={`Stop filtering by ${name}`}>
          {name}: <code className="num max-w-60 truncate text-12">{value}</code>
          <X aria-hidden />
        </Button>
      ))}
    </div>
  );
}
