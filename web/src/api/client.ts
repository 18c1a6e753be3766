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

export async function post<T>(path: string, body: unknown): Promise<T> {
  const { csrf } = await session();
  const response = await fetch(ROOT + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf ?? '' },
    body: JSON.stringify(body),
  });
  return answer<T>(response);
}

let asked: Promise<Session> | undefined;

/** What the person at this browser may do; asked for once. */
export function session(): Promise<Session> {
  asked ??= fetch(address('/session')).then((response) => answer<Session>(response));
  asked.catch(() => (asked = undefined));
  return asked;
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return response.status === 204 ? (undefined as T) : response.json();
  const said = await response.json().catch(() => ({}));
  throw new Problem(
    response.status,
    said.title ?? `The server answered ${response.status}`,
    said.detail,
  );
}
