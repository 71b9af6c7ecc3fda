import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { v7 } from 'uuid';

interface KeyRow {
  kid: string;
  private_jwk: JWK;
  public_jwk: JWK;
}

/** The EdDSA keys of the tokens: the newest signs, all are published. */
@Injectable()
export class SigningKeys {
  private signing?: Promise<{ kid: string; key: CryptoKey }>;

  constructor(private readonly database: Database) {}

  current(): Promise<{ kid: string; key: CryptoKey }> {
    this.signing ??= this.load();
    this.signing.catch(() => (this.signing = undefined));
    return this.signing;
  }

  async published(): Promise<JWK[]> {
    await this.current();
    const rows = await this.database.query<KeyRow>('select public_jwk from identity.signing_key order by created_at');
    return rows.map(({ public_jwk }) => public_jwk);
  }

  private load(): Promise<{ kid: string; key: CryptoKey }> {
    return this.database.run(async (sql) => {
      // Replicas that start together must agree on one key.
      await sql.query('lock table identity.signing_key in exclusive mode');
      const [known] = await sql.query<KeyRow>('select * from identity.signing_key order by created_at desc limit 1');
      const row = known ?? (await make());
      if (!known) {
        await sql.query(
          'insert into identity.signing_key (kid, private_jwk, public_jwk) values ($1, $2::jsonb, $3::jsonb)',
          [row.kid, JSON.stringify(row.private_jwk), JSON.stringify(row.public_jwk)],
        );
      }
      return { kid: row.kid, key: (await importJWK(row.private_jwk, 'EdDSA')) as CryptoKey };
    });
  }
}

async function make(): Promise<KeyRow> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const kid = v7();
  return {
    kid,
    private_jwk: await exportJWK(privateKey),
    public_jwk: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' },
  };
}
