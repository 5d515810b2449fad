import { type Count, formatBytes, formatDuration, formatNumber, formatShare } from "./numbers";

type QuantityProps = {
  value: Count | null;
  digits?: number;
  /** The number is kept from the reader, as a filter hides rows from them. */
  hidden?: boolean;
};

/** A number with thin-space groups; the exact value on hover where decimals were cut. */
export function Quantity({ value, digits = 0, hidden = false }: QuantityProps) {
  if (hidden) return <Filtered />;
  if (value === null) return <NoValue />;
  const exact = String(value);
  const cut = typeof value === "number" && !Number.isInteger(value);
  return (
    <span className="num" title={cut ? exact : undefined}>
      {formatNumber(value, digits)}
    </span>
  );
}

export function Share({ value, digits = 1 }: { value: number | null; digits?: number }) {
  if (value === null) return <NoValue />;
  return (
    <span className="num" title={`${value * 100}%`}>
      {formatShare(value, digits)}
    </span>
  );
}

export function Bytes({ value }: { value: Count }) {
  return (
    <span className="num" title={`${formatNumber(value)} bytes`}>
      {formatBytes(value)}
    </span>
  );
}

export function Duration({ ms }: { ms: number }) {
  return (
    <span className="num" title={`${formatNumber(Math.round(ms))} ms`}>
      {formatDuration(ms)}
    </span>
  );
}

function Filtered() {
  return (
    <span
      className="text-muted"
      title="A filter hides some rows from you, so how many there are is not shown"
    >
      <span aria-hidden>– </span>filtered
    </span>
  );
}

/** Nothing was measured or said: a dash for the eye, words for the ear. */
export function NoValue({ why = "no value" }: { why?: string }) {
  return (
    <span className="text-muted" title={why}>
      <span aria-hidden>–</span>
      <span className="sr-only">{why}</span>
    </span>
  );
}
