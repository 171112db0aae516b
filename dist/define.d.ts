/**
 * Registers every element that is not registered yet. The first copy on a page wins; a copy of another version says so,
 * once, and nothing throws.
 */
declare function defineElements(): void;

export { defineElements };
