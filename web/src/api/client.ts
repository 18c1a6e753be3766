import { ref } from 'vue';

/** What the server answers when it cannot do what was asked (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string | undefined,
  ) {
    super(detail ? `${title}: ${detail}` : title);
  }
}

export type Parameter = string | number | boolean | undefined;
export type Parameters = Record<string, Parameter>;

export interface Page<T> {
  items: T[];
  next?: string;
  total?: number;
}

export interface Session {
  csrf: string | null;
  user: string | null;
  mayLogIn: boolean;
  mayReview: boolean;
  mayIngest: boolean;
  mayFetch: boolean;
}

const ROOT = '/api/v1';

export function address(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return ROOT + path + (text ? `?${text}` : '');
}

export async function get<T>(
  path: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<T> {
  // Whoever has a session is not counted among the strangers, who may ask little.
  await session().catch(() => undefined);
  return answer<T>(await fetch(address(path, parameters), signal ? { signal } : {}));
}

export function post<T>(path: string, body: unknown): Promise<T> {
  return send('POST', path, body);
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const { csrf } = await session();
  const response = await fetch(ROOT + path, {
    method,
    headers: {
      'X-CSRF-Token': csrf ?? '',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return answer<T>(response);
}

let asked: Promise<Session> | undefined;

/** Whether the server told that it answers only those who sign in. */
export const mustSignIn = ref(false);

/** What the person at this browser may do; asked for once. */
export function session(): Promise<Session> {
  asked ??= fetch(address('/session')).then((response) => answer<Session>(response));
  asked.catch(() => (asked = undefined));
  return asked;
}

/** Signs in, or fails with the reason; what is on the page is to be asked for anew. */
export async function signIn(name: string, password: string): Promise<void> {
  asked = Promise.resolve(await post<Session>('/session', { name, password }));
}

export async function signOut(): Promise<void> {
  await send('DELETE', '/session');
  asked = undefined;
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return response.status === 204 ? (undefined as T) : response.json();
  if (response.status === 401) mustSignIn.value = true;
  const said = await response.json().catch(() => ({}));
  throw new Problem(
    response.status,
    said.title ?? `The server answered ${response.status}`,
    said.detail,
  );
}
