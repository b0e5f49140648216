import type { Words } from '../index.js';

export const equality: Words['equality'] = {
  language: 'cy',
  offer: 'Dywedwch wrthym amdanoch chi’ch hun, os hoffech',
  heading: 'Amdanoch chi, os hoffech',
  apart:
    'Mae hyn yn ein helpu i weld pwy nad ydym wedi clywed ganddynt eto. Mae’n mynd ar wahân i bopeth arall rydych yn ei anfon, heb eich enw. Gadewch allan beth bynnag a fynnwch. Atebwch unwaith yn unig, os gwelwch yn dda: ni allwn wybod a ydych wedi ateb.',
  why: 'Pam rydym yn gofyn:',
  questions: {
    age: {
      ask: 'Beth oedd eich oed ar eich pen-blwydd diwethaf?',
      answers: {
        'under-16': 'O dan 16',
        '16-24': '16 i 24',
        '25-34': '25 i 34',
        '35-44': '35 i 44',
        '45-54': '45 i 54',
        '55-64': '55 i 64',
        '65-74': '65 i 74',
        '75-over': '75 neu drosodd',
      },
    },
    area: { ask: 'Ble rydych chi’n byw?', answers: {} },
    caring: {
      ask: 'Ydych chi’n gofalu am unrhyw un, neu’n cynnig unrhyw help neu gefnogaeth i unrhyw un, oherwydd cyflwr neu salwch corfforol neu feddyliol hirdymor, neu broblemau sy’n gysylltiedig â henaint? Peidiwch â chynnwys unrhyw beth rydych yn ei wneud fel rhan o’ch gwaith am dâl.',
      answers: {
        no: 'Nac ydw',
        'up-to-19-hours': 'Ydw, 19 awr neu lai yr wythnos',
        '20-to-49-hours': 'Ydw, 20 i 49 awr yr wythnos',
        '50-hours-or-more': 'Ydw, 50 awr neu fwy yr wythnos',
      },
    },
    disability: {
      ask: 'Oes gennych chi unrhyw gyflyrau neu salwch corfforol neu feddyliol sydd wedi para, neu y disgwylir iddynt bara, 12 mis neu fwy? Os felly, a ydynt yn lleihau eich gallu i wneud gweithgareddau pob dydd?',
      answers: {
        no: 'Nac oes',
        'not-at-all': 'Oes, ond nid ydynt yn ei leihau o gwbl',
        'a-little': 'Oes, maent yn ei leihau ychydig',
        'a-lot': 'Oes, maent yn ei leihau’n fawr',
      },
    },
    ethnicity: {
      ask: 'Beth yw eich grŵp ethnig?',
      answers: {
        asian: 'Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig',
        black: 'Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd',
        mixed: 'Grwpiau ethnig cymysg neu amlethnig',
        white: 'Gwyn',
        'gypsy-roma-traveller': 'Sipsi, Roma neu Deithiwr Gwyddelig',
        arab: 'Arabaidd',
        other: 'Unrhyw grŵp ethnig arall',
      },
    },
    language: {
      ask: 'Beth yw eich prif iaith?',
      answers: {
        english: 'Saesneg',
        welsh: 'Cymraeg',
        'sign-language': 'Iaith Arwyddion Prydain, neu iaith arwyddion arall',
        other: 'Iaith arall',
      },
    },
    orientation: {
      ask: 'Pa un o’r canlynol sy’n disgrifio orau eich cyfeiriadedd rhywiol?',
      answers: {
        straight: 'Heterorywiol neu strêt',
        'gay-or-lesbian': 'Hoyw neu lesbiaidd',
        bisexual: 'Deurywiol',
        other: 'Cyfeiriadedd rhywiol arall',
      },
    },
    religion: {
      ask: 'Beth yw eich crefydd?',
      answers: {
        none: 'Dim crefydd',
        buddhist: 'Bwdhaidd',
        christian: 'Cristnogol (pob enwad)',
        hindu: 'Hindŵaidd',
        jewish: 'Iddewig',
        muslim: 'Mwslimaidd',
        sikh: 'Sicaidd',
        other: 'Unrhyw grefydd arall',
      },
    },
    sex: { ask: 'Beth yw eich rhyw?', answers: { female: 'Benyw', male: 'Gwryw' } },
  },
  ratherNotSay: 'Gwell gen i beidio â dweud',
  gone: 'Unwaith y cânt eu hanfon, ni allwn ddod o hyd i’r atebion hyn i’w dileu. Nid oes dim ohonynt yn cael ei gadw ar y ddyfais hon.',
  send: 'Anfon yr atebion hyn',
  sending: 'Yn anfon…',
  notNow: 'Ddim nawr',
  nothing: 'Nid ydych wedi dewis ateb eto. Does dim rhaid i chi: mae “Ddim nawr” yn cau hyn.',
  sent: 'Diolch. Mae eich atebion gyda ni. Ni allwn ddod o hyd iddynt i’w dileu.',
  failed: {
    busy: 'Ni chafodd eich atebion eu hanfon. Maent yma o hyd. Gwiriwch eich bod ar-lein, a cheisiwch eto.',
    closed: 'Mae hyn wedi cau bellach. Ni chafodd eich atebion eu hanfon.',
    paused: 'Mae hyn wedi’i oedi nawr. Ni chafodd eich atebion eu hanfon. Maent yma o hyd.',
    refused:
      'Ni chafodd eich atebion eu derbyn. Maent yma o hyd. Gallwch roi cynnig ar ffordd arall.',
  },
};
