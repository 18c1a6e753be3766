import { createServer, type AddressInfo, type Socket } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Letterbox {
  /** Options of `hearsay serve` with which mails come here. */
  options: string[];
  /** The words of the newest mail to an address; waits until there is one more than before. */
  next: (address: string) => Promise<string>;
  stop: () => void;
}

/** A mail server that takes everything and keeps it. */
export async function openLetterbox(): Promise<Letterbox> {
  const mails: { to: string; words: string }[] = [];
  const read = new Map<string, number>();
  const server = createServer((socket) => talk(socket, (to, words) => mails.push({ to, words })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-mail-'));
  const settings = join(folder, 'smtp');
  const port = (server.address() as AddressInfo).port;
  writeFileSync(settings, `host=127.0.0.1\nport=${port}\nencryption=none\n`);
  return {
    options: ['--smtp', settings, '--mail-from', 'News <news@news.example>'],
    next: async (address) => {
      const known = read.get(address) ?? 0;
      for (let tries = 0; tries < 600; tries++) {
        const own = mails.filter((mail) => mail.to === address);
        const mail = own[known];
        if (mail) {
          read.set(address, known + 1);
          return mail.words;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no mail came to ${address}`);
    },
    stop: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function talk(socket: Socket, keep: (to: string, words: string) => void): void {
  let heard = '';
  let to = '';
  let inside = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 here');
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    heard += bytes.toString('utf8');
    let end = heard.indexOf(inside ? '\r\n.\r\n' : '\r\n');
    while (end >= 0) {
      const part = heard.slice(0, end);
      heard = heard.slice(end + (inside ? 5 : 2));
      if (inside) {
        inside = false;
        keep(to, decoded(part));
        say('250 taken');
      } else if (/^RCPT/i.test(part)) {
        to = /<(.*)>/.exec(part)?.[1] ?? '';
        say('250 fine');
      } else if (/^DATA/i.test(part)) {
        inside = true;
        say('354 go on');
      } else if (/^QUIT/i.test(part)) {
        say('221 bye');
        socket.end();
      } else {
        say('250 fine');
      }
      end = heard.indexOf(inside ? '\r\n.\r\n' : '\r\n');
    }
  });
}

/** Quoted-printable or base64 as text. */
function decoded(mail: string): string {
  if (/^content-transfer-encoding: base64/im.test(mail)) {
    const body = mail.slice(mail.indexOf('\r\n\r\n') + 4);
    return mail + Buffer.from(body, 'base64').toString('utf8');
  }
  if (!/^content-transfer-encoding: quoted-printable/im.test(mail)) return mail;
  return mail
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
