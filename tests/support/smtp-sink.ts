import { createServer, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';

/** A mail server that delivers nothing: it keeps what it is given, until somebody asks for it. */
export interface SmtpSink {
  port: number;
  /** The mail that arrives next. */
  nextMail(): Promise<Arrived>;
  close(): void;
}

/** A mail as it arrived, and whom its envelope names. */
export interface Arrived extends Email {
  envelopeTo: string[];
}

/** What is answered to a line of the client; `null` while it gives the mail itself. */
type Answer = (line: string) => string | null;

/** One client's talk (RFC 5321), as far as a webmail's sending goes. */
function talk(keep: (to: string[], lines: string[]) => void): Answer {
  let to: string[] = [];
  let data: string[] | null = null;
  const end = (lines: string[]): string => {
    keep(to, lines);
    [to, data] = [[], null];
    return '250 kept';
  };
  return (line) => {
    if (data && line === '.') return end(data);
    if (data) {
      data.push(line.replace(/^\./, ''));
      return null;
    }
    const recipient = /^RCPT TO:<(.*)>/i.exec(line)?.[1];
    if (recipient) to.push(recipient);
    if (/^DATA$/i.test(line)) data = [];
    return data ? '354 go on' : /^QUIT$/i.test(line) ? '221 bye' : '250 ok';
  };
}

/** Gives each whole line of `socket` to `answer`. Lines are bytes: one character each. */
function converse(socket: Socket, answer: Answer): void {
  let rest = '';
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (part: string) => {
    const lines = (rest + part).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const said = answer(line);
      if (said) socket.write(`${said}\r\n`);
    }
  });
  socket.write('220 sink\r\n');
}

/** Starts one on this machine. */
export async function smtpSink(): Promise<SmtpSink> {
  const arrived: Promise<Arrived>[] = [];
  const waiting: ((mail: Promise<Arrived>) => void)[] = [];
  const keep = (envelopeTo: string[], lines: string[]): void => {
    const mail = PostalMime.parse(Buffer.from(lines.join('\r\n'), 'latin1')).then((parsed) => ({
      ...parsed,
      envelopeTo,
    }));
    const next = waiting.shift();
    if (next) next(mail);
    else arrived.push(mail);
  };
  const server = createServer((socket) => converse(socket, talk(keep)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as { port: number }).port,
    nextMail: () => arrived.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    close: () => server.close(),
  };
}
