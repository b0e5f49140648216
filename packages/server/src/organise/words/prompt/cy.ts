import { plural } from '@earshot/client/words';
import type { prompt as english } from './en.js';

/** Beth mae tudalennau ysgogiad yn ei ddweud. */
export const prompt: typeof english = {
  language: 'cy',
  groups: (count) =>
    plural('cy', count, {
      zero: 'Dim grŵp',
      one: '1 grŵp',
      two: '2 grŵp',
      few: `${count} grŵp`,
      many: `${count} grŵp`,
      other: `${count} grŵp`,
    }),
  noGroups: 'Does dim modd darllen unrhyw grŵp eto.',
  group: 'Enw grŵp',
  private:
    'Dim ond chi sy’n darllen hwn. Peidiwch â’i rannu: mewn grŵp bach, gall ychydig eiriau ddangos pwy yw rhywun.',
  why: 'Pam y maent yn bwysig yma',
  reach: 'Sut y gellid eu cyrraedd',
  similar: 'Efallai’r un peth â',
  similarHint:
    'Rydych yn penderfynu am bob un ar ei ben ei hun. Nid yw enwau byth yn cael eu rhoi gyda’i gilydd.',
  own: 'Chi a’i henwodd',
  formerNames: 'Enwau cynt',
  state: 'Pa mor bell',
  echoes: 'Pwy arall sy’n ei weld',
  seeToo: (count) =>
    plural('cy', count, {
      zero: 'Does neb arall yn ei weld eto',
      one: 'Mae 1 person yn ei weld hefyd',
      two: 'Mae 2 berson yn ei weld hefyd',
      few: `Mae ${count} pherson yn ei weld hefyd`,
      many: `Mae ${count} pherson yn ei weld hefyd`,
      other: `Mae ${count} person yn ei weld hefyd`,
    }),
  includes: (count) =>
    plural('cy', count, {
      zero: 'Ni ddywedodd neb “Mae hyn yn fy nghynnwys i”',
      one: 'Dywedodd 1 person “Mae hyn yn fy nghynnwys i”',
      two: 'Dywedodd 2 berson “Mae hyn yn fy nghynnwys i”',
      few: `Dywedodd ${count} pherson “Mae hyn yn fy nghynnwys i”`,
      many: `Dywedodd ${count} pherson “Mae hyn yn fy nghynnwys i”`,
      other: `Dywedodd ${count} person “Mae hyn yn fy nghynnwys i”`,
    }),
  saidOf: 'Beth ddywedodd pobl wrthych amdano',
  saidNothing: 'Does neb wedi dweud mwy amdano.',
  notes: 'Pam y maent yn bwysig, a sut i’w cyrraedd',
  inclusions: '“Mae hyn yn fy nghynnwys i”',
  needs: 'Beth fyddai’n helpu',
  words: 'Yn eu geiriau eu hunain',
  ownName: 'Maent yn eu galw eu hunain yn',
  countMe: 'Yn cyfrif fel un ohonynt',
  yes: 'ydy',
  noMore: 'Ni ddywedwyd dim mwy.',
  reasonHint: 'Mae’n cael ei gadw gyda’r penderfyniadau.',

  names: {
    title: 'Ei ailenwi',
    hint: 'Mae’r enw sydd gan gymuned arni ei hun yn sefyll yn llawn, ac mae’r hen enw’n dal i’w ganfod. Mae enw sydd yr un peth ym mhob iaith yn mynd i un maes.',
    given: 'Sut mae pobl yn y grŵp hwn yn eu galw eu hunain',
    use: 'Defnyddio’r enw hwn',
    name: (language) => `Enw, yn yr iaith hon: ${language}`,
    nameAlone: 'Enw',
    missing: 'Ysgrifennwch yr enw mewn un maes, neu ym mhob un',
    wrong: 'Ysgrifennwch yr enw ar un llinell, mewn 100 nod neu lai',
    reason: 'Pam y mae’n cael yr enw hwn',
    reasonMissing: 'Dywedwch pam y mae’n cael yr enw hwn',
    button: 'Ei ailenwi',
  },

  progress: {
    title: 'Pa mor bell ydyw',
    legend: 'Pa mor bell ydych chi gyda’r grŵp hwn?',
    hint: 'Mae pawb yn ei ddarllen. Nid yw un person a ddaeth yn golygu bod y grŵp wedi ymuno, a rhaid peidio â’i ddangos drwy hynny. Lle mae digon o bobl yn dweud “cyfrwch fi fel un ohonynt”, mae’n newid ohono’i hun, ar ddiwrnod diweddarach.',
    choose: 'Dewiswch pa mor bell ydych chi',
    reason: 'Pam rydych yn dweud hynny',
    reasonMissing: 'Dywedwch pam rydych yn dweud hynny',
    button: 'Dweud pa mor bell ydyw',
  },

  log: {
    title: 'Beth a wnaed, a beth newidiodd',
    empty: 'Does dim wedi’i nodi eto.',
    kinds: { asked: 'I’w cyrraedd', changed: 'Wedi newid o’u herwydd' },
    addTitle: 'Nodi cam',
    hint: 'Mae pawb yn ei ddarllen. Dim lleoedd, dim enwau, dim byd sydd eto i ddod.',
    kind: 'Beth oedd hwn',
    choose: 'Dewiswch beth oedd hwn',
    month: 'Pryd y gorffennwyd ef',
    monthWrong: 'Dewiswch fis sydd wedi dechrau',
    text: (language) => `Beth a wnaed, yn yr iaith hon: ${language}`,
    textAlone: 'Beth a wnaed',
    textMissing: (language) => `Ysgrifennwch beth a wnaed, yn yr iaith hon: ${language}`,
    textMissingAlone: 'Ysgrifennwch beth a wnaed',
    private: {
      postcode: 'Gadewch y cod post allan: mae pawb yn darllen hwn',
      email: 'Gadewch y cyfeiriad e-bost allan: mae pawb yn darllen hwn',
      phone: 'Gadewch y rhif ffôn allan: mae pawb yn darllen hwn',
    },
    button: 'Nodi’r cam hwn',
    remove: 'Tynnu’r cam hwn allan',
    removeReason: 'Pam y mae’n cael ei dynnu allan',
    removeReasonMissing: 'Dywedwch pam y mae’n cael ei dynnu allan',
  },

  add: {
    title: 'Ychwanegu grŵp eich hun',
    hint: 'Mae pawb yn ei ddarllen ar unwaith. Enwch grŵp, nid person.',
    reason: 'Pam y dylid eu holi',
    reasonMissing: 'Dywedwch pam y dylid eu holi',
    button: 'Ychwanegu’r grŵp hwn',
  },

  decisions: 'Penderfyniadau ar y grŵp hwn',
};
