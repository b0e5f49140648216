import type { Words } from '../index.js';

export const composer: Words['composer'] = {
  heading: 'Rhannu eich syniad',
  title: 'Eich syniad mewn ychydig eiriau',
  text: 'Dywedwch fwy wrthym (os hoffech)',
  lookedUp:
    'Wrth i chi ysgrifennu, rydym yn chwilio am syniadau tebyg. Mae eich geiriau’n cael eu chwilio, ac nid eu cadw.',
  topic: 'Am beth mae’n sôn?',
  noTopic: 'Dim un o’r rhain',
  addNote: 'Ychwanegu nodyn i ddarllenwyr',
  note: 'Nodyn i ddarllenwyr',
  noteHint:
    'Beth allai fod yn anodd ei ddarllen, fel “am farwolaeth”. Mae’n sefyll o flaen eich testun.',
  addName: 'Ychwanegu eich enw',
  name: 'Eich enw',
  anonymous: 'Cewch aros yn ddienw.',
  lived: 'Rwyf wedi byw drwy hyn',
  whoSees: 'Pwy gaiff weld eich bod wedi byw drwy hyn?',
  whoSeesHint: 'Gallwch dynnu hyn yn ôl unrhyw bryd.',
  everyone: 'Pawb: mae’n ymddangos ar fy syniad',
  organiser: 'Y trefnydd yn unig',
  share: 'Rhannu’r syniad hwn',
  empty: 'Ysgrifennwch eich syniad mewn ychydig eiriau',
  close: 'Mae eraill wedi dweud rhywbeth tebyg',
  closeToo: 'Rhannwch eich un chi hefyd, neu ychwanegwch eich geiriau at eu rhai nhw.',
  supportToo: 'Cefnogi hwn hefyd',
  supported: 'Rydych chi’n cefnogi hwn',
};
