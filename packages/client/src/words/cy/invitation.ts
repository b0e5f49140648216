import type { Words } from '../index.js';

export const invitation: Words['invitation'] = {
  language: 'cy',
  ask: 'Allech chi ofyn i un neu ddau o bobl?',
  reach:
    'Mae gwahoddiad gan rywun maen nhw’n ei adnabod yn cyrraedd ymhellach nag unrhyw lythyr gennym ni.',
  arrivals: (count) => `Mae tua ${count} o bobl wedi dod drwy wahoddiad ac wedi cymryd rhan.`,
  inLanguage: 'Iaith y gwahoddiad',
  message: 'Beth allech chi ei ddweud',
  yourSay: 'Efallai yr hoffech gael dweud eich dweud. Does dim rhaid i chi.',
  link: 'Y ddolen',
  share: 'Rhannu',
  copyMessage: 'Copïo’r neges',
  copyLink: 'Copïo’r ddolen',
  printCard: 'Argraffu cerdyn',
  messageCopied: 'Mae’r neges wedi’i chopïo. Gallwch ei gludo nawr.',
  linkCopied: 'Mae’r ddolen wedi’i chopïo. Gallwch ei gludo nawr.',
  notCopied:
    'Ni wnaeth eich porwr gopïo hwn. Mae wedi’i farcio nawr, er mwyn i chi allu ei gopïo eich hun.',
  notPrinted: 'Ni all y porwr hwn argraffu cerdyn. Gallwch ddangos y cod hwn yn lle hynny.',
  showCode: 'Dangos cod i’w sganio',
  hideCode: 'Cuddio’r cod',
  code: (link) => `Cod QR. Mae camera ffôn yn agor y ddolen hon ag ef: ${link}`,
  noCode: 'Nid oedd modd creu’r cod. Gwiriwch eich bod ar-lein, neu defnyddiwch y ddolen.',
  scan: 'Pwyntiwch gamera ffôn at y cod. Neu ewch i:',
  nobodyElse:
    'Nid ydym byth yn gofyn am enw na rhif neb arall. Nid yw’r ddolen yn dweud pwy ydych chi, na phwy rydych yn ei wahodd.',
};
