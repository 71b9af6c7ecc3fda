import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certified {
  /** Files (PEM). */
  certificate: string;
  key: string;
  /** Both in one file. */
  keystore: string;
}

/** An authority as openssl makes one, for a day; it vouches for hosts of tests. */
export class Authority {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sangtao-authority-'));
  /** Its own certificate (PEM). */
  readonly file = join(this.folder, 'authority.crt');

  constructor(name: string) {
    this.openssl(`req -x509 ${newKey} -keyout authority.key -out authority.crt -days 1 -subj /CN=${name}`);
  }

  certify(host: string): Certified {
    writeFileSync(join(this.folder, 'extensions'), `subjectAltName=DNS:${host}\nbasicConstraints=critical,CA:FALSE\n`);
    this.openssl(`req ${newKey} -keyout ${host}.key -out ${host}.request -subj /CN=${host}`);
    this.openssl(
      `x509 -req -in ${host}.request -CA authority.crt -CAkey authority.key -CAcreateserial -days 1 -extfile extensions -out ${host}.crt`,
    );
    const [key, certificate, keystore] = [`${host}.key`, `${host}.crt`, `${host}.pem`].map((name) =>
      join(this.folder, name),
    ) as [string, string, string];
    writeFileSync(keystore, readFileSync(key, 'utf8') + readFileSync(certificate, 'utf8'), { mode: 0o600 });
    return { certificate, key, keystore };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private openssl(words: string): void {
    execFileSync('openssl', words.split(' '), { cwd: this.folder, stdio: 'pipe' });
  }
}

const newKey = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
