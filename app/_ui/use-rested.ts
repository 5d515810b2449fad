"use client";

import { useEffect, useState } from "react";

/** A value once it has not changed for a moment; the first one at once. */
export function useRested<Value extends string | number | null>(value: Value, restMs = 200): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
