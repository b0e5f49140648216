import { organiserToken } from './test-app.js';

interface App {
  readonly request: (url: string, init?: RequestInit) => Response | Promise<Response>;
}

/** Where requests without a network seem to come from. */
const origin = 'http://localhost';

/** Somebody with a browser in front of the moderation pages: it keeps the cookie and says where a form comes from. */
export function pageForms(app: App) {
  let cookie = '';
  let token = '';

  const ask = async (
    method: string,
    path: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> => {
    const form = new URLSearchParams({ token, ...fields }).toString();
    const response = await app.request(path, {
      method,
      headers: {
        ...(cookie && { Cookie: cookie }),
        ...(method === 'POST' && {
          Origin: origin,
          'Content-Type': 'application/x-www-form-urlencoded',
        }),
        ...headers,
      },
      ...(method === 'POST' && { body: form }),
    });
    const given = response.headers.get('Set-Cookie')?.split(';')[0];
    if (given !== undefined) cookie = given;
    return response;
  };
  const open = (path: string) => ask('GET', path);

  return {
    ask,
    open,
    /** Opens a page and gives its markup. */
    read: async (path: string) => (await open(path)).text(),
    /** Sends a form of a page. */
    post: (
      path: string,
      fields: Readonly<Record<string, string>>,
      headers?: Readonly<Record<string, string>>,
    ) => ask('POST', path, fields, headers),
    /** Signs in, and keeps the token that every form of the session carries. */
    async signIn(): Promise<Response> {
      const response = await ask('POST', '/organise/sign-in', { given: organiserToken });
      token = /name="token" value="(\w+)"/.exec(await (await open('/organise')).text())?.[1] ?? '';
      return response;
    },
    cookie: () => cookie,
    token: () => token,
  };
}
