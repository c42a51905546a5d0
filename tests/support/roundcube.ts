/** Roundcube, Dovecot and a mail server that keeps what is sent: all of them Debian's, on this machine alone. */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Arrived, smtpSink } from './smtp-sink.ts';

const NEEDED = {
  dovecot: '/usr/sbin/dovecot',
  php: '/usr/bin/php',
  pages: '/var/lib/roundcube/public_html',
  tables: '/usr/share/roundcube/SQL/sqlite.initial.sql',
  defaults: '/etc/roundcube/defaults.inc.php',
  types: '/etc/roundcube/mimetypes.php',
};

/** Why there is no Roundcube on this machine; empty when there is. */
export function roundcubeMissing(): string {
  return Object.values(NEEDED).every((file) => existsSync(file))
    ? ''
    : 'there is no Roundcube on this machine';
}

export const ACCOUNT = { user: 'ana@test.example', password: 'secret' };

/** A webmail with one account. */
export interface Roundcube {
  /** Address of a page: `at('_task=mail&_action=compose')`. */
  at(query: string): string;
  /** The mail that its Send button sends next. */
  nextMail(): Promise<Arrived>;
  /** Puts a mail into the inbox, or into another folder. */
  deliver(mail: string, folder?: 'Drafts'): void;
  /** Sets the text that stands under every new message of the account, once it has logged in. */
  setSignature(text: string): void;
  close(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** Who reads the mail and serves the pages: Dovecot lets root read none, so there it is Debian's web server user; else whoever runs this. */
const WEB = isRoot ? { uid: 33, gid: 33 } : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

/** Without root, all of Dovecot's helpers run as whoever runs this, and none can be shut into a folder. */
const unprivileged = (): string => {
  const { username } = userInfo();
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  return `
default_internal_user = ${username}
default_login_user = ${username}
default_internal_group = ${group}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
`;
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

const dovecotSettings = (folder: string, port: number): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail
first_valid_uid = 1
passdb {
  driver = static
  args = password=${ACCOUNT.password}
}
userdb {
  driver = static
  args = uid=${WEB.uid} gid=${WEB.gid} home=${folder}/mail
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    special_use = \\Drafts
    auto = subscribe
  }
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
}
${isRoot ? '' : unprivileged()}`;

/** Rich text where the browser says so by a cookie: both ways to write are to be had at once. */
const roundcubeSettings = (folder: string, imap: number, smtp: number): string => `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'a-key-of-24-letters-here';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['log_dir'] = '${folder}/logs/';
$config['temp_dir'] = '${folder}/temp/';
$config['enable_spellcheck'] = false;
$config['draft_autosave'] = 0;
$config['htmleditor'] = ($_COOKIE['editor'] ?? '') === 'rich' ? 1 : 0;
`;

const FOLDERS = [
  ...['', 'logs', 'temp', 'config'],
  ...['mail', 'mail/.Drafts'].flatMap((box) => [box, `${box}/new`, `${box}/cur`, `${box}/tmp`]),
];

/** A folder of its own with everything that the servers read and write. */
function layOut(imap: number, smtp: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'roundcube-'));
  // Dovecot's own helpers go through it as users of their own.
  chmodSync(folder, 0o711);
  for (const name of FOLDERS) {
    mkdirSync(path.join(folder, name), { recursive: true });
    chownSync(path.join(folder, name), WEB.uid, WEB.gid);
  }
  writeFileSync(path.join(folder, 'dovecot.conf'), dovecotSettings(folder, imap));
  writeFileSync(path.join(folder, 'config/config.inc.php'), roundcubeSettings(folder, imap, smtp));
  for (const file of [NEEDED.defaults, NEEDED.types]) {
    cpSync(file, path.join(folder, 'config', path.basename(file)));
  }
  const database = path.join(folder, 'roundcube.db');
  const tables = new DatabaseSync(database);
  tables.exec(readFileSync(NEEDED.tables, 'utf8'));
  tables.close();
  chownSync(database, WEB.uid, WEB.gid);
  return folder;
}

/** A server in a group of its own, so that its helpers end with it. */
const start = (command: string, args: string[], options: SpawnOptions = {}): ChildProcess =>
  spawn(command, args, { detached: true, stdio: 'ignore', ...options });

function stop(server: ChildProcess): Promise<void> {
  if (!server.pid || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  process.kill(-server.pid, 'SIGTERM');
  return ended;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const ok = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ok) return;
    if (tries > 100) throw new Error('Roundcube does not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts all three; takes less than a second. */
export async function startRoundcube(): Promise<Roundcube> {
  const [imap, http, sink] = await Promise.all([freePort(), freePort(), smtpSink()]);
  const folder = layOut(imap, sink.port);
  const base = `http://127.0.0.1:${http}/`;
  const servers = [
    start(NEEDED.dovecot, ['-F', '-c', path.join(folder, 'dovecot.conf')]),
    // One worker alone: with several, two pages of one session may each forget what the other wrote into it.
    start(NEEDED.php, ['-S', `127.0.0.1:${http}`, '-t', NEEDED.pages], {
      ...WEB,
      env: { ...process.env, ROUNDCUBE_CONFIG_DIR: path.join(folder, 'config') },
    }),
  ];
  // A run that is cut short leaves nothing running.
  process.once('exit', () => servers.forEach(stop));
  await answers(base);
  let delivered = 0;
  return {
    at: (query) => `${base}?${query}`,
    nextMail: sink.nextMail,
    deliver: (mail, into) => {
      delivered += 1;
      const file = path.join(folder, 'mail', into ? `.${into}` : '', 'new', `${delivered}.test`);
      writeFileSync(file, mail.replace(/\r?\n/g, '\r\n'));
      chownSync(file, WEB.uid, WEB.gid);
    },
    setSignature: (text) => {
      // Roundcube may be writing its session at the same moment.
      const tables = new DatabaseSync(path.join(folder, 'roundcube.db'), { timeout: 10_000 });
      tables.prepare('UPDATE identities SET signature = ?, html_signature = 0').run(text);
      tables.close();
    },
    close: async () => {
      await Promise.all(servers.map(stop));
      sink.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
