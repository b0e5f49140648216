import type { Content } from './back-end.js';

/** What shall become of a street at school times: in both languages, with every answer and every fact that a poll can have. */
export const millLane = {
  type: 'poll',
  languages: ['en', 'cy'],
  question: {
    en: 'What should happen on Mill Lane at school times?',
    cy: 'Beth ddylai ddigwydd ar Lôn y Felin ar amseroedd ysgol?',
  },
  kind: 'one',
  options: [
    {
      id: 'both',
      label: {
        en: 'Close it morning and afternoon',
        cy: "Ei chau yn y bore a'r prynhawn",
      },
    },
    {
      id: 'morning',
      label: {
        en: 'Close it in the morning',
        cy: 'Ei chau yn y bore',
      },
    },
    {
      id: 'afternoon',
      label: {
        en: 'Close it in the afternoon',
        cy: 'Ei chau yn y prynhawn',
      },
    },
    {
      id: 'open',
      label: {
        en: 'Keep it open',
        cy: 'Ei chadw ar agor',
      },
    },
  ],
  shuffle: true,
  ownWords: true,
  unsure: true,
  needToKnow: true,
  reason: 'off',
  results: 'after-voting',
  about: {
    purpose: {
      en: 'Children cross Mill Lane on their way to school, and the traffic frightens many of them. We want to make the way safer without cutting anyone off.',
      cy: "Mae plant yn croesi Lôn y Felin ar eu ffordd i'r ysgol, ac mae'r traffig yn codi ofn ar lawer ohonynt. Rydym am wneud y ffordd yn fwy diogel heb ynysu neb.",
    },
    influence: 'deciding-together',
    decider: {
      en: 'The Mill Lane street council, residents included',
      cy: 'Cyngor stryd Lôn y Felin, gan gynnwys y trigolion',
    },
    decidesBy: '2027-12-10',
    changeable: {
      en: 'When the street is closed to cars, and whether it is closed at all.',
      cy: "Pryd y mae'r stryd ar gau i geir, ac a yw ar gau o gwbl.",
    },
    fixed: {
      en: 'Residents, carers, blue badge holders, bin lorries and emergency services can always drive in.',
      cy: "Gall trigolion, gofalwyr, deiliaid bathodyn glas, lorïau bin a'r gwasanaethau brys yrru i mewn bob amser.",
    },
    limit: {
      en: 'The answer with the most votes is tried for six months from April 2028. A closure needs a traffic order: if the law or the police stop it, or if it costs more than the £18,000 we have, we say so here.',
      cy: "Rhoddir cynnig am chwe mis, o Ebrill 2028, ar yr ateb sy'n cael y mwyaf o bleidleisiau. Mae angen gorchymyn traffig i gau stryd: os bydd y gyfraith neu'r heddlu yn atal hynny, neu os bydd yn costio mwy na'r £18,000 sydd gennym, byddwn yn dweud hynny yma.",
    },
    host: {
      name: 'Priya Nair',
      team: {
        en: 'streets team',
        cy: 'y tîm strydoedd',
      },
    },
    promise: {
      text: {
        en: 'Priya will say here what happens next, and answer your questions.',
        cy: 'Bydd Priya yn dweud yma beth fydd yn digwydd nesaf, ac yn ateb eich cwestiynau.',
      },
      by: '2027-12-10',
    },
    privacy: {
      controller: {
        en: 'Brookford Council',
        cy: 'Cyngor Brookford',
      },
      notice: 'https://www.brookford.example/privacy/mill-lane',
      basis: {
        en: 'Public task: we have to consult before we change a road (UK GDPR article 6(1)(e)).',
        cy: 'Tasg gyhoeddus: rhaid inni ymgynghori cyn newid ffordd (erthygl 6(1)(e) o GDPR y DU).',
      },
      condition: {
        en: 'If you tell us about your health, we keep it because it helps us treat everyone equally (article 9(2)(g)).',
        cy: 'Os dywedwch wrthym am eich iechyd, rydym yn ei gadw am ei fod yn ein helpu i drin pawb yn gyfartal (erthygl 9(2)(g)).',
      },
      readers: {
        en: 'Priya Nair and two people in the streets team',
        cy: 'Priya Nair a dau berson yn y tîm strydoedd',
      },
      deletedOn: '2028-06-03',
      contact: 'privacy@brookford.example',
      complain: {
        en: 'Write to our data protection officer at privacy@brookford.example, or to the Information Commissioner at ico.org.uk.',
        cy: 'Ysgrifennwch at ein swyddog diogelu data yn privacy@brookford.example, neu at y Comisiynydd Gwybodaeth yn ico.org.uk.',
      },
    },
    safety: {
      moderator: {
        en: 'Priya Nair reads everything before it appears.',
        cy: 'Mae Priya Nair yn darllen popeth cyn iddo ymddangos.',
      },
      readingHours: {
        en: 'Monday to Friday, 9 am to 5 pm',
        cy: 'Dydd Llun i ddydd Gwener, 9 am i 5 pm',
      },
      rules: {
        en: 'Leave out names and addresses. No insults, and nothing that could harm someone.',
        cy: 'Peidiwch â rhoi enwau na chyfeiriadau. Dim sarhad, a dim byd a allai niweidio rhywun.',
      },
      complaints: {
        en: 'Is something here that should not be? Tell us at milllane@brookford.example or on 01632 960 114.',
        cy: 'Oes rhywbeth yma na ddylai fod? Dywedwch wrthym yn milllane@brookford.example neu ar 01632 960 114.',
      },
      safeguarding: {
        en: 'Worried about a child or an adult at risk? Call 01632 960 199 at any hour. In danger now? Call 999.',
        cy: 'Yn poeni am blentyn neu oedolyn mewn perygl? Ffoniwch 01632 960 199 ar unrhyw awr. Mewn perygl nawr? Ffoniwch 999.',
      },
    },
    eligibility: 'open',
    otherWays: [
      {
        label: {
          en: 'By phone: 01632 960 114, Monday to Friday, 9 am to 5 pm',
          cy: 'Dros y ffôn: 01632 960 114, dydd Llun i ddydd Gwener, 9 am i 5 pm',
        },
        href: 'tel:+441632960114',
      },
      {
        label: {
          en: 'By post: Mill Lane, Brookford Council, Town Hall, Brookford (no stamp needed)',
          cy: "Drwy'r post: Mill Lane, Cyngor Brookford, Neuadd y Dref, Brookford (nid oes angen stamp)",
        },
      },
      {
        label: {
          en: 'In person: at the school gate, Thursdays at 3 pm',
          cy: 'Wyneb yn wyneb: wrth giât yr ysgol, dydd Iau am 3 pm',
        },
      },
      {
        label: {
          en: 'In British Sign Language, by video',
          cy: 'Yn Iaith Arwyddion Prydain, drwy fideo',
        },
        href: 'https://www.brookford.example/bsl',
      },
    ],
    opens: '2026-11-02T09:00:00+00:00',
    closes: '2027-12-03T17:00:00+00:00',
    timeZone: 'Europe/London',
  },
} satisfies Content;
