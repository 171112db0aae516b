/** Who shows a film, and how its address is made of an id. */
export interface Provider {
  name: string;
  /** What an id looks like, and one in words. */
  form: RegExp;
  example: string;
  address: (id: string) => string;
}

export const providers = {
  youtube: {
    name: 'YouTube',
    form: /^[\w-]{11}$/,
    example: '11 letters, digits, - or _',
    address: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
  },
  vimeo: {
    name: 'Vimeo',
    form: /^\d{6,12}$/,
    example: '6 to 12 digits',
    address: (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`,
  },
} as const satisfies Record<string, Provider>;
