"use client";

import { dimensionWords } from "@/app/_parts/quality-words";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";
import { Select } from "@/app/_ui/select";
import { type GateSettings, gateAction } from "@/server/catalog/schema";
import { type DimensionId, defaultThresholds, dimensionIds } from "@/server/quality/schema";

const actionWords = { block: "Stop the run", warn: "Warn", off: "Ignore" } as const;

/** Shares and thresholds in per cent; stored from 0 to 1. */
export function GateFields({
  gate,
  onChange,
}: {
  gate: GateSettings;
  onChange: (gate: GateSettings) => void;
}) {
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Percent
          label="Lines that could not be parsed, at most"
          value={gate.maxRejectedShare}
          onChange={(maxRejectedShare) => onChange({ ...gate, maxRejectedShare })}
        />
        <Percent
          label="Rows that failed a rule, at most"
          value={gate.maxQuarantinedShare}
          onChange={(maxQuarantinedShare) => onChange({ ...gate, maxQuarantinedShare })}
        />
      </div>
      <ul className="grid divide-y border-y">
        {dimensionIds.map((id) => (
          <Dimension key={id} id={id} gate={gate} onChange={onChange} />
        ))}
      </ul>
    </>
  );
}

function Dimension({
  id,
  gate,
  onChange,
}: {
  id: DimensionId;
  gate: GateSettings;
  onChange: (gate: GateSettings) => void;
}) {
  const setting = gate.dimensions[id] ?? { action: "warn" as const, threshold: defaultThresholds[id] };
  const change = (part: Partial<typeof setting>) =>
    onChange({ ...gate, dimensions: { ...gate.dimensions, [id]: { ...setting, ...part } } });
  const { label } = dimensionWords[id];
  return (
    <li className="flex flex-wrap items-center gap-3 py-2 text-13">
      <span className="w-32">{label}</span>
      <span className="text-muted">below</span>
      <span className="w-24">
        <Input
          aria-label={`Threshold of ${label} in per cent`}
          type="number"
          min={0}
          max={100}
          step="any"
          value={shown(setting.threshold)}
          onChange={(event) => change({ threshold: share(event.target.value) })}
        />
      </span>
      <span className="text-muted">%</span>
      <Select
        aria-label={`What a low ${label} does`}
        className="w-36"
        value={setting.action}
        onValueChange={(action) => change({ action })}
        options={gateAction.options.map((value) => ({ value, label: actionWords[value] }))}
      />
    </li>
  );
}

function Percent({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <Field label={`${label} (%)`}>
      <Input
        type="number"
        min={0}
        max={100}
        step="any"
        value={shown(value)}
        onChange={(event) => onChange(share(event.target.value))}
      />
    </Field>
  );
}

const shown = (value: number) => Number((value * 100).toFixed(4));
const share = (text: string) => Math.min(1, Math.max(0, Number(text) / 100));
