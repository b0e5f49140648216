import type { Content } from './back-end.js';
import { millLane } from './mill-lane.js';

/** Several answers, two or three of them. */
export const park = {
  ...millLane,
  question: {
    en: 'Which of these should come to Brook End park first?',
    cy: 'Pa rai o’r rhain ddylai ddod i barc Brook End gyntaf?',
  },
  kind: 'several',
  minimum: 2,
  maximum: 3,
  options: [
    {
      id: 'toilets',
      label: { en: 'Toilets that everyone can use', cy: 'Toiledau y gall pawb eu defnyddio' },
      hint: { en: 'With a changing bench and a hoist', cy: 'Gyda mainc newid a theclyn codi' },
    },
    {
      id: 'lights',
      label: { en: 'Lights along the main path', cy: 'Goleuadau ar hyd y prif lwybr' },
    },
    {
      id: 'benches',
      label: { en: 'More benches, some in the shade', cy: 'Mwy o feinciau, rhai yn y cysgod' },
    },
    { id: 'trees', label: { en: 'Fruit trees', cy: 'Coed ffrwythau' } },
    { id: 'water', label: { en: 'A tap for drinking water', cy: 'Tap dŵr yfed' } },
  ],
} satisfies Content;

const everywhere = (text: string) => ({ en: text, cy: text });

/** Twelve long answers, and a word that fits into no sidebar. */
export const longWords = {
  ...millLane,
  question: everywhere(
    'Which of the twelve proposals that came out of the conversations in the library, in the school and at the bus stop should the neighbourhood council take up first?',
  ),
  options: Array.from({ length: 12 }, (_, index) => ({
    id: `proposal-${index + 1}`,
    label: everywhere(
      `Proposal ${index + 1}: put the money into what people at the meeting called the Verkehrsberuhigungsmaßnahmenkoordinierungsstelle, and say every month what became of it`,
    ),
  })),
} satisfies Content;

/** The same street in Arabic, written from right to left. */
export const arabic = {
  ...millLane,
  languages: ['ar'],
  question: { ar: 'ماذا ينبغي أن يحدث في شارع ميل لين في أوقات المدرسة؟' },
  options: [
    { id: 'both', label: { ar: 'إغلاقه صباحًا وبعد الظهر' } },
    { id: 'morning', label: { ar: 'إغلاقه في الصباح' } },
    { id: 'open', label: { ar: 'إبقاؤه مفتوحًا' } },
  ],
  about: {
    ...millLane.about,
    purpose: { ar: 'يعبر الأطفال الشارع في طريقهم إلى المدرسة، ونريد أن يكون الطريق أكثر أمانًا.' },
    decider: { ar: 'مجلس الشارع، وفيه السكان' },
    changeable: { ar: 'متى يُغلق الشارع أمام السيارات.' },
    fixed: { ar: 'يستطيع السكان والإسعاف الدخول دائمًا.' },
    limit: { ar: 'ما يمنعه القانون أو المال نقوله هنا.' },
    host: { name: 'Priya Nair' },
    promise: { text: { ar: 'ستكتب بريا هنا ما يحدث بعد ذلك.' }, by: '2027-12-10' },
    privacy: {
      ...millLane.about.privacy,
      controller: { ar: 'مجلس بروكفورد' },
      basis: { ar: 'مهمة عامة.' },
      condition: { ar: 'لا نسأل عن الصحة.' },
      readers: { ar: 'بريا نير وفريقها' },
      complain: { ar: 'اكتب إلى privacy@brookford.example.' },
    },
    safety: {
      moderator: { ar: 'تقرأ بريا كل شيء قبل أن يظهر.' },
      readingHours: { ar: 'من الاثنين إلى الجمعة' },
      rules: { ar: 'لا أسماء ولا عناوين.' },
      complaints: { ar: 'اكتب إلى milllane@brookford.example.' },
      safeguarding: { ar: 'في خطر الآن؟ اتصل بالرقم 999.' },
    },
    otherWays: [{ label: { ar: 'بالهاتف: 01632 960 114' }, href: 'tel:+441632960114' }],
  },
} satisfies Content;
