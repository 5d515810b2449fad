import { cx } from "./cx";

type Props = {
  /** 0 to 1; null while the amount is unknown. */ value: number | null;
  label: string;
  thin?: boolean;
};

export function Progress({ value, label, thin }: Props) {
  const percent = value === null ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={cx("w-full overflow-hidden rounded-full bg-press", thin ? "h-0.5" : "h-1.5")}
    >
      <div
        className={cx(
          "h-full rounded-full bg-accent transition-[width] duration-150",
          percent === undefined && "animate-breathe",
        )}
        style={{ width: `${percent ?? 100}%` }}
      />
    </div>
  );
}
