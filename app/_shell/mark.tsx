/** The mark of Atlas: three height lines of one hill, the layers from raw to ready. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      strokeWidth={1.75}
      className={className}
      aria-hidden
      focusable={false}
    >
      <path
        className="stroke-explore"
        d="M12 2.2c4.6-.6 9.3 2.3 9.8 7.4.5 5.4-3 11.6-9.3 12.1C6.3 22.2 2 18.2 2.2 12.6 2.4 7.2 6.6 2.9 12 2.2Z"
      />
      <path
        className="stroke-chart"
        d="M12.6 5.9c3.1-.2 5.5 1.7 5.7 4.8.2 3.7-2.3 7.2-6.3 7.4-3.7.2-6.3-2.2-6.1-5.7.2-3.5 3.1-6.3 6.7-6.5Z"
      />
      <path
        className="stroke-navigate"
        d="M12.9 9.4c1.5 0 2.5 1 2.5 2.4 0 1.7-1.3 3-3.1 3-1.6 0-2.7-1-2.7-2.5 0-1.7 1.5-2.9 3.3-2.9Z"
      />
    </svg>
  );
}
