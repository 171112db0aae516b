/** What was warned about meanwhile. A warning is given once a page, so each case needs its own value. */
export const warningsOf = (act: () => void): string[] => {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => {
    warnings.push(parts.join(' '));
  };
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
};

/** The same for what happens later. */
export const collectWarnings = (): {warnings: string[]; stop: () => void} => {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => {
    warnings.push(parts.join(' '));
  };
  return {
    warnings,
    stop: () => {
      console.warn = warn;
    },
  };
};
