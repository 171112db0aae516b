/** How soon to call. Always all four, always in this order. */
export const levels = ['emergency', 'urgent', 'soon', 'normal'] as const;
export type Level = (typeof levels)[number];
