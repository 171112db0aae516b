/**
 * Words that a region says in another way than its language as a whole: what stands in a text, and what is said there.
 * Whole words, small or with a capital; a letter alone, wherever it stands. In this order.
 */
export const regions = {
  'nl-BE': [
    ['spoedeisende hulp', 'spoed'],
    ['verloskundige', 'vroedvrouw'],
    ['verlosafdeling', 'verloskwartier'],
  ],
  'de-AT': [
    ['Krankenhaus', 'Spital'],
    ['Arztpraxis', 'Ordination'],
    ['Praxis', 'Ordination'],
    ['Notaufnahme', 'Notfallambulanz'],
    ['Sprechzeiten', 'Ordinationszeiten'],
  ],
  'de-CH': [
    ['Krankenhaus', 'Spital'],
    ['Notaufnahme', 'Notfallstation'],
    ['Kreißsaal', 'Gebärsaal'],
    ['ß', 'ss'],
  ],
  'en-US': [
    ['a coil (IUD)', 'an IUD'],
    ['coil (IUD)', 'IUD'],
    ['a coil', 'an IUD'],
    ['coil', 'IUD'],
    ['tummy', 'belly'],
    ['poo', 'poop'],
    ['diarrhoea', 'diarrhea'],
    ['an anaesthetic', 'anesthesia'],
    ['grey', 'gray'],
    ['colour', 'color'],
    ['rhesus', 'Rh'],
    ['maternity unit', 'labor and delivery unit'],
    ['emergency department', 'emergency room'],
    ['paracetamol', 'acetaminophen'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

export type Region = keyof typeof regions;
