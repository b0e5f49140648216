/** What a printed card says beside the words of the widget, in one language. */
export interface SheetWords {
  readonly title: string;
  /** @param page where the question is asked; absent when the organiser did not say */
  readonly open: (page: string | undefined) => string;
  readonly type: string;
  readonly once: string;
}

const en: SheetWords = {
  title: 'Codes to print',
  open: (page) =>
    page === undefined
      ? 'Open the web page with this question.'
      : `Point your phone’s camera at the square. Or go to ${page}`,
  type: 'Choose your answer. If the page asks for your code, type it in.',
  once: 'The code works for one person. Keep it to yourself.',
};

const cy: SheetWords = {
  title: 'Codau i’w hargraffu',
  open: (page) =>
    page === undefined
      ? 'Agorwch y dudalen we â’r cwestiwn hwn.'
      : `Pwyntiwch gamera eich ffôn at y sgwâr. Neu ewch i ${page}`,
  type: 'Dewiswch eich ateb. Os bydd y dudalen yn gofyn am eich cod, teipiwch ef.',
  once: 'Mae’r cod yn gweithio i un person. Cadwch ef i chi’ch hun.',
};

const words: Record<string, SheetWords> = { en, cy };

/** The words of a language, English where there are none. */
export function sheetWords(language: string): SheetWords {
  return words[language] ?? en;
}
