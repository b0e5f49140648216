import { createClient } from '@earshot/client';
import '@earshot/widgets/whos-missing/define';
import type { EarshotWhosMissing } from '@earshot/widgets/whos-missing';

/** What a page shows. */
export interface PromptOnPage {
  /** How many groups people have named. */
  readonly groups: number;
  /** The language of the names, default English. */
  readonly names?: keyof typeof names;
  /** The element's attributes. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Some long and some short, some in one word that cannot be broken. */
const names = {
  en: [
    'Irish Travellers',
    'Night-shift workers at the hospital',
    'Young carers',
    'Parents of children at the special school',
    'Bus drivers',
    'Deaf people',
    'Older people who live alone',
    'Wheelchair users',
  ],
  cy: [
    'Teithwyr Gwyddelig',
    'Gweithwyr nos yn yr ysbyty',
    'Gofalwyr ifanc',
    'Rhieni plant yn yr ysgol arbennig',
    'Pobl o Lanfairpwllgwyngyll',
    'Pobl fyddar',
    'Pobl hŷn sy’n byw ar eu pen eu hunain',
    'Defnyddwyr cadeiriau olwyn',
  ],
  ar: [
    'الرحّالة الأيرلنديون',
    'عمال النوبات الليلية في المستشفى',
    'مقدمو الرعاية الشباب',
    'أولياء أمور أطفال المدرسة الخاصة',
    'سائقو الحافلات',
    'الصم وضعاف السمع',
    'كبار السن الذين يعيشون بمفردهم',
    'Roma families',
  ],
};

const states = ['named', 'joined', 'asked', 'joined', 'named'];

const prompt = {
  contract: 1,
  id: 'mill-lane',
  question: 'Who else should we ask about Mill Lane?',
  invitation: 'The council is asking about Mill Lane.',
  about: {
    purpose: 'Children walk here, lorries turn here, and not everybody has been asked.',
    influence: 'asking',
    decider: 'The council',
    decidesBy: '2099-12-10',
    host: { name: 'Priya Nair', team: 'streets team' },
    closes: '2099-12-03T17:00:00Z',
  },
  capabilities: ['groups', 'naming', 'echo', 'includes-me'],
};

/** A back end within the page: it answers what is read, and is not there for anything else. */
function backEndWith(count: number, language: keyof typeof names): typeof fetch {
  const groups = Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    name: names[language][index % names[language].length],
    lang: language,
    state: states[(index * 3) % states.length],
  }));
  return (input, init) => {
    const { pathname } = new URL(new Request(input, init).url);
    if (pathname.endsWith('/mill-lane')) return Promise.resolve(Response.json(prompt));
    if (pathname.endsWith('/groups'))
      return Promise.resolve(Response.json({ contract: 1, groups }));
    return Promise.reject(new TypeError('Failed to fetch'));
  };
}

/** Puts a prompt into a place on the page; resolves once it is shown. */
export async function showPrompt(
  place: Element,
  { groups, names: language = 'en', attributes = {} }: PromptOnPage,
): Promise<EarshotWhosMissing> {
  const element = place.ownerDocument.createElement('earshot-whos-missing');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = createClient({ storage: 'none', fetch: backEndWith(groups, language) });
  element.src = `https://engage.example/prompts/mill-lane`;
  place.append(element);
  while (!element.matches(':state(ready)')) await new Promise((go) => setTimeout(go, 20));
  return element;
}

Object.assign(window, { showPrompt });
