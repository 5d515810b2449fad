/** Keys to press, such as `Ctrl K` or `g d`: one box per key. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="inline-flex gap-0.5 font-sans">
      {keys.split(" ").map((key) => (
        <span
          key={key}
          className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border border-line-strong bg-sunken px-1 text-12 text-muted"
        >
          {key}
        </span>
      ))}
    </kbd>
  );
}
